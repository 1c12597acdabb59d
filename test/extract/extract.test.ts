import { describe, expect, it } from "vitest";

import { extract, EXTRACTOR } from "../../src/extract/extract.ts";
import { toArticle } from "../../src/model/article.ts";
import { recordProblems } from "../../src/model/check-record.ts";

const TEXT = `Harrow Mills Inc. has agreed to buy Corvane Ltd for $40 million, the companies said on Monday.

Sales of Corvane rose by 12% last year. Edith Marlow, chief executive of Harrow Mills, said that the purchase would double capacity.`;

describe("extract", () => {
  it("gives a sound record of entities, relations and claims", () => {
    const article = toArticle({ title: "Harrow buys Corvane", text: TEXT });
    const record = extract(article);
    expect(recordProblems(record)).toEqual([]);
    expect(record).toMatchObject({ article, extractor: EXTRACTOR, diagnostics: [] });
    expect(record.claims.map(({ text }) => text)).toContain("Sales of Corvane rose by 12% last year.");
  });

  it.each([
    "",
    " \n\n ",
    "?!",
    "“",
    "Ab\u0000c said \ud83d that",
    "1 2 3",
    "Q: A: Q:",
    "- - -",
    "x".repeat(5000),
  ])("survives %j", (text) => {
    expect(recordProblems(extract(toArticle({ title: "", text })))).toEqual([]);
  });
});
