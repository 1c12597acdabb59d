import { expect, it } from "vitest";

import { addCounts, f1, NO_COUNTS, precision, recall, shareValue } from "../../src/evaluate/counts.ts";

it("gives precision, recall and their harmonic mean", () => {
  const counts = { hit: 3, missed: 1, wrong: 2 };
  expect(precision(counts)).toBe(0.6);
  expect(recall(counts)).toBe(0.75);
  expect(f1(counts)).toBeCloseTo((2 * 0.6 * 0.75) / (0.6 + 0.75), 12);
});

it("has no figure where nothing was measured", () => {
  expect([precision(NO_COUNTS), recall(NO_COUNTS), f1(NO_COUNTS), shareValue({ count: 0, of: 0 })]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(precision({ hit: 0, missed: 4, wrong: 0 })).toBeNull();
  expect(f1({ hit: 0, missed: 4, wrong: 0 })).toBe(0);
});

it("adds up", () => {
  expect(addCounts({ hit: 1, missed: 2, wrong: 3 }, { hit: 4, missed: 5, wrong: 6 })).toEqual({
    hit: 5,
    missed: 7,
    wrong: 9,
  });
});
