import { expect, it } from "vitest";

import { intervalOf, resamples } from "../../src/evaluate/bootstrap.ts";

it("draws as many as there are, the same every time", () => {
  const items = [1, 2, 3, 4, 5];
  const drawn = resamples(items);
  expect(drawn).toHaveLength(1000);
  expect(drawn.every((sample) => sample.length === 5 && sample.every((item) => items.includes(item)))).toBe(
    true,
  );
  expect(resamples(items)).toEqual(drawn);
});

it("covers the middle of the values", () => {
  const values = Array.from({ length: 1001 }, (_, index) => index / 1000).reverse();
  expect(intervalOf(values)).toEqual([0.025, 0.975]);
});

it("passes over resamples without a figure", () => {
  expect(intervalOf([null, 0.5, null])).toEqual([0.5, 0.5]);
  expect(intervalOf([null])).toBeNull();
  expect(intervalOf([])).toBeNull();
});
