import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addPhrase, createTrie, longestMatch } from "../../../src/extract/lists/token-trie.ts";

describe("longestMatch", () => {
  const trie = createTrie<string>();
  for (const phrase of ["qorvel", "qorvel cloud", "qorvel cloud services group", "pell"]) {
    addPhrase(trie, phrase.split(" "), () => phrase);
  }

  it.each([
    ["qorvel rose", "qorvel"],
    ["qorvel cloud rose", "qorvel cloud"],
    ["qorvel cloud services rose", "qorvel cloud"],
    ["qorvel cloud services group", "qorvel cloud services group"],
  ])("takes the longest phrase of %j", (text, expected) => {
    expect(longestMatch(trie, text.split(" "), 0)?.value).toBe(expected);
  });

  it("finds nothing where no phrase begins, and stops at the limit", () => {
    expect(longestMatch(trie, ["the", "qorvel"], 0)).toBeNull();
    expect(longestMatch(trie, ["qorvel", "cloud"], 0, 1)?.end).toBe(1);
  });

  it("merges what is filed under the same phrase", () => {
    const counts = createTrie<number>();
    for (let times = 0; times < 3; times += 1) addPhrase(counts, ["a", "b"], (before) => (before ?? 0) + 1);
    expect(longestMatch(counts, ["a", "b"], 0)?.value).toBe(3);
  });

  it("agrees with a search through all phrases", () => {
    const word = fc.constantFrom("a", "b", "c");
    const phrases = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(phrases, fc.array(word, { maxLength: 6 }), (list, text) => {
        const filled = createTrie<true>();
        for (const phrase of list) addPhrase(filled, phrase, () => true);
        const fits = list.filter((phrase) => phrase.every((part, index) => text[index] === part));
        const longest = Math.max(0, ...fits.map((phrase) => phrase.length));
        expect(longestMatch(filled, text, 0)?.end ?? 0).toBe(longest);
      }),
    );
  });
});
