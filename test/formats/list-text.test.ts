import { describe, expect, it } from "vitest";
import { toListText } from "../../src/formats/list-text.ts";

describe("toListText", () => {
  it.each([
    [[], "[]"],
    [["one"], '["one"]'],
    [["Foo, Inc.", "b"], '["Foo, Inc.", "b"]'],
    [['say "so"'], String.raw`["say \"so\""]`],
    [["back\\slash"], String.raw`["back\\slash"]`],
    [["a]b", "c)d", "e|f"], '["a]b", "c)d", "e|f"]'],
    [["", "x", ""], '["x"]'],
  ])("%j becomes %s", (items, expected) => {
    expect(toListText(items)).toBe(expected);
  });
});
