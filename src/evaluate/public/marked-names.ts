/** Sets of marked names (FiNER-ORD, FIRE, wikigold …): sentences in which the names of companies or organizations are marked. */
import * as v from "valibot";
import { type EntityKind, isParty } from "../../model/ontology.ts";
import { toArticle } from "../../model/article.ts";
import type { MentionSpan } from "../../model/record.ts";
import { addCounts, type Counts, NO_COUNTS } from "../counts.ts";
import type { Engine } from "../engine.ts";
import { equals, overlaps } from "../place.ts";
import type { PublicFormat } from "./public-format.ts";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const LINE = v.object({
  id: v.string(),
  text: v.string(),
  entities: v.array(v.object({ start: offset, end: offset, type: v.string() })),
});
type Line = v.InferOutput<typeof LINE>;
type SamePlace = (left: MentionSpan, right: MentionSpan) => boolean;

/** Organizations of every sort, outlets among them. */
export const MARKED_ORGANIZATIONS: PublicFormat = namesFormat(
  "ORG",
  (kind) => isParty(kind) || kind === "media",
);

export const MARKED_COMPANIES: PublicFormat = namesFormat("Company", (kind) => kind === "company");

function namesFormat(type: string, isMeant: (kind: EntityKind) => boolean): PublicFormat {
  const isMarked = (line: Line): boolean => line.entities.some((entity) => entity.type === type);
  return {
    name: `names marked ${type}`,
    fits: (lines) => v.is(v.array(LINE), lines) && lines.some(isMarked),
    measures: [
      `${type} names, exact`,
      `${type} names, overlapping`,
      `${type} names, exact, sentences of one article read together`,
    ],
    score: (lines, engine) => {
      const count = (line: Line, same: SamePlace): Counts =>
        countPlaces(
          line.entities.filter((entity) => entity.type === type).map(({ start, end }) => [start, end]),
          namesIn(line.text, engine, isMeant),
          same,
        );
      const sum = (sentences: readonly Line[], same: SamePlace): Counts =>
        sentences.map((line) => count(line, same)).reduce(addCounts, NO_COUNTS);
      return byArticle(v.parse(v.array(LINE), lines)).map((sentences) => [
        sum(sentences, equals),
        sum(sentences, overlaps),
        count(joined(sentences), equals),
      ]);
    },
  };
}

/** Ids such as "set-9-0", "set-9-1" count the sentences of one article. */
function byArticle(lines: readonly Line[]): Line[][] {
  const articles = new Map<string, Line[]>();
  for (const line of lines) {
    const article = /^.*-\d+(?=-\d+$)/u.exec(line.id)?.[0] ?? line.id;
    articles.set(article, [...(articles.get(article) ?? []), line]);
  }
  return [...articles.values()];
}

function joined(sentences: readonly Line[]): Line {
  return sentences.reduce((whole, { text, entities }) => {
    const before = `${whole.text}\n\n`;
    const moved = entities.map(({ start, end, type }) => ({
      start: before.length + start,
      end: before.length + end,
      type,
    }));
    return { id: whole.id, text: before + text, entities: [...whole.entities, ...moved] };
  });
}

function namesIn(text: string, engine: Engine, isMeant: (kind: EntityKind) => boolean): MentionSpan[] {
  return engine
    .extract(toArticle({ title: "", text }))
    .entities.filter(({ kind }) => isMeant(kind))
    .flatMap(({ mentions }) => mentions);
}

/** One to one, in the order of the text. */
function countPlaces(gold: readonly MentionSpan[], found: readonly MentionSpan[], same: SamePlace): Counts {
  const open = new Set(gold);
  for (const place of found.toSorted((left, right) => left[0] - right[0])) {
    const partner = [...open].find((other) => same(other, place));
    if (partner !== undefined) open.delete(partner);
  }
  const hit = gold.length - open.size;
  return { hit, missed: open.size, wrong: found.length - hit };
}
