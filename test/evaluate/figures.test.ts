import { describe, expect, it } from "vitest";
import { countFigures, intervalText, percent } from "../../src/evaluate/figures.ts";

describe("countFigures", () => {
  it("sums the counts and gives each figure its interval", () => {
    const { hit, precision, recall, f1 } = countFigures([
      { hit: 1, missed: 1, wrong: 0 },
      { hit: 2, missed: 0, wrong: 1 },
    ]);
    expect([hit, precision.value, recall.value, f1.value]).toEqual([3, 3 / 4, 3 / 4, 3 / 4]);
    const [low, high] = precision.interval ?? [1, 0];
    expect(low).toBeCloseTo(2 / 3);
    expect(high).toBe(1);
  });

  it("is written in per cent, with a dash for nothing", () => {
    const { f1 } = countFigures([{ hit: 1, missed: 1, wrong: 0 }]);
    const nothing = countFigures([]).f1;
    expect([percent(f1), intervalText(f1)]).toEqual(["66.7", "66.7–66.7"]);
    expect([percent(nothing), intervalText(nothing)]).toEqual(["–", "–"]);
  });
});
