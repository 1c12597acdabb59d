/** The parties that a proposition may be about, with what speaks for each. */
import { ALWAYS } from "../cues/claim-model.ts";
import { pairCue, prefixedCue } from "../cues/pair-cue.ts";
import { wordCues } from "../cues/cue-words.ts";
import type { Proposition } from "../find-propositions.ts";
import { partiesIn } from "../sentence-view.ts";
import { discourseCues } from "./discourse-cues.ts";
import { mentionCues } from "./mention-cues.ts";
import { partnerCues } from "./partner-cues.ts";
import type { TopicContext } from "./topic-context.ts";

export interface TopicCandidate {
  /** Local id. */
  readonly id: string;
  readonly cues: readonly string[];
}

/** Parties beyond these that the article mentions most often are topics only of sentences that are near to them. */
const MOST_RANKED = 3;
/** Nouns that stand for a deal, and with it for both of its sides. */
const DEAL_NOUNS = new Set(
  `deal agreement purchase transaction merger takeover acquisition partnership alliance collaboration arrangement contract licence license
  bid offer tie-up venture pact lawsuit suit case ruling verdict settlement dispute combination talks sale price approach`.split(
    /\s+/u,
  ),
);
const PLURALS = new Set([
  "both",
  "they",
  "their",
  "two",
  "pair",
  "sides",
  "companies",
  "each",
  "either",
  "neither",
]);
const WE = new Set(["we", "our", "us", "ours"]);
const I = new Set(["i", "my", "me"]);
/** Sentences that open with these go on about what came before. */
const CARRYING = new Set("it this that these those they the its their both such neither".split(" "));
const FUNCTION_TAGS = new Set(["PRON", "DET", "ADV", "SCONJ", "CCONJ"]);
const REGULATORS =
  /\b(?:commission|authority|court|department|agency|bureau|office|ministry|regulator|panel|committee|union|government|administration|bank of|federal|council|board|tribunal)\b/iu;

/** What all candidates of one proposition share. */
interface Scene {
  readonly proposition: Proposition;
  readonly context: TopicContext;
  readonly named: readonly string[];
  /** Words that make it likely that the topic is not named again. */
  readonly hints: readonly string[];
  readonly employer: string | undefined;
  /** How what is said begins: its first word if that is a function word, else what part of speech it is. */
  readonly opening: string;
}

/** In order of mention, then of how often the article refers to them. */
export function topicCandidates(proposition: Proposition, context: TopicContext): TopicCandidate[] {
  const { view, content, speaker } = proposition;
  const named = partiesIn(view, content);
  const whole = partiesIn(view, { first: 0, last: view.sentence.tokens.length });
  const employer = speaker === null ? undefined : context.employers.get(speaker);
  const isPartySpeaking = proposition.voice === "company" || proposition.voice === "organization";
  const near = [
    ...named,
    ...whole,
    ...(isPartySpeaking && speaker !== null ? [speaker] : []),
    ...(employer === undefined ? [] : [employer]),
    ...context.before,
    ...context.lastDeal,
    ...context.firstDeal,
    ...(context.paragraph === undefined ? [] : [context.paragraph]),
    ...context.parties.ranked.slice(0, MOST_RANKED),
  ];
  const scene: Scene = {
    proposition,
    context,
    named,
    employer,
    hints: hintsOf(proposition),
    opening: openingOf(proposition),
  };
  return [...new Set(near)].map((id) => ({ id, cues: topicCues(scene, id) }));
}

function hintsOf({ view, content, source }: Proposition): string[] {
  const tokens = view.sentence.tokens.slice(content.first, content.last);
  const hints: string[] = [];
  if (tokens.some(({ lemma }) => DEAL_NOUNS.has(lemma))) hints.push("deal");
  if (tokens.some(({ lower }) => PLURALS.has(lower))) hints.push("plural");
  if (tokens.some(({ lower }) => WE.has(lower))) hints.push("we");
  if (tokens.some(({ lower }) => I.has(lower))) hints.push("i");
  if (tokens.some(({ lemma }) => wordCues(lemma).includes("result"))) hints.push("result");
  if (CARRYING.has(tokens[0]?.lower ?? "")) hints.push("carrying");
  if (source !== undefined) hints.push("attributed");
  return hints;
}

function openingOf({ view, content }: Proposition): string {
  const { tag, lower } = view.sentence.tokens[content.first] ?? { tag: "PUNCT", lower: "" };
  return prefixedCue("opens-", FUNCTION_TAGS.has(tag) ? lower : tag);
}

/** Filled in one go and without arrays in between: every topic of every claim passes here. */
function topicCues(scene: Scene, id: string): string[] {
  const { proposition, named, hints } = scene;
  const { source, speaker, view, voice } = proposition;
  const spokenByNamed = source !== undefined && speaker !== null && speaker !== id && named.includes(speaker);
  const others = named.length - (named.includes(id) ? 1 : 0) - (spokenByNamed ? 1 : 0);
  const entity = view.entities.get(id);
  const place = mentionCues(proposition, id);
  const inside = place[0] === "named";
  const mark = inside ? "named" : others === 0 ? "alone" : "crowded";
  const roles = rolesOf(scene, id);
  const cues: string[] = [ALWAYS, ...place];
  for (const role of roles) cues.push(pairCue(mark, role));
  for (const role of roles) {
    const marked = inside ? pairCue("named", role) : role;
    for (const hint of hints) cues.push(pairCue(marked, hint));
  }
  cues.push(pairCue(mark, voice));
  cues.push(...discourseCues(scene.context, id, mark));
  cues.push(...partnerCues(scene.context, id, { named, speaker, employer: scene.employer, mark, hints }));
  if (!inside) cues.push(pairCue(mark, scene.opening));
  if (entity?.kind !== "company") {
    if (voice !== "organization") cues.push(pairCue(mark, "organization"));
    if (REGULATORS.test(entity?.name ?? "")) cues.push(pairCue(mark, "authority"));
  }
  if (inside) cues.push(pairCue("named among", String(Math.min(named.length, 5))));
  else cues.push(pairCue(mark, String(Math.min(others, 3))));
  return cues;
}

/** What the party is to the speaker and to the text before. */
function rolesOf({ proposition, context, employer }: Scene, id: string): string[] {
  const { before, firstDeal, lastDeal, paragraph, parties } = context;
  const roles: string[] = [];
  if (id === proposition.speaker) roles.push("speaker");
  if (id === employer) roles.push("employer");
  if (before.includes(id)) roles.push("before");
  if (before[0] === id) roles.push("before-first");
  if (before[0] === id && before.length === 1) roles.push("before-only");
  if (firstDeal.includes(id)) roles.push("first-deal");
  if (lastDeal.includes(id)) roles.push("last-deal");
  if (paragraph === id) roles.push("paragraph");
  const rank = parties.ranked.indexOf(id);
  if (rank >= 0 && rank < MOST_RANKED) roles.push(prefixedCue("rank-", String(rank + 1)));
  return roles;
}
