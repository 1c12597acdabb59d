/**
 * Whom a sentence is about when it does not say so: "Other customers are A and B", "Rivals such as C".
 * The topic is the party that the article has referred to most so far.
 */
import { isParty } from "../../model/ontology.ts";
import type { Reading } from "../reading.ts";

/** Gives the topic before the end of a sentence, unless it is one of `except`; `null` when no party stands out. */
export type TopicOf = (sentence: number, except: readonly string[]) => string | null;

/** References below which nobody is the topic. */
const MIN_REFERENCES = 2;

export function topicOf(reading: Reading): TopicOf {
  const parties = new Set(
    reading.entities.filter((entity) => isParty(entity.kind)).map((entity) => entity.id),
  );
  return (sentence, except) => {
    const counts = new Map<string, number>();
    for (const reference of reading.references) {
      const [id] = reference.entities;
      if (
        reference.sentence > sentence ||
        id === undefined ||
        reference.entities.length > 1 ||
        !parties.has(id)
      )
        continue;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    let best: string | null = null;
    for (const [id, count] of counts)
      if (count >= MIN_REFERENCES && (best === null || count > (counts.get(best) ?? 0))) best = id;
    return best === null || except.includes(best) ? null : best;
  };
}
