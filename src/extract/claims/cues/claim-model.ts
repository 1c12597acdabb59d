/**
 * The learned weights of all cues. The score of a proposition is the sum of the weights of its cues (log-odds of being a claim); its
 * kind is the one with the highest sum; what it is about are the parties whose own cues weigh enough. A cue without a weight weighs
 * nothing. `scripts/train/train-claims.ts` fits the file to annotated articles.
 */
import type { ClaimKind } from "../../../model/ontology.ts";
import learned from "./claim-weights.json" with { type: "json" };

/** Weight by cue. */
export type Weights = Readonly<Record<string, number>>;

export interface ClaimModel {
  readonly claim: Weights;
  readonly kinds: Readonly<Record<ClaimKind, Weights>>;
  readonly topic: Weights;
}

/** Stands among the cues of everything that is judged; its weight is what the judgement starts from. */
export const ALWAYS = "always";

export const CLAIM_MODEL: ClaimModel = learned;

/** The weights as maps, which are faster to look things up in than objects with that many fields. */
const TABLES = new WeakMap<Weights, ReadonlyMap<string, number>>();

/** The sum of the weights of `cues`. */
export function weigh(cues: readonly string[], weights: Weights): number {
  const table = TABLES.get(weights) ?? tableOf(weights);
  let sum = 0;
  for (const cue of cues) sum += table.get(cue) ?? 0;
  return sum;
}

function tableOf(weights: Weights): ReadonlyMap<string, number> {
  const table = new Map(Object.entries(weights));
  TABLES.set(weights, table);
  return table;
}
