/** Whether a proposition is a claim, how surely, and of which kind: the sums of the weights of its cues. */
import { CLAIM_KINDS, type ClaimKind } from "../../../model/ontology.ts";
import { type ClaimModel, weigh } from "./claim-model.ts";

export interface Judgement {
  /** With the model these explain the judgement completely. */
  readonly cues: readonly string[];
  /** Log-odds that it is a claim. */
  readonly score: number;
}

/** Linear in the cues. */
export function judgeProposition(cues: readonly string[], model: ClaimModel): Judgement {
  return { cues, score: weigh(cues, model.claim) };
}

/** The kind with the highest sum over the cues of all `parts` of a claim; the first of `CLAIM_KINDS` wins a draw. */
export function favouredKind(parts: readonly (readonly string[])[], { kinds }: ClaimModel): ClaimKind {
  let best: ClaimKind = CLAIM_KINDS[0];
  let most = -Infinity;
  for (const kind of CLAIM_KINDS) {
    const sum = parts.reduce((total, cues) => total + weigh(cues, kinds[kind]), 0);
    if (sum > most) [best, most] = [kind, sum];
  }
  return best;
}
