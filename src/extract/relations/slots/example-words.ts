/** Prepositions that name examples of what stands before them. */

/** "rivals such as A", "investors, among them B". */
export const EXAMPLE_WORDS: readonly string[] = [
  "including",
  "such as",
  "like",
  "the likes of",
  "among them",
];

/** Those that introduce nothing else; "a mill like A's" is no example. */
export const PLAIN_EXAMPLE_WORDS: readonly string[] = ["including", "such as", "among them"];
