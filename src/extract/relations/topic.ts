/**
 * Whom a sentence is about when it does not say so: "Other customers are A and B", "Engines are bought from C".
 * Every reference to a company makes it present; presence fades with each sentence, and a name in the title stays.
 */
import type { Reading } from "../reading.ts";

/**
 * The most present company at the end of a sentence that is none of `except`, or the first of `preferred` that is a company;
 * `null` when none stands out. `continued` decides between the two most present by which of them the sentence before named first.
 */
export type TopicOf = (
  sentence: number,
  except: readonly string[],
  preferred?: readonly string[],
  continued?: boolean,
) => string | null;

/** What is left of a company's presence after one sentence. */
const FADING = 0.9;
/** Sentences after which a mention weighs less than rounding does. */
const MEMORY = 400;
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
  const known = new Set(companies.map(({ id }) => id));
  const mentioned = companiesBySentence(reading, known);
  const presences = (at: number): Map<string, number> => {
    const sums = new Map<string, number>([...titled].map((id) => [id, TITLE_PRESENCE]));
    for (let sentence = Math.max(0, at - MEMORY); sentence <= at; sentence += 1)
      for (const id of mentioned.get(sentence) ?? [])
        sums.set(id, (sums.get(id) ?? 0) + FADING ** (at - sentence));
    return sums;
  };
  const ranked = new Map<number, readonly Presence[]>();
  const rank = (at: number): readonly Presence[] => {
    const before = ranked.get(at);
    if (before !== undefined) return before;
    const sums = presences(at);
    const present = companies
      .flatMap(({ id }) => (sums.has(id) ? [{ id, weight: sums.get(id) ?? 0 }] : []))
      .sort((left, right) => right.weight - left.weight);
    ranked.set(at, present);
    return present;
  };
  return (sentence, except, preferred = [], continued = false) => {
    const near = preferred.find((id) => known.has(id) && !except.includes(id));
    if (near !== undefined) return near;
    const [best, next] = rank(sentence).filter(({ id }) => !except.includes(id));
    if (best === undefined || best.weight < MIN_PRESENCE) return null;
    if (next === undefined || best.weight >= DOMINANCE * next.weight) return best.id;
    const before = continued ? mentioned.get(sentence - 1)?.[0] : undefined;
    return before === best.id || before === next.id ? before : null;
  };
}

/** The companies that the references of each sentence name, once for each reference. */
function companiesBySentence(
  { references }: Reading,
  companies: ReadonlySet<string>,
): ReadonlyMap<number, readonly string[]> {
  const mentioned = new Map<number, string[]>();
  for (const { entities, sentence } of references) {
    const [id = ""] = entities;
    if (entities.length !== 1 || !companies.has(id)) continue;
    const here = mentioned.get(sentence);
    if (here === undefined) mentioned.set(sentence, [id]);
    else here.push(id);
  }
  return mentioned;
}

interface Presence {
  readonly id: string;
  readonly weight: number;
}
