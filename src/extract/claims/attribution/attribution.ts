/** Who says what in one sentence. */
import type { Stance } from "./reporting-words.ts";

/** Token indices `[first, last)` within one sentence. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Somebody speaks, known by name or not: "analysts say" is attributed, but to nobody in particular. */
export interface Attribution {
  /** Local entity id; `null` when nobody is named. */
  readonly speaker: string | null;
  readonly stance: Stance;
  /** The pattern that found it, such as "said-that". */
  readonly rule: string;
  /** What is said, one range per co-ordinated "that" clause; never empty. */
  readonly contents: readonly TokenRange[];
  /** Token indices of the speaker's own words in the sentence: what stands there is not what the claim is about. */
  readonly source: TokenRange;
}
