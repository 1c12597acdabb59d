/** Heads of a phrase that counts a part of a company. */

/** "60% of B", "a third of B". */
export const COUNTED_SHARES: readonly string[] = [
  "%",
  "percent",
  "cent",
  "half",
  "third",
  "quarter",
  "fifth",
  "sixth",
  "tenth",
  "majority",
];

/** Also what is left to the last of several holders: "A holds 60% of B and C the rest". */
export const HELD_SHARES: readonly string[] = [...COUNTED_SHARES, "rest", "remainder", "balance"];
