/**
 * Whom a sentence is about when it does not say so: "Other customers are A and B", "Rivals such as C".
 * The topic is the party that the article has spoken of most, among those of the sentences just before.
 */
import { isParty } from "../../model/ontology.ts";
import type { Reading } from "../reading.ts";

/** Gives the topic before a sentence, leaving out some parties; `null` when no party stands out. */
export type TopicOf = (sentence: number, except: readonly string[]) => string | null;

/** How many sentences before (and the sentence itself) may name the topic. */
const WINDOW = 3;

export function topicOf(reading: Reading): TopicOf {
  const parties = new Set(reading.entities.filter((entity) => isParty(entity.kind)).map((entity) => entity.id));
  const counts = new Map<string, number>();
  for (const reference of reading.references) {
    const [id] = reference.entities;
    if (id !== undefined && reference.entities.length === 1 && parties.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return (sentence, except) => {
    let best: string | null = null;
    for (const reference of reading.references) {
      if (reference.sentence > sentence || reference.sentence < sentence - WINDOW) continue;
      for (const id of reference.entities) {
        if (!parties.has(id) || except.includes(id)) continue;
        if (best === null || (counts.get(id) ?? 0) > (counts.get(best) ?? 0)) best = id;
      }
    }
    return best !== null && (counts.get(best) ?? 0) > 1 ? best : null;
  };
}
