import { describe, expect, it } from "vitest";
import { DIMENSIONS, wordVector } from "../../../src/extract/pairs/word-vectors.ts";

describe("word vectors", () => {
  it("have length one, but for rounding", () => {
    const vector = wordVector("partner");
    expect(vector).toHaveLength(DIMENSIONS);
    expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 1);
  });

  it("are the same for a capitalised word, and absent for one that nobody uses", () => {
    expect(wordVector("Partner")).toEqual(wordVector("partner"));
    expect(wordVector("qorvel")).toBeUndefined();
  });
});
