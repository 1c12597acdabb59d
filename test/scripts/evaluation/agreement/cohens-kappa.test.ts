import { describe, expect, it } from "vitest";
import { cohensKappa } from "../../../../scripts/evaluation/agreement/cohens-kappa.ts";

type Pair = readonly [string, string];

describe("cohensKappa", () => {
  it.each<[string, Pair[], number | null]>([
    ["nothing to compare", [], null],
    ["one label only", [["a", "a"]], null],
    [
      "full agreement",
      [
        ["a", "a"],
        ["b", "b"],
      ],
      1,
    ],
    [
      "full disagreement",
      [
        ["a", "b"],
        ["b", "a"],
      ],
      -1,
    ],
    [
      "agreement by chance",
      [
        ["a", "a"],
        ["a", "b"],
        ["b", "a"],
        ["b", "b"],
      ],
      0,
    ],
    // Agreed 4 of 5; by chance 3/5 · 4/5 + 2/5 · 1/5 = 14/25.
    [
      "four of five",
      [
        ["a", "a"],
        ["a", "a"],
        ["a", "a"],
        ["b", "b"],
        ["b", "a"],
      ],
      (20 / 25 - 14 / 25) / (11 / 25),
    ],
  ])("%s", (_name, pairs, kappa) => {
    const value = cohensKappa(pairs);
    if (kappa === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(kappa);
  });
});
