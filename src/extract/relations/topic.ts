/**
 * Whom a sentence is about when it does not say so: "Other customers are A and B", "Engines are bought from C".
 * Every reference to a company makes it present; presence fades with each sentence, and a name in the title stays.
 */
import type { Reading } from "../reading.ts";

/**
 * The most present company at the end of a sentence that is none of `except`, or the first of `preferred` that is a company;
 * `null` when none stands out.
 */
export type TopicOf = (
  sentence: number,
  except: readonly string[],
  preferred?: readonly string[],
) => string | null;

/** What is left of a company's presence after one sentence. */
const FADING = 0.9;
const TITLE_PRESENCE = 3;
/** Presence below which nobody is the topic. */
const MIN_PRESENCE = 1.5;
/** How much more present than the next company the topic must be. */
const DOMINANCE = 1.6;

export function topicOf(reading: Reading): TopicOf {
  const companies = reading.entities.filter((entity) => entity.kind === "company");
  const title = reading.article.title;
  const titled = new Set(
    companies
      .filter((entity) => entity.names.some((name) => title.includes(name)))
      .map((entity) => entity.id),
  );
  const places = new Map<string, number[]>(companies.map((entity) => [entity.id, []]));
  for (const { entities, sentence } of reading.references)
    if (entities.length === 1) places.get(entities[0] ?? "")?.push(sentence);
  const presence = (id: string, at: number): number => {
    let sum = titled.has(id) ? TITLE_PRESENCE : 0;
    for (const sentence of places.get(id) ?? []) if (sentence <= at) sum += FADING ** (at - sentence);
    return sum;
  };
  const ranked = new Map<number, readonly Presence[]>();
  const rank = (at: number): readonly Presence[] => {
    const known = ranked.get(at);
    if (known !== undefined) return known;
    const present = companies
      .map(({ id }) => ({ id, weight: presence(id, at) }))
      .filter(({ weight }) => weight > 0)
      .sort((left, right) => right.weight - left.weight);
    ranked.set(at, present);
    return present;
  };
  return (sentence, except, preferred = []) => {
    const near = preferred.find((id) => places.has(id) && !except.includes(id));
    if (near !== undefined) return near;
    const [best, next] = rank(sentence).filter(({ id }) => !except.includes(id));
    if (best === undefined || best.weight < MIN_PRESENCE) return null;
    return next !== undefined && best.weight < DOMINANCE * next.weight ? null : best.id;
  };
}

interface Presence {
  readonly id: string;
  readonly weight: number;
}
