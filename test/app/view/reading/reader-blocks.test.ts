import { describe, expect, it } from "vitest";
import { readerBlocks } from "../../../../src/app/view/reading/reader-blocks.ts";
import { placedStatements } from "../../../../src/app/view/reading/statements.ts";
import { toArticle } from "../../../../src/model/article.ts";
import type { ArticleRecord } from "../../../../src/model/record.ts";
import { evidenceAt } from "../../../../src/model/span.ts";

const TEXT = "Qorvel bought Nimbrax.\n\nNimbrax makes sails. It rivals Tessaro.";
const article = toArticle({ title: "Sails", text: TEXT });
const [FIRST, LAST] = [
  { start: 0, end: 22 },
  { start: 45, end: 63 },
] as const;

const record: ArticleRecord = {
  article,
  entities: [
    { id: "e1", name: "Qorvel", kind: "company", names: ["Qorvel"], mentions: [[0, 6]] },
    {
      id: "e2",
      name: "Nimbrax",
      kind: "company",
      names: ["Nimbrax"],
      mentions: [
        [14, 21],
        [24, 31],
      ],
    },
  ],
  relations: [
    {
      id: "rel_1",
      type: "acquisition",
      source: "e1",
      target: "e2",
      status: "confirmed",
      confidence: 0.9,
      rule: "test",
      speaker: null,
      evidence: [evidenceAt(TEXT, FIRST)],
    },
  ],
  claims: [
    {
      id: "clm_1",
      text: TEXT.slice(LAST.start, LAST.end),
      ...LAST,
      kind: "opinion",
      speaker: null,
      about: ["e2"],
      confidence: 0.5,
      rule: "test",
    },
  ],
  extractor: { name: "test", version: "1" },
  diagnostics: [],
};

describe("the blocks of an article", () => {
  const statements = placedStatements(record);
  const blocks = readerBlocks(record, statements);

  it("are its paragraphs", () => {
    expect(blocks.map(({ start, end }) => TEXT.slice(start, end))).toEqual(TEXT.split("\n\n"));
  });

  it("have the marks that stand in them, statements around mentions", () => {
    expect(blocks.map(({ marks }) => marks.map(({ what, start }) => `${what} ${start}`))).toEqual([
      ["relation 0", "mention 0", "mention 14"],
      ["claim 45", "mention 24"],
    ]);
  });

  it("have every note once, beside the block in which its statement begins", () => {
    expect(blocks.map(({ notes }) => notes.map(({ number }) => number))).toEqual([[1], [2]]);
  });
});
