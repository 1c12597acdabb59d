/** The companies and organizations a claim is about: those it names or refers to, else those its words stand for. */
import { wordCues } from "../cues/cue-words.ts";
import type { Proposition } from "../find-propositions.ts";
import type { Weights } from "../cues/claim-model.ts";
import { partiesIn } from "../sentence-view.ts";
import type { TopicContext } from "./topic-context.ts";

/** More topics than these say little; the first ones mentioned are kept. */
const MOST_TOPICS = 4;
/** Nouns that stand for a deal, and with it for both of its sides. */
const DEAL_NOUNS = new Set(
  `deal agreement purchase transaction merger takeover acquisition partnership alliance collaboration arrangement contract licence license
  bid offer tie-up venture pact lawsuit suit case ruling verdict settlement dispute`.split(/\s+/u),
);
const DEFINITE = new Set(["the", "this", "that", "their", "its", "such", "both", "either"]);
/** Sentences that open with these go on about what came before. */
const CARRYING = new Set([
  "it",
  "this",
  "that",
  "these",
  "those",
  "they",
  "the",
  "its",
  "their",
  "both",
  "such",
  "neither",
]);

/** Local ids, in order of mention. */
export function findTopics(proposition: Proposition, { topic, deal }: TopicContext, _weights: Weights): string[] {
  const named = partiesIn(proposition.view, proposition.content).filter(
    (id) => !isOnlySource(proposition, id),
  );
  const own = speaksOfItself(proposition) && proposition.speaker !== null ? [proposition.speaker] : [];
  const parties = [...new Set([...own, ...named])];
  const topics = namesDeal(proposition) && parties.length < 2 ? [...parties, ...deal] : parties;
  if (topics.length > 0) return [...new Set(topics)].slice(0, MOST_TOPICS);
  return topic !== undefined && carriesOn(proposition) ? [topic] : [];
}

/** What a company expects, reports or denies is its own affair. */
function speaksOfItself({ voice, stance }: Proposition): boolean {
  return voice === "company" && (stance === "forecast" || stance === "fact");
}

/** "the deal", "this partnership", in the content. */
function namesDeal({ view, content }: Proposition): boolean {
  const { tokens } = view.sentence;
  for (let at = content.first; at < content.last; at += 1) {
    if (!DEAL_NOUNS.has(tokens[at]?.lemma ?? "")) continue;
    if (DEFINITE.has(tokens[at - 1]?.lower ?? "") || DEFINITE.has(tokens[at - 2]?.lower ?? "")) return true;
  }
  return false;
}

/** The article's own words about a measure or about "this" need not repeat whose it is; people also speak in general. */
function carriesOn({ view, content, voice }: Proposition): boolean {
  const tokens = view.sentence.tokens.slice(content.first, content.last);
  if (tokens.some(({ lemma }) => wordCues(lemma).includes("result"))) return true;
  return voice !== "person" && CARRYING.has(tokens[0]?.lower ?? "");
}

/** The speaker is a topic only when what is said refers to it as well. */
function isOnlySource({ view, content, source, speaker }: Proposition, id: string): boolean {
  if (source === undefined || id !== speaker) return false;
  return !view.references.some(
    ({ first, last, entities }) =>
      entities.includes(id) &&
      first >= content.first &&
      last <= content.last &&
      (last <= source.first || first >= source.last),
  );
}
