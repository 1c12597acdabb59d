import { describe, expect, it } from "vitest";
import { kindCounts, kindWithArticle, listWords } from "../../../../src/app/view/words/kind-words.ts";

describe("kinds in words", () => {
  it.each([
    ["company", "a company"],
    ["organization", "an organization"],
    ["media", "an outlet"],
  ] as const)("%s", (kind, words) => {
    expect(kindWithArticle(kind)).toBe(words);
  });

  it("are counted in the order of the ontology", () => {
    expect(kindCounts(["person", "company", "company", "media"])).toBe("2 companies, 1 person and 1 outlet");
    expect(kindCounts([])).toBe("");
  });
});

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("a list of %j in words", (words, expected) => {
  expect(listWords(words)).toBe(expected);
});
