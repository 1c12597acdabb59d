import { describe, expect, it } from "vitest";
import { cellText } from "../../src/formats/column.ts";

describe("cellText", () => {
  it.each([
    ["text", "text"],
    ["", null],
    [null, null],
    [0, "0"],
    [0.25, "0.25"],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [true, "true"],
    [false, "false"],
    [[], null],
    [["a", "b"], '["a", "b"]'],
  ])("%j is written as %j", (value, expected) => {
    expect(cellText(value)).toBe(expected);
  });
});
