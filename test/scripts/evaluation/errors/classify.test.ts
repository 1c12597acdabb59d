/** Each kind of error on records that make it. */
import { describe, expect, it } from "vitest";
import { claimErrors } from "../../../../scripts/evaluation/errors/claim-errors.ts";
import { ERROR_KINDS } from "../../../../scripts/evaluation/errors/error-kind.ts";
import { nameErrors } from "../../../../scripts/evaluation/errors/name-errors.ts";
import { relationErrors } from "../../../../scripts/evaluation/errors/relation-errors.ts";
import { decodeGold, type GoldArticle } from "../../../../src/evaluate/gold-article.ts";
import type { ArticleRecord, MentionSpan } from "../../../../src/model/record.ts";
import { emptyRecord, GOLD, GOLD_FILE, perfectRecord, statement } from "../../../evaluate/tiny-gold.ts";

const PERFECT = perfectRecord(GOLD);

function withEntity(name: string, change: Partial<ArticleRecord["entities"][number]>): ArticleRecord {
  return {
    ...PERFECT,
    entities: PERFECT.entities.map((one) => (one.name === name ? { ...one, ...change } : one)),
  };
}

function withClaim(change: Partial<ArticleRecord["claims"][number]>, index = 1): ArticleRecord {
  const claims = PERFECT.claims.map((claim, place) => (place === index ? { ...claim, ...change } : claim));
  return { ...PERFECT, claims };
}

/** An article of `text` in which Qorvel Inc has acquired Nimbrax, said in the sentences of `evidence`. */
function dealIn(text: string, evidence: string): GoldArticle {
  const placesOf = (name: string): MentionSpan[] =>
    [...text.matchAll(new RegExp(name, "gu"))].map(({ index }) => [index, index + name.length]);
  return decodeGold({
    ...GOLD_FILE,
    text,
    entities: ["Qorvel Inc", "Nimbrax Therapeutics"].map((name) => ({
      name,
      kind: "company",
      aliases: [],
      mentions: placesOf(name),
    })),
    relations: [
      {
        type: "acquisition",
        source: "Qorvel Inc",
        target: "Nimbrax Therapeutics",
        status: "confirmed",
        evidence: [evidence],
      },
    ],
    claims: [],
  });
}

describe("nameErrors", () => {
  it.each<[string, ArticleRecord, string[]]>([
    ["none", PERFECT, []],
    ["a missed name", withEntity("Tarn Foods", { mentions: [] }), ["name-missed"]],
    ["a name cut short", withEntity("Tarn Foods", { mentions: [[0, 4]] }), ["name-boundary"]],
    ["a company taken for a person", withEntity("Tarn Foods", { kind: "person" }), ["name-of-other-kind"]],
    [
      "a company taken for an organization",
      withEntity("Tarn Foods", { kind: "organization" }),
      ["name-party-kind"],
    ],
    [
      "a person taken for a company",
      withEntity("Dana Lee", { kind: "company" }),
      ["name-confused", "name-confused"],
    ],
    [
      "a name of nothing",
      withEntity("Tarn Foods", {
        mentions: [
          [0, 10],
          [69, 74],
        ],
      }),
      ["name-of-nothing"],
    ],
  ])("%s", (_name, record, kinds) => {
    expect(nameErrors(GOLD, record)).toEqual(kinds);
  });
});

describe("relationErrors", () => {
  const [tarn, orbel, lee] = PERFECT.entities.map(({ id }) => id) as [string, string, string];
  const drawing = (...relations: ArticleRecord["relations"]): ArticleRecord => ({ ...PERFECT, relations });
  const bought = statement({ source: tarn, target: orbel });

  it.each<[string, ArticleRecord, string[]]>([
    ["none", drawing(bought), []],
    ["an unknown party", emptyRecord(GOLD), ["missed-party-unknown"]],
    ["no frame", drawing(), ["missed-wording"]],
    ["another type", drawing({ ...bought, type: "supply" }), ["relation-type"]],
    ["the wrong way round", drawing({ ...bought, source: orbel, target: tarn }), ["relation-direction"]],
    ["too sure", drawing(bought, { ...bought, type: "partnership" }), ["status-too-sure"]],
    ["another status", drawing({ ...bought, status: "ended" }), ["status-other"]],
    ["no party", drawing(bought, statement({ source: tarn, target: lee })), ["wrong-party"]],
  ])("%s", (_name, record, kinds) => {
    expect(relationErrors(GOLD, record)).toEqual(kinds);
  });

  it.each([
    ["a wording", "Qorvel Inc has found room for Nimbrax Therapeutics.", "missed-wording"],
    ["a stand-in", "The smaller of the two companies now belongs to Qorvel Inc.", "missed-reference"],
    ["distance", "Shareholders of Qorvel Inc waved the takeover through.", "missed-far-apart"],
  ])("a relation missed for %s", (_name, evidence, kind) => {
    const gold = dealIn(`Nimbrax Therapeutics is Dutch. ${evidence}`, evidence);
    expect(relationErrors(gold, { ...perfectRecord(gold), relations: [] })).toEqual([kind]);
  });

  it("tells relations of the wrong names from those of names that are not there", () => {
    const gold = {
      ...dealIn("Qorvel Inc met Nimbrax Therapeutics. Qorvel Inc left.", "Qorvel Inc left."),
      relations: [],
    };
    const { text } = gold.article;
    const [source = "", target = ""] = perfectRecord(gold).entities.map(({ id }) => id);
    const kindAt = (quote: string): readonly string[] => {
      const start = text.indexOf(quote);
      const evidence = [{ start, end: start + quote.length, quote }] as const;
      return relationErrors(gold, {
        ...perfectRecord(gold),
        relations: [statement({ source, target }, { evidence })],
      });
    };
    expect(kindAt("Qorvel Inc met Nimbrax Therapeutics.")).toEqual(["wrong-between-names"]);
    expect(kindAt("Qorvel Inc left.")).toEqual(["wrong-reference"]);
  });
});

describe("claimErrors", () => {
  it.each<[string, ArticleRecord, string[]]>([
    ["none", PERFECT, []],
    ["all missed but the optional", emptyRecord(GOLD), ["claim-missed-fact", "claim-missed-forecast"]],
    ["a claim of nothing", withClaim({ start: 0, end: 17 }, 2), ["claim-of-nothing"]],
    ["another kind", withClaim({ kind: "opinion" }), ["claim-forecast-opinion"]],
    ["no speaker", withClaim({ speaker: null }), ["claim-speaker-missed"]],
    ["another speaker", withClaim({ speaker: "e1" }), ["claim-speaker-other"]],
    ["a speaker where none is", withClaim({ speaker: "e1" }, 0), ["claim-speaker-of-nothing"]],
    ["too many topics", withClaim({ about: ["e1"] }), ["claim-about-too-much"]],
    ["no topic", withClaim({ about: [] }, 0), ["claim-about-missed"]],
  ])("%s", (_name, record, kinds) => {
    expect(claimErrors(GOLD, record)).toEqual(kinds);
  });
});

it("has words and an example for every kind", () => {
  for (const { title, example, right } of Object.values(ERROR_KINDS))
    expect([title, example, right].every((words) => words.length > 5)).toBe(true);
});
