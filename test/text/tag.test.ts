import { describe, expect, it } from "vitest";
import { isCommonWord } from "../../src/text/model.ts";
import { tagTokens } from "../../src/text/tag.ts";

describe("tagTokens", () => {
  it("gives one tag and lemma for each surface, also where the model cuts finer", () => {
    const surfaces = ["Qorvel", "wo", "n't", "sell", "its", "AI-made", "pumps", "."];
    const tagged = tagTokens(surfaces);
    expect(tagged).toHaveLength(surfaces.length);
    expect(tagged[1]?.lemma).toBe("will");
    expect(tagged[3]).toEqual({ tag: "VERB", lemma: "sell" });
    expect(tagged[6]).toEqual({ tag: "NOUN", lemma: "pump" });
  });

  it("takes the capital off an ordinary first word", () => {
    expect(tagTokens(["Investors", "fled"])[0]).toEqual({ tag: "NOUN", lemma: "investor" });
    expect(tagTokens(["Qorvel", "fell"])[0]?.tag).toBe("PROPN");
  });
});

describe("isCommonWord", () => {
  it.each([
    ["shares", true],
    ["oracle", true],
    ["qorvel", false],
    ["nimbrax", false],
    ["4c", false],
    ["", false],
  ])("knows whether %j is an ordinary word: %s", (word, expected) => {
    expect(isCommonWord(word)).toBe(expected);
  });
});
