/** The parties that a proposition may be about, with what speaks for each. */
import { ALWAYS } from "../cues/claim-model.ts";
import { pairCue, prefixedCue } from "../cues/pair-cue.ts";
import { wordCues } from "../cues/cue-words.ts";
import type { Proposition } from "../find-propositions.ts";
import { partiesIn, lowerAt } from "../sentence-view.ts";
import type { TopicContext } from "./topic-context.ts";

export interface TopicCandidate {
  /** Local id. */
  readonly id: string;
  readonly cues: readonly string[];
}

/** Parties beyond these that the article mentions most often are topics only of sentences that are near to them. */
const MOST_RANKED = 3;
/** A reference that begins within so many tokens of the content is taken for its subject. */
const SUBJECT_REACH = 3;
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
const RELATIVES = new Set(["which", "who", "whose", "that"]);
const RELATIVES_AFTER_COMMA = new Set(["which", "who", "whose"]);
const PREPOSITIONS = new Set(["of", "by", "from", "to", "with", "in", "for", "at"]);
const POSSESSIVES = new Set(["'s", "’s", "'", "’"]);
const WE = new Set(["we", "our", "us", "ours"]);
const I = new Set(["i", "my", "me"]);
/** Sentences that open with these go on about what came before. */
const CARRYING = new Set("it this that these those they the its their both such neither".split(" "));
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
    ...context.ranked.slice(0, MOST_RANKED),
  ];
  const scene: Scene = { proposition, context, named, employer, hints: hintsOf(proposition) };
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

/** Filled in one go and without arrays in between: every topic of every claim passes here. */
function topicCues(scene: Scene, id: string): string[] {
  const { proposition, named, hints } = scene;
  const { source, speaker, view, voice } = proposition;
  const spokenByNamed = source !== undefined && speaker !== null && speaker !== id && named.includes(speaker);
  const others = named.length - (named.includes(id) ? 1 : 0) - (spokenByNamed ? 1 : 0);
  const entity = view.entities.get(id);
  const place = placeCues(proposition, id);
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
  const { before, firstDeal, lastDeal, paragraph, ranked } = context;
  const roles: string[] = [];
  if (id === proposition.speaker) roles.push("speaker");
  if (id === employer) roles.push("employer");
  if (before.includes(id)) roles.push("before");
  if (before[0] === id) roles.push("before-first");
  if (before[0] === id && before.length === 1) roles.push("before-only");
  if (firstDeal.includes(id)) roles.push("first-deal");
  if (lastDeal.includes(id)) roles.push("last-deal");
  if (paragraph === id) roles.push("paragraph");
  const rank = ranked.indexOf(id);
  if (rank >= 0 && rank < MOST_RANKED) roles.push(prefixedCue("rank-", String(rank + 1)));
  return roles;
}

/** Where and how the sentence refers to the party, each cue once. */
function placeCues({ view, content, source }: Proposition, id: string): string[] {
  const all = view.references.filter(({ entities }) => entities.includes(id));
  const inside = all.filter(
    ({ first, last }) =>
      first >= content.first &&
      last <= content.last &&
      !(source !== undefined && first >= source.first && last <= source.last),
  );
  if (inside.length === 0) {
    if (all.length === 0) return ["absent"];
    return [
      source !== undefined && all.some(({ first, last }) => first >= source.first && last <= source.last)
        ? "in-source"
        : "outside",
    ];
  }
  const cues = ["named"];
  for (const { form, first, last } of inside) {
    cues.push(prefixedCue("named-", form));
    const before = view.sentence.tokens[first - 1];
    if (first - content.first < SUBJECT_REACH) cues.push("named-early");
    if (before?.tag === "ADP" && first > content.first)
      cues.push(prefixedCue("named-after-", PREPOSITIONS.has(before.lower) ? before.lower : "other"));
    if (before?.lower === ",") cues.push("named-after-comma");
    const next = lowerAt(view, last);
    if (RELATIVES.has(next) || (next === "," && RELATIVES_AFTER_COMMA.has(lowerAt(view, last + 1))))
      cues.push("named-relative");
    if (POSSESSIVES.has(next)) cues.push("named-possessive");
    const after = view.sentence.tokens[last];
    if (after?.tag === "AUX" || after?.tag === "VERB") cues.push("named-subject");
  }
  if (inside.length > 1) cues.push("named-twice");
  return inside.length > 1 ? [...new Set(cues)] : cues;
}
