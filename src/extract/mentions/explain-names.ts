/** Why each name of a document was taken for what it was: its clues with the weight of each for each guess. */
import type { TextDocument } from "../../text/document.ts";
import { CLUE_TABLE, GUESSES, type Clue, type ClueTable, type Guess } from "./clue-table.ts";
import { decideNames } from "./decide-names.ts";
import { findCandidates } from "./find-candidates.ts";
import { joinNames } from "./join-names.ts";
import { clueAmounts, weigh } from "./judge.ts";

export interface ExplainedName {
  /** The fullest of its names, and all of them. */
  readonly name: string;
  readonly names: readonly string[];
  readonly decision: Guess;
  /** Log-odds of each guess, but for a term that all of them share. */
  readonly scores: Readonly<Record<Guess, number>>;
  readonly clues: readonly ExplainedClue[];
}

export interface ExplainedClue {
  readonly clue: Clue | "always";
  /** 1 for one place; further places add less. */
  readonly amount: number;
  /** What it added to each guess. */
  readonly weights: Readonly<Record<Guess, number>>;
}

/** Every candidate of `document`, those taken for nothing too, in order of first appearance. */
export function explainNames(document: TextDocument, table: ClueTable = CLUE_TABLE): ExplainedName[] {
  const decided = decideNames(document, findCandidates(document), table);
  return joinNames(document, decided, table).map((name) => ({
    name: name.name,
    names: name.names.map((other) => other.name),
    decision: name.guess,
    scores: byGuess(weigh(name.clues, table)),
    clues: [
      { clue: "always", amount: 1, weights: byGuess(table.always) },
      ...[...clueAmounts(name.clues)].map(([clue, amount]) => ({
        clue,
        amount,
        weights: byGuess((table.clues[clue] ?? []).map((weight) => amount * weight)),
      })),
    ],
  }));
}

function byGuess(numbers: readonly number[]): Record<Guess, number> {
  return Object.fromEntries(GUESSES.map((guess, at) => [guess, numbers[at] ?? 0])) as Record<Guess, number>;
}
