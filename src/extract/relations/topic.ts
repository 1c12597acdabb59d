/**
 * Whom a sentence means when it does not say so: "Other customers are A and B", "Engines are bought from C". Every company of the
 * article is a candidate; its clues add up to odds. The weights were fitted to the gaps of the articles in `test/gold/own/tune`.
 */
import type { Reading, Reference } from "../reading.ts";

/** What is known of a gap beside its sentence. */
export interface GapSite {
  /** Companies that it cannot be. */
  readonly except?: readonly string[];
  /** Companies that stand before it in its sentence. */
  readonly before?: readonly string[];
}

/** The company that a gap in a sentence means; `null` when none stands out. */
export type TopicOf = (sentence: number, site?: GapSite) => string | null;

/** Log-odds of each clue. */
const WEIGHTS = {
  /** Of the logarithm of the presence: every mention so far, fading with each sentence, and a place in the title. */
  presence: 0.34,
  /** Of the logarithm of the share in all mentions of companies. */
  share: 0.83,
  alone: 0.85,
  first: 0.88,
  sameParagraph: 1.1,
  sameSentence: 0.92,
} as const;
/** What is left of a mention's presence after one sentence. */
const FADING = 0.9;
/** Sentences after which nothing is left of it. */
const MEMORY = 100;
const TITLE_PRESENCE = 3;
/** Presence below which only a company that stands before the gap can be meant. */
const MIN_PRESENCE = 1.5;
/** Chance from which the likeliest company is taken. */
const MIN_CHANCE = 0.54;

export function topicOf(reading: Reading): TopicOf {
  const standings = standingsOf(reading);
  const mentions = mentionsBySentence(reading, standings);
  const scored = new Map<number, readonly Scored[]>();
  const scoresAt = (sentence: number): readonly Scored[] => {
    const earlier = scored.get(sentence);
    if (earlier !== undefined) return earlier;
    const scores = scoreAt(reading, sentence, { standings, mentions });
    scored.set(sentence, scores);
    return scores;
  };
  return (sentence, { except = [], before = [] } = {}) => {
    let likeliest: string | null = null;
    let most = 0;
    let all = 0;
    for (const { id, odds, known } of scoresAt(sentence)) {
      if (except.includes(id)) continue;
      const isBefore = before.includes(id);
      const here = isBefore ? odds * Math.exp(WEIGHTS.sameSentence) : odds;
      all += here;
      if (here <= most) continue;
      most = here;
      likeliest = known || isBefore ? id : null;
    }
    return most >= MIN_CHANCE * all ? likeliest : null;
  };
}

interface Scored {
  readonly id: string;
  readonly odds: number;
  /** Whether readers have heard enough of it to take it for granted. */
  readonly known: boolean;
}

/** What a company is to the whole article. */
interface Standing {
  /** Presence before the first sentence; `null` for a company that is absent until it is mentioned. */
  readonly presence: number | null;
  readonly score: number;
}

interface Companies {
  readonly standings: ReadonlyMap<string, Standing>;
  /** The companies that the references of each sentence mean, once for each. */
  readonly mentions: ReadonlyMap<number, readonly string[]>;
}

function standingsOf({ article, entities, references }: Reading): ReadonlyMap<string, Standing> {
  const companies = entities.filter(({ kind }) => kind === "company");
  const titled = companies.filter(({ names }) => names.some((name) => article.title.includes(name)));
  const counts = new Map(companies.map(({ id }) => [id, 0]));
  const mentioned = references.flatMap((reference) => soleEntity(reference)).filter((id) => counts.has(id));
  for (const id of mentioned) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map(
    companies.map((company): [string, Standing] => {
      const share = (counts.get(company.id) ?? 0) / Math.max(mentioned.length, 1);
      const isTitled = titled.includes(company);
      const isFirst = company.id === mentioned[0];
      const score =
        WEIGHTS.share * Math.log(share + 0.01) +
        (isTitled && titled.length === 1 ? WEIGHTS.alone : 0) +
        (isFirst ? WEIGHTS.first : 0);
      return [company.id, { presence: isTitled ? TITLE_PRESENCE : isFirst ? 0 : null, score }];
    }),
  );
}

function mentionsBySentence(
  { references }: Reading,
  companies: ReadonlyMap<string, Standing>,
): ReadonlyMap<number, readonly string[]> {
  const mentions = new Map<number, string[]>();
  for (const reference of references) {
    const ids = soleEntity(reference).filter((id) => companies.has(id));
    mentions.set(reference.sentence, [...(mentions.get(reference.sentence) ?? []), ...ids]);
  }
  return mentions;
}

/** The companies that can be meant in a sentence, with their scores. */
function scoreAt({ document }: Reading, at: number, { standings, mentions }: Companies): readonly Scored[] {
  const presences = new Map<string, number>();
  for (const [id, { presence }] of standings) if (presence !== null) presences.set(id, presence);
  const sameParagraph = new Set<string>();
  const block = document.sentences[at]?.block;
  for (let sentence = Math.max(0, at - MEMORY); sentence <= at; sentence++) {
    const isBeside = sentence < at && document.sentences[sentence]?.block === block;
    for (const id of mentions.get(sentence) ?? []) {
      presences.set(id, (presences.get(id) ?? 0) + FADING ** (at - sentence));
      if (isBeside) sameParagraph.add(id);
    }
  }
  return [...presences].map(([id, presence]) => ({
    id,
    odds: Math.exp(
      (standings.get(id)?.score ?? 0) +
        WEIGHTS.presence * Math.log(presence + 0.05) +
        (sameParagraph.has(id) ? WEIGHTS.sameParagraph : 0),
    ),
    known: presence >= MIN_PRESENCE,
  }));
}

/** The entity of a reference that means one only. */
function soleEntity({ entities }: Reference): readonly string[] {
  return entities.length === 1 ? entities : [];
}
