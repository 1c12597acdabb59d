import { describe, expect, it } from "vitest";
import { contrast, mixColors } from "../../../../src/app/view/scene/mix-colors.ts";

describe("mixing colours", () => {
  it.each([
    ["#000000", "#ffffff", 0, "#000000"],
    ["#000000", "#ffffff", 1, "#ffffff"],
    ["#000000", "#ffffff", 0.5, "#808080"],
    ["#ff8000", "#0080ff", 0.25, "#bf8040"],
  ])("%s into %s by %d", (color, into, share, expected) => {
    expect(mixColors(color, into, share)).toBe(expected);
  });
});

describe("contrast", () => {
  it("is that of WCAG", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrast("#ffffff", "#777777")).toBeCloseTo(4.48, 2);
  });
});
