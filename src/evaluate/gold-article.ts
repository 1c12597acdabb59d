/**
 * An annotated article: what a careful reader finds in a text. Entities are told apart by canonical name;
 * optional items are those on which two careful readers could differ.
 */
import * as v from "valibot";
import { type Article, toArticle } from "../model/article.ts";
import { RelataError } from "../model/errors.ts";
import { CLAIM_KINDS, ENTITY_KINDS, RELATION_TYPES, STATUSES } from "../model/ontology.ts";
import type { Span } from "../model/span.ts";

const words = v.pipe(v.string(), v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const goldEntity = v.object({
  name: words,
  kind: v.picklist(ENTITY_KINDS),
  aliases: v.array(words),
  mentions: v.array(v.tuple([offset, offset])),
});

const goldRelation = v.object({
  type: v.picklist(RELATION_TYPES),
  source: words,
  target: words,
  status: v.picklist(STATUSES),
  evidence: v.array(words),
  optional: v.optional(v.boolean(), false),
});

const goldClaim = v.object({
  text: words,
  kind: v.picklist(CLAIM_KINDS),
  speaker: v.nullable(words),
  about: v.array(words),
  optional: v.optional(v.boolean(), false),
});

const goldFile = v.object({
  id: words,
  title: v.string(),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  source: v.nullable(v.string()),
  genre: words,
  text: words,
  entities: v.array(goldEntity),
  relations: v.array(goldRelation),
  claims: v.array(goldClaim),
});

export type GoldEntity = Readonly<v.InferOutput<typeof goldEntity>>;
export type GoldRelation = Readonly<v.InferOutput<typeof goldRelation>>;
/** A claim with the place of its words in the text. */
export type GoldClaim = Readonly<v.InferOutput<typeof goldClaim>> & Span;

export interface GoldArticle {
  readonly id: string;
  readonly genre: string;
  readonly article: Article;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  readonly claims: readonly GoldClaim[];
}

/** Reads one gold file's JSON; throws RelataError `invalid-data` naming the first thing that is wrong. */
export function decodeGold(input: unknown): GoldArticle {
  const result = v.safeParse(goldFile, input, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw invalid(`${v.getDotPath(issue) ?? "the whole"}: ${issue.message}`);
  }
  const { id, genre, title, text, source, date, entities, relations, claims } = result.output;
  checkNames(result.output);
  return {
    id,
    genre,
    article: toArticle({ title, text, publisher: source, publishedAt: date }),
    entities,
    relations,
    claims: claims.map((claim) => ({ ...claim, ...placeOf(claim.text, text) })),
  };
}

function checkNames(gold: v.InferOutput<typeof goldFile>): void {
  const known = new Set(gold.entities.map((entity) => entity.name));
  const used = [
    ...gold.relations.flatMap((relation) => [relation.source, relation.target]),
    ...gold.claims.flatMap((claim) => [...claim.about, ...(claim.speaker === null ? [] : [claim.speaker])]),
  ];
  const unknown = used.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw invalid(`${gold.id} uses the name "${unknown}", which is none of its entities`);
}

function placeOf(quote: string, text: string): Span {
  const start = text.indexOf(quote);
  if (start < 0) throw invalid(`the claim "${quote}" does not stand in the text`);
  return { start, end: start + quote.length };
}

function invalid(detail: string): RelataError {
  return new RelataError(
    "invalid-data",
    `This is not a valid gold article: ${detail}`,
    "Compare it with the files in test/gold and with docs/annotation.md.",
  );
}
