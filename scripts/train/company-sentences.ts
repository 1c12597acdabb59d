/**
 * Sentences of public corpora with two marked companies and their relation, as examples:
 * CORE (Borchert et al., CC BY 4.0) and FIRE (Hamad et al., CC BY 4.0). Only weights learned from them are kept.
 */
import type { Reading, Reference } from "../../src/extract/reading.ts";
import { viewArticle } from "../../src/extract/pairs/article-view.ts";
import { findCandidates } from "../../src/extract/pairs/candidates.ts";
import { featuresOf } from "../../src/extract/pairs/features.ts";
import { PAIR_CLASSES } from "../../src/extract/pairs/pair-model.ts";
import { readArticle } from "../../src/extract/read-article.ts";
import { toArticle } from "../../src/model/article.ts";
import { RELATION_TABLE, type RelationType } from "../../src/model/ontology.ts";
import type { Span } from "../../src/model/span.ts";
import type { Example } from "./example.ts";

/** One line of a corpus. The relation reads "head … tail", such as "head acquired_by tail". */
export interface MarkedSentence {
  readonly text: string;
  readonly head: Span;
  readonly tail: Span;
  readonly relation: string;
}

/** Our type and whether the head is its source; `null` is no relation. */
type Meaning = { readonly type: RelationType; readonly headIsSource: boolean } | null;

/** Labels that are not listed are left out: products, exchanges and regulators are no parties of our relations. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  undefined: null,
  traded_on: null,
  collaboration: { type: "partnership", headIsSource: true },
  acquired_by: { type: "acquisition", headIsSource: false },
  merged_with: { type: "acquisition", headIsSource: true },
  client_of: { type: "supply", headIsSource: false },
  shareholder_of: { type: "investment", headIsSource: true },
  subsidiary_of: { type: "ownership", headIsSource: false },
  competitor_of: { type: "competition", headIsSource: true },
  ActionBuy: { type: "acquisition", headIsSource: true },
  Subsidiaryof: { type: "ownership", headIsSource: false },
};
const PRONOUN = /^(?:it|they|its|their|he|she|we|who|which)$/iu;

/** The example of one marked sentence, none where its label says nothing for us. */
export function markedExample(sentence: MarkedSentence, weight: number): Example[] {
  const meaning = MEANINGS[sentence.relation];
  if (meaning === undefined) return [];
  const view = viewArticle(readingOf(sentence));
  const candidates = findCandidates(view.reading, view).filter(
    ({ first, second }) =>
      first.reference !== null && new Set(["head", "tail", first.entity, second.entity]).size === 2,
  );
  const [candidate] = candidates;
  if (candidate === undefined) return [];
  const [features = []] = featuresOf(view, [candidate]);
  return [{ features, classes: classesOf(meaning, candidate.first.entity), weight }];
}

/** The reading of the text with the two marked places in it, whatever was found there by itself. */
function readingOf({ text, head, tail }: MarkedSentence): Reading {
  const reading = readArticle(toArticle({ title: "", text }));
  const marked = [toReference(reading, "head", head), toReference(reading, "tail", tail)].flatMap(
    (reference) => reference ?? [],
  );
  const others = reading.references.filter((reference) =>
    marked.every((place) => reference.end <= place.start || place.end <= reference.start),
  );
  return {
    ...reading,
    entities: [
      ...reading.entities,
      ...["head", "tail"].map((id) => ({ id, name: id, kind: "company" as const, names: [], mentions: [] })),
    ],
    references: [...others, ...marked].sort((left, right) => left.start - right.start),
  };
}

function toReference({ document }: Reading, entity: string, span: Span): Reference | null {
  const sentence = document.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  if (sentence === undefined) return null;
  const first = sentence.tokens.findIndex(({ end }) => end > span.start);
  const after = sentence.tokens.findIndex(({ start }) => start >= span.end);
  const last = after < 0 ? sentence.tokens.length : after;
  const text = document.text.slice(span.start, span.end);
  const form = PRONOUN.test(text)
    ? "pronoun"
    : /^the\s|^\p{Ll}/iu.test(text) && !/\p{Lu}/u.test(text.slice(4))
      ? "nominal"
      : "name";
  return { ...span, sentence: sentence.index, first, last, form, entities: [entity] };
}

function classesOf(meaning: Meaning, first: string): number[] {
  if (meaning === null) return [];
  const { type, headIsSource } = meaning;
  const forward = !RELATION_TABLE[type].directed || headIsSource === (first === "head");
  return [PAIR_CLASSES.findIndex((candidate) => candidate.type === type && candidate.forward === forward)];
}
