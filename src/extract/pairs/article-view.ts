/** What the judgement of a pair needs to know of the whole article, gathered once. */
import { isParty, type RelationType } from "../../model/ontology.ts";
import { analyse } from "../../text/analyse.ts";
import type { Reading, Reference } from "../reading.ts";
import { parseReading } from "../relations/parse-sentence.ts";
import { findStandIns } from "../relations/stand-ins.ts";
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
  const parties = new Set(reading.entities.filter(({ kind }) => isParty(kind)).map(({ id }) => id));
  const references: Reference[][] = reading.document.sentences.map(() => []);
  const counts = new Map<string, number>();
  for (const reference of reading.references) {
    const entities = reference.entities.filter((id) => parties.has(id));
    if (entities.length === 0) continue;
    references[reference.sentence]?.push({ ...reference, entities });
    for (const id of entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const title = analyse(reading.article.title);
  return {
    reading,
    references,
    parses: new Map(
      parseReading(reading, findStandIns(reading, topicOf(reading))).map((parse) => [parse.sentence, parse]),
    ),
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
