import { describe, expect, it } from "vitest";
import { recordProblems } from "../../src/model/check-record.ts";
import type { ArticleRecord } from "../../src/model/record.ts";
import { SAMPLE_RECORD } from "./sample-record.ts";

const [relation] = SAMPLE_RECORD.relations;
const [claim] = SAMPLE_RECORD.claims;
if (relation === undefined || claim === undefined)
  throw new Error("the sample record has a relation and a claim");

describe("recordProblems", () => {
  it("finds nothing in a sound record", () => {
    expect(recordProblems(SAMPLE_RECORD)).toEqual([]);
  });

  it.each<[string, Partial<ArticleRecord>]>([
    ["duplicate-entity", { entities: [...SAMPLE_RECORD.entities, ...SAMPLE_RECORD.entities.slice(0, 1)] }],
    [
      "mention-outside",
      { entities: SAMPLE_RECORD.entities.map((entity) => ({ ...entity, mentions: [[70, 900]] })) },
    ],
    ["dangling-end", { relations: [{ ...relation, source: "e7" }] }],
    ["wrong-end", { relations: [{ ...relation, target: "e3" }] }],
    ["self-relation", { relations: [{ ...relation, target: relation.source }] }],
    ["dangling-speaker", { relations: [{ ...relation, speaker: "e8" }] }],
    ["not-verbatim", { claims: [{ ...claim, text: "margins will fall" }] }],
    ["dangling-claim", { claims: [{ ...claim, about: ["e6"] }] }],
    ["wrong-article-id", { article: { ...SAMPLE_RECORD.article, id: "0000" } }],
  ])("reports %s", (code, broken) => {
    expect(recordProblems({ ...SAMPLE_RECORD, ...broken }).map((problem) => problem.code)).toContain(code);
  });
});
