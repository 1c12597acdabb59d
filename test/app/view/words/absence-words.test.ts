import { describe, expect, it } from "vitest";
import { absenceVerdict } from "../../../../src/app/view/words/absence-words.ts";
import type { Finding } from "../../../../src/app/view/reading/absence.ts";

describe("why there is no edge, in one sentence", () => {
  it.each<[number, readonly Finding["kind"][] | null, string]>([
    [0, null, "No article names both."],
    [2, null, "2 articles name both. Looking for sentences…"],
    [1, [], "1 article names both, but no sentence does."],
    [
      1,
      ["nothing"],
      "They are named together, but no relation was found between them. 1 article names both, and so does 1 sentence:",
    ],
  ])("%i articles, %j", (articles, findings, words) => {
    expect(absenceVerdict({ articles, findings })).toBe(words);
  });

  it.each<[readonly Finding["kind"][], RegExp]>([
    [["nothing", "hidden", "other"], /the filters hide it now/u],
    [["nothing", "unsure"], /less sure than the filters ask for/u],
    [["rejected", "nothing"], /judged wrong/u],
    [["supposed", "other"], /only supposed/u],
    [["other", "nothing"], /about others/u],
  ])("%j tells the strongest reason", (findings, words) => {
    expect(absenceVerdict({ articles: 3, findings })).toMatch(words);
  });
});
