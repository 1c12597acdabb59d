/** What is counted in one article or over many: hits, misses and wrong finds of a layer; right ones among judged ones. */

/** A layer's counts. Neutral items (found optional ones) stand in none of them. */
export interface Counts {
  readonly hit: number;
  readonly missed: number;
  readonly wrong: number;
}

/** How many of `of` have a property, such as the right speaker. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

export const NO_COUNTS: Counts = { hit: 0, missed: 0, wrong: 0 };
export const NO_SHARE: Share = { count: 0, of: 0 };

/** A proportion in [0, 1]; `null` where nothing was there to measure. */
export type Proportion = number | null;

export function precision({ hit, wrong }: Counts): Proportion {
  return ratio(hit, hit + wrong);
}

export function recall({ hit, missed }: Counts): Proportion {
  return ratio(hit, hit + missed);
}

/** Harmonic mean of precision and recall, as 2·hit / (2·hit + missed + wrong). */
export function f1({ hit, missed, wrong }: Counts): Proportion {
  return ratio(2 * hit, 2 * hit + missed + wrong);
}

export function shareValue({ count, of }: Share): Proportion {
  return ratio(count, of);
}

export function addCounts(left: Counts, right: Counts): Counts {
  return { hit: left.hit + right.hit, missed: left.missed + right.missed, wrong: left.wrong + right.wrong };
}

export function addShares(left: Share, right: Share): Share {
  return { count: left.count + right.count, of: left.of + right.of };
}

function ratio(part: number, whole: number): Proportion {
  return whole === 0 ? null : part / whole;
}
