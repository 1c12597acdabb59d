/** A gold article small enough to count by hand, and records that find some of it. */
import type { GoldArticle } from "../../src/evaluate/gold-article.ts";
import { decodeGold } from "../../src/evaluate/gold-article.ts";
import type { ArticleRecord, LocalEntity, RelationStatement } from "../../src/model/record.ts";
import { evidenceAt } from "../../src/model/span.ts";

const TEXT =
  "Tarn Foods bought Orbel from Dana Lee. Orbel lost $3m. Lee said that grain will be scarce and rice is dear.";

/** Two companies and a person, two relations (one optional), three claims (one optional). */
export const GOLD_FILE = {
  id: "tiny",
  title: "Tarn Foods buys Orbel",
  date: "2031-04-05",
  source: "The Ledger",
  genre: "newswire",
  text: TEXT,
  entities: [
    { name: "Tarn Foods", kind: "company", aliases: ["Tarn"], mentions: [[0, 10]] },
    {
      name: "Orbel",
      kind: "company",
      aliases: [],
      mentions: [
        [18, 23],
        [39, 44],
      ],
    },
    {
      name: "Dana Lee",
      kind: "person",
      aliases: ["Lee"],
      mentions: [
        [29, 37],
        [55, 58],
      ],
    },
  ],
  relations: [
    {
      type: "acquisition",
      source: "Tarn Foods",
      target: "Orbel",
      status: "confirmed",
      evidence: ["Tarn Foods bought Orbel from Dana Lee."],
      optional: false,
    },
    {
      type: "partnership",
      source: "Tarn Foods",
      target: "Orbel",
      status: "rumoured",
      evidence: ["Tarn Foods bought Orbel from Dana Lee."],
      optional: true,
    },
  ],
  claims: [
    { text: "Orbel lost $3m.", kind: "fact", speaker: null, about: ["Orbel"], optional: false },
    { text: "grain will be scarce", kind: "forecast", speaker: "Dana Lee", about: [], optional: false },
    { text: "rice is dear", kind: "opinion", speaker: "Dana Lee", about: [], optional: true },
  ],
};

export const GOLD: GoldArticle = decodeGold(GOLD_FILE);

/** The record that finds exactly what `gold` holds, optional items included. */
export function perfectRecord(gold: GoldArticle): ArticleRecord {
  const { article } = gold;
  const ids = new Map(gold.entities.map(({ name }, index) => [name, `e${index + 1}`]));
  const idOf = (name: string): string => ids.get(name) ?? "";
  return {
    article,
    entities: gold.entities.map(({ name, kind, aliases, mentions }) => ({
      id: idOf(name),
      name,
      kind,
      names: [name, ...aliases],
      mentions,
    })),
    relations: gold.relations.map(({ type, source, target, status, evidence }, index) => ({
      id: `r${index}`,
      type,
      source: idOf(source),
      target: idOf(target),
      status,
      confidence: 0.9,
      rule: "test",
      speaker: null,
      evidence: [quote(article.text, evidence[0] ?? "")],
    })),
    claims: gold.claims.map(({ start, end, text, kind, speaker, about }, index) => ({
      id: `c${index}`,
      text,
      start,
      end,
      kind,
      speaker: speaker === null ? null : idOf(speaker),
      about: about.map(idOf),
      confidence: 0.9,
      rule: "test",
    })),
    extractor: { name: "test", version: "1" },
    diagnostics: [],
  };
}

/** The record of an extractor that finds nothing. */
export function emptyRecord(gold: GoldArticle): ArticleRecord {
  return { ...perfectRecord(gold), entities: [], relations: [], claims: [] };
}

export function statement(
  ends: { readonly source: string; readonly target: string },
  rest: Partial<RelationStatement> = {},
): RelationStatement {
  return {
    id: `r-${ends.source}-${ends.target}`,
    type: "acquisition",
    ...ends,
    status: "confirmed",
    confidence: 0.9,
    rule: "test",
    speaker: null,
    evidence: [quote(TEXT, TEXT.slice(0, 38))],
    ...rest,
  };
}

export function entity(id: string, name: string, rest: Partial<LocalEntity> = {}): LocalEntity {
  return { id, name, kind: "company", names: [name], mentions: [], ...rest };
}

function quote(text: string, words: string): ReturnType<typeof evidenceAt> {
  const start = text.indexOf(words);
  return evidenceAt(text, { start, end: start + words.length });
}
