/**
 * Whom a sentence is about when it does not say so: "Other customers are A and B", "Engines are bought from C".
 * Every reference to a company makes it present; presence fades with each sentence, and a name in the title stays.
 */
import type { Reading } from "../reading.ts";

/** The most present company at the end of a sentence that is none of `except`; `null` when no company stands out. */
export type TopicOf = (sentence: number, except: readonly string[]) => string | null;

/** What is left of a company's presence after one sentence. */
const FADING = 0.9;
const TITLE_PRESENCE = 3;
/** Presence below which nobody is the topic. */
const MIN_PRESENCE = 1.5;

export function topicOf(reading: Reading): TopicOf {
  const companies = reading.entities.filter((entity) => entity.kind === "company");
  const title = reading.article.title;
  const titled = new Set(
    companies.filter((entity) => entity.names.some((name) => title.includes(name))).map((entity) => entity.id),
  );
  const places = new Map<string, number[]>(companies.map((entity) => [entity.id, []]));
  for (const { entities, sentence } of reading.references)
    if (entities.length === 1) places.get(entities[0] ?? "")?.push(sentence);
  const presence = (id: string, at: number): number => {
    let sum = titled.has(id) ? TITLE_PRESENCE : 0;
    for (const sentence of places.get(id) ?? []) if (sentence <= at) sum += FADING ** (at - sentence);
    return sum;
  };
  const ranked = new Map<number, readonly string[]>();
  const rank = (at: number): readonly string[] => {
    const known = ranked.get(at);
    if (known !== undefined) return known;
    const present = companies
      .map(({ id }) => ({ id, weight: presence(id, at) }))
      .filter(({ weight }) => weight >= MIN_PRESENCE)
      .sort((left, right) => right.weight - left.weight)
      .map(({ id }) => id);
    ranked.set(at, present);
    return present;
  };
  return (sentence, except) => rank(sentence).find((id) => !except.includes(id)) ?? null;
}
