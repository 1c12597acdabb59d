/** The parts that runs of name-like tokens are made of. */
import type { Sense } from "../lists/name-list.ts";

/** How a piece goes on with the one before: after a space, a hyphen, an ampersand or comma, or a preposition. */
export type Joint = "space" | "hyphen" | "ampersand" | "of";

/** A listed name, a title, or one token. */
export interface Piece {
  /** Token indices `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly senses: readonly Sense[];
  readonly title: boolean;
  /** An ordinary word whose capital may come from its place. */
  readonly untrusted: boolean;
  readonly joint: Joint;
}
