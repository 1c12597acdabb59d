import { expect, it } from "vitest";

import { seededRandom } from "../../../src/graph/metrics/seeded-random.ts";

it("gives the same numbers for the same seed, others for another, all in [0, 1)", () => {
  const numbers = (seed: number): number[] => Array.from({ length: 100 }, seededRandom(seed));
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1)).not.toEqual(numbers(2));
  for (const number of numbers(3)) expect(number >= 0 && number < 1).toBe(true);
});
