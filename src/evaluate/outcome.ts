/** The comparison of what was found with what should be found, item by item; counts and lists of errors are read off it. */
import type { Counts } from "./counts.ts";

export interface Match<Gold, Found> {
  readonly gold: Gold;
  readonly found: Found;
}

export interface Outcome<Gold, Found> {
  readonly matched: readonly Match<Gold, Found>[];
  readonly missed: readonly Gold[];
  readonly wrong: readonly Found[];
}

/** Something an annotator may have marked as a matter of taste. */
interface Optional {
  readonly optional: boolean;
}

/** Counts with optional items neutral: neither missed when absent nor a hit when found. */
export function fairCounts(outcome: Outcome<Optional, unknown>): Counts {
  return {
    hit: outcome.matched.filter(({ gold }) => !gold.optional).length,
    missed: outcome.missed.filter((gold) => !gold.optional).length,
    wrong: outcome.wrong.length,
  };
}

/** Counts with optional items required. */
export function strictCounts(outcome: Outcome<unknown, unknown>): Counts {
  return { hit: outcome.matched.length, missed: outcome.missed.length, wrong: outcome.wrong.length };
}
