/**
 * How far a figure could move if other articles of the same sort had been drawn: percentile bootstrap over articles
 * (Efron 1979), with a fixed seed so that the same scores always give the same intervals.
 */
import type { Proportion } from "./counts.ts";

/** The interval that covers the middle 95 % of resamples; `null` where no resample had anything to measure. */
export type Interval = readonly [low: number, high: number] | null;

const RESAMPLES = 1000;
const SEED = 20_240_229;
const TAIL = 0.025;

/** Draws as many items as there are, with replacement, 1000 times. The draws depend on the number of items only. */
export function resamples<Item>(items: readonly Item[]): Item[][] {
  const random = randomFrom(SEED);
  return Array.from({ length: RESAMPLES }, () =>
    items.map(() => items[Math.floor(random() * items.length)] as Item),
  );
}

/** The interval of one figure over its resampled values. */
export function intervalOf(values: readonly Proportion[]): Interval {
  const sorted = values.filter((value) => value !== null).sort((left, right) => left - right);
  const low = sorted[Math.floor(TAIL * (sorted.length - 1))];
  const high = sorted[Math.ceil((1 - TAIL) * (sorted.length - 1))];
  return low === undefined || high === undefined ? null : [low, high];
}

/** Mulberry32: a small generator of numbers in [0, 1) with a 32-bit state. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
