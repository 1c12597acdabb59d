/** Names of one article that are the same name, and what is known of all their places together. */
import type { Candidate } from "./candidate.ts";
import type { Clue, Guess } from "./clue-table.ts";

/** All candidates with one surface. */
export interface NameGroup {
  readonly name: string;
  readonly words: readonly string[];
  /** The name without a legal form, as compared between variants. */
  readonly core: string;
  readonly candidates: readonly Candidate[];
  readonly clues: readonly Clue[];
}

/** A name with the kind that was decided for it; `margin` is its lead over the next best guess. */
export interface DecidedName extends NameGroup {
  readonly guess: Guess;
  readonly score: number;
  readonly margin: number;
}
