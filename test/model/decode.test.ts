import { describe, expect, it } from "vitest";
import {
  decodeArticle,
  decodeArticleSource,
  decodeDecision,
  decodeJudgement,
  decodeRecord,
} from "../../src/model/decode.ts";
import { RelataError } from "../../src/model/errors.ts";
import { toJudgement } from "../../src/model/judgement.ts";
import { SAMPLE_RECORD } from "./sample-record.ts";

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof RelataError && error.code === "invalid-data") return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("decodeRecord", () => {
  it("gives back exactly what was written as JSON", () => {
    expect(decodeRecord(asJson(SAMPLE_RECORD))).toEqual(SAMPLE_RECORD);
  });

  it.each<[string, unknown, string]>([
    ["not an object", 7, "Invalid type"],
    [
      "a kind that does not exist",
      { ...SAMPLE_RECORD, entities: [{ ...SAMPLE_RECORD.entities[0], kind: "fish" }] },
      "entities.0.kind",
    ],
    [
      "a relation without evidence",
      { ...SAMPLE_RECORD, relations: [{ ...SAMPLE_RECORD.relations[0], evidence: [] }] },
      "relations.0.evidence",
    ],
    [
      "a number where a text belongs",
      { ...SAMPLE_RECORD, article: { ...SAMPLE_RECORD.article, title: 3 } },
      "article.title",
    ],
    [
      "a date that is none",
      { ...SAMPLE_RECORD, article: { ...SAMPLE_RECORD.article, publishedAt: "yesterday" } },
      "article.publishedAt",
    ],
    [
      "a confidence above one",
      { ...SAMPLE_RECORD, claims: [{ ...SAMPLE_RECORD.claims[0], confidence: 2 }] },
      "claims.0.confidence",
    ],
    [
      "a quote that does not stand there",
      {
        ...SAMPLE_RECORD,
        relations: [{ ...SAMPLE_RECORD.relations[0], evidence: [{ start: 0, end: 6, quote: "Corvel" }] }],
      },
      "does not stand at 0-6",
    ],
    [
      "an end that is no entity",
      { ...SAMPLE_RECORD, relations: [{ ...SAMPLE_RECORD.relations[0], target: "e9" }] },
      "unknown entity e9",
    ],
    [
      "a text changed under its id",
      { ...SAMPLE_RECORD, article: { ...SAMPLE_RECORD.article, title: "Other" } },
      "its content gives",
    ],
  ])("refuses %s and names the place", (_, input, place) => {
    expect(messageOf(() => decodeRecord(asJson(input)))).toContain(place);
  });
});

describe("decodeArticle", () => {
  it("fills in an author that older files do not have", () => {
    const { author: _author, ...older } = SAMPLE_RECORD.article;
    expect(decodeArticle(asJson(older))).toEqual(SAMPLE_RECORD.article);
  });
});

describe("decodeArticleSource", () => {
  it.each([
    { kind: "text", name: "pasted.md", content: "Qorvel has bought Nimbrax." },
    { kind: "url", url: "https://example.org/news" },
    { kind: "article", article: asJson(SAMPLE_RECORD.article) },
  ])("reads $kind", (source) => {
    expect(decodeArticleSource(source)).toEqual(source);
  });

  it("refuses an address that is none", () => {
    expect(messageOf(() => decodeArticleSource({ kind: "url", url: "not an address" }))).toContain("url");
  });
});

describe("decodeDecision and decodeJudgement", () => {
  const judgement = toJudgement(
    { op: "same", left: "party:qorvel", right: "party:nimbrax" },
    { by: "reader", at: "2025-03-02T10:00:00.000Z" },
  );

  it("read what was written", () => {
    expect(decodeJudgement(asJson(judgement))).toEqual(judgement);
    expect(decodeDecision({ op: "revoke", revokes: judgement.id })).toEqual({
      op: "revoke",
      revokes: judgement.id,
    });
  });

  it("read a restatement, all of it and no more", () => {
    const restated = { op: "restate", statement: "rel_1", type: "supply", turned: true, status: "ended" };
    expect(decodeDecision({ ...restated, more: 1 })).toEqual(restated);
  });

  it.each<[string, unknown]>([
    ["an unknown operation", { op: "delete", entity: "party:qorvel" }],
    ["a restatement of half", { op: "restate", statement: "rel_1", type: "supply", status: "ended" }],
    [
      "a type that is none",
      { op: "restate", statement: "rel_1", type: "war", turned: true, status: "ended" },
    ],
    [
      "a status that is none",
      { op: "restate", statement: "rel_1", type: "supply", turned: false, status: "sure" },
    ],
    ["a missing half", { op: "same", left: "party:qorvel" }],
    ["nothing", null],
  ])("refuse %s", (_, input) => {
    expect(messageOf(() => decodeDecision(input))).toContain("not a valid decision");
  });

  it("give the same id to the same pair either way round", () => {
    const turned = toJudgement({ op: "same", left: "party:nimbrax", right: "party:qorvel" }, judgement);
    expect(turned.id).toBe(judgement.id);
  });
});
