/** What the judgement of a pair needs to know of the whole article, gathered once. */
import { isParty, type RelationType } from "../../model/ontology.ts";
import { analyse } from "../../text/analyse.ts";
import type { Reading, Reference } from "../reading.ts";
import { parseReading } from "../relations/parse-sentence.ts";
import { findStandIns, type StandIns, withParticipants } from "../relations/stand-ins.ts";
import { topicOf } from "../relations/topic.ts";
import type { Parse } from "../relations/syntax/parse.ts";
import { triggersOf } from "./trigger-types.ts";

export interface ArticleView {
  readonly reading: Reading;
  /** By sentence: the references to parties, each with its parties only. */
  readonly references: readonly (readonly Reference[])[];
  readonly parses: ReadonlyMap<number, Parse>;
  /** How often each party is referred to. */
  readonly counts: ReadonlyMap<string, number>;
  /** The parties that the article refers to most, the first most of all. */
  readonly topics: readonly string[];
  /** Types of relation that words of the title trigger. */
  readonly titleTypes: ReadonlySet<RelationType>;
  /** Parties named in the title. */
  readonly titled: ReadonlySet<string>;
}

const MOST_TOPICS = 2;
/** A party that is referred to less is no topic. */
const LEAST_REFERENCES = 2;

export function viewArticle(reading: Reading): ArticleView {
  const standIns = findStandIns(reading, topicOf(reading));
  const references = partyReferences(reading, standIns);
  const counts = new Map<string, number>();
  for (const { entities } of references.flat())
    for (const id of entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  const title = analyse(reading.article.title);
  return {
    reading,
    references,
    parses: new Map(parseReading(reading, standIns).map((parse) => [parse.sentence, parse])),
    counts,
    topics: [...counts]
      .filter(([, count]) => count >= LEAST_REFERENCES)
      .sort(([, left], [, right]) => right - left)
      .slice(0, MOST_TOPICS)
      .map(([id]) => id),
    titleTypes: new Set(
      title.sentences.flatMap(({ tokens }) => tokens.flatMap(({ lemma }) => triggersOf(lemma))),
    ),
    titled: new Set(
      reading.entities
        .filter(({ names }) => names.some((name) => reading.article.title.includes(name)))
        .map(({ id }) => id),
    ),
  };
}

/** References to parties, by sentence; a person who speaks for a company counts as that company. */
function partyReferences(reading: Reading, { companyOf, interviewed }: StandIns): Reference[][] {
  const parties = new Set(reading.entities.filter(({ kind }) => isParty(kind)).map(({ id }) => id));
  const partyOf = (id: string): string[] => {
    const party = parties.has(id) ? id : companyOf.get(id);
    return party === undefined ? [] : [party];
  };
  const bySentence = new Map<number, Reference[]>();
  for (const reference of reading.references) {
    const entities = [...new Set(reference.entities.flatMap(partyOf))];
    if (entities.length === 0) continue;
    const list = bySentence.get(reference.sentence);
    if (list === undefined) bySentence.set(reference.sentence, [{ ...reference, entities }]);
    else list.push({ ...reference, entities });
  }
  return reading.document.sentences.map(({ index, tokens }) => {
    const known = bySentence.get(index) ?? [];
    if (interviewed === null) return known;
    const all = withParticipants(known, tokens, { sentence: index, company: interviewed });
    return all.toSorted((left, right) => left.start - right.start);
  });
}
