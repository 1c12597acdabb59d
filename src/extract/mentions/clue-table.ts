/**
 * What speaks for which kind, and how strongly: the one table that decides what a name stands for. Weights add up as the terms of
 * a logistic sum; `scripts/train/train-mentions.ts` fits them to annotated articles and writes `clue-weights.json`.
 */
import type { EntityKind } from "../../model/ontology.ts";
import learned from "./clue-weights.json" with { type: "json" };

/** What a name may stand for; `nothing` is a place, a date, a nationality, an ordinary word. */
export type Guess = EntityKind | "nothing";
export const GUESSES: readonly Guess[] = ["company", "organization", "person", "product", "media", "nothing"];

export type Clue = keyof typeof learned.clues;

/** Weight by guess; what is absent weighs nothing. */
export type Weights = Readonly<Partial<Record<Guess, number>>>;

/** The weights as they are written; `always` is what every name starts from. */
export interface WrittenWeights {
  readonly always: Weights;
  readonly clues: Readonly<Record<string, Weights>>;
}

/** The weights by number, in the order of GUESSES. */
export interface ClueTable {
  readonly always: readonly number[];
  readonly clues: Readonly<Record<string, readonly number[]>>;
}

export function toClueTable({ always, clues }: WrittenWeights): ClueTable {
  return {
    always: inOrder(always),
    clues: Object.fromEntries(Object.entries(clues).map(([clue, weights]) => [clue, inOrder(weights)])),
  };
}

export const CLUE_TABLE: ClueTable = toClueTable(learned);

function inOrder(weights: Weights): number[] {
  return GUESSES.map((guess) => weights[guess] ?? 0);
}
