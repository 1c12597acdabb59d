/** What a verb tells of a deal that is only "it" or not mentioned at all: "it was turned down", "the family said no", "took its last delivery". */
import type { RelationType, Status } from "../../../model/ontology.ts";
import { complementsOfNoun, complementsOfVerb, nounsAfter } from "../slots/complements.ts";
import { REVIVING_VERBS } from "../status/status-cues.ts";
import { partiesOf } from "../slots/parties.ts";
import { standingOf } from "../status/status.ts";
import type { Parse } from "../syntax/parse.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import type { Noun, VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import {
  AGREEING,
  CEASING,
  CLINCHING_IT,
  CLOSING_IT,
  DECIDERS,
  DELIVERIES,
  ENDING_IT,
  ENDING_IT_BY_PARTICLE,
  EXPIRING,
  FILES,
  LAST_ONES,
  REFUSING,
  REJECTING_IT,
  STARTING_ANEW,
} from "./outcome-verbs.ts";

/** What a verb tells of the deal before it. */
export interface Outcome {
  readonly status: Status;
  /** The types of relation that end or come about so. */
  readonly types: ReadonlySet<RelationType>;
  /** The only status that it changes; `null` for any. */
  readonly from: Status | null;
  /** Who has the contract now, and so does not lose it. */
  readonly takers?: readonly string[];
}

const IT: ReadonlySet<string> = wordSet(`it, this, that, them`);
const NOTHINGS: ReadonlySet<string> = new Set(["nothing", "naught", "nought"]);
export const DEALS: ReadonlySet<RelationType> = new Set<RelationType>([
  "acquisition",
  "investment",
  "partnership",
  "supply",
]);
const ALL: ReadonlySet<RelationType> = new Set<RelationType>([...DEALS, "litigation"]);
const SUPPLY: ReadonlySet<RelationType> = new Set<RelationType>(["supply"]);
const GOING: ReadonlySet<string> = wordSet(`go, pass, move`);
const CUSTOM: ReadonlySet<string> = wordSet(`contract, business, work, job, account, order`);
const FRESH: ReadonlySet<string> = new Set(["fresh", "new"]);
const TAKEOVERS: ReadonlySet<RelationType> = new Set<RelationType>(["acquisition"]);
const SUITS: ReadonlySet<RelationType> = new Set<RelationType>(["litigation"]);
const CLOSABLE: ReadonlySet<RelationType> = new Set<RelationType>(["litigation", "partnership"]);

/** The outcome that the verb unit `index` tells; `null` when it tells none. */
export function outcomeAt(parse: Parse, verb: VerbUnit, index: number): Outcome | null {
  const outcome =
    outcomeOfIt(parse, verb, index) ??
    outcomeOfOffer(parse, verb, index) ??
    outcomeByHandover(parse, verb, index) ??
    outcomeByObject(parse, verb, index);
  if (outcome === null || verb.lemma === "say") return outcome;
  const { status, asserted } = standingOf(parse, index, "confirmed");
  return status === "confirmed" && asserted ? outcome : null;
}

/** "It was turned down", "the court blocked it", "it came to nothing", "nothing came of it". */
function outcomeOfIt(parse: Parse, verb: VerbUnit, index: number): Outcome | null {
  const { objects, prepositions, particles } = complementsOfVerb(parse, index);
  const subject = membersOf(parse.units[parse.links.get(index)?.subject ?? -1]);
  const words = [...particles, ...prepositions.map(({ word }) => word)];
  const ending: Outcome = { status: "ended", types: DEALS, from: null };
  if (verb.lemma === "come" && isNothing(subject) && words.includes("of"))
    return { ...ending, from: "rumoured" };
  if (!isIt(objects.length > 0 && !verb.passive ? membersOf(parse.units[objects[0] ?? -1]) : subject))
    return null;
  if (verb.lemma === "come" && prepositions.some(({ noun }) => isNothing(membersOf(parse.units[noun]))))
    return { ...ending, from: "rumoured" };
  if (!verb.done && verb.lemma !== "be") return null;
  const isDoneToIt = verb.passive || objects.length > 0;
  if (REVIVING_VERBS.has(verb.lemma))
    return isDoneToIt ? { status: "confirmed", types: ALL, from: "ended" } : null;
  if (REJECTING_IT.has(verb.lemma)) return isDoneToIt ? { ...ending, from: "rumoured" } : null;
  if (CEASING.has(verb.lemma) && subject.some(({ head }) => head === "that" || head === "this"))
    return ending;
  if (ENDING_IT.has(verb.lemma)) return isDoneToIt || EXPIRING.has(verb.lemma) ? ending : null;
  if (ENDING_IT_BY_PARTICLE.get(verb.lemma)?.some((particle) => words.includes(particle)) === true)
    return ending;
  if (CLOSING_IT.has(verb.lemma))
    return isDoneToIt ? { ...ending, types: verb.passive ? SUITS : CLOSABLE } : null;
  return CLINCHING_IT.has(verb.lemma) && isDoneToIt
    ? { status: "confirmed", types: DEALS, from: "rumoured" }
    : null;
}

/** "The board accepted", "the family said no". */
function outcomeOfOffer(parse: Parse, verb: VerbUnit, index: number): Outcome | null {
  if (verb.passive || !verb.done || verb.negated) return null;
  const subject = membersOf(parse.units[parse.links.get(index)?.subject ?? -1]);
  if (!subject.some(({ head }) => DECIDERS.has(head))) return null;
  const { objects } = complementsOfVerb(parse, index);
  const next = parse.units[index + 1];
  const saysNo =
    verb.lemma === "say" && next !== undefined && membersOf(next).some(({ words }) => words.includes("no"));
  if (saysNo) return { status: "ended", types: TAKEOVERS, from: "rumoured" };
  if (objects.length > 0 || (next?.kind === "verb" && next.form === "infinitive")) return null;
  if (AGREEING.has(verb.lemma)) return { status: "confirmed", types: TAKEOVERS, from: "rumoured" };
  return REFUSING.has(verb.lemma) ? { status: "ended", types: TAKEOVERS, from: "rumoured" } : null;
}

/** "In 2020 the contract went to C": the supplier before is out. */
function outcomeByHandover(parse: Parse, verb: VerbUnit, index: number): Outcome | null {
  if (!GOING.has(verb.lemma) || !verb.done || verb.passive || verb.negated) return null;
  const subject = membersOf(parse.units[parse.links.get(index)?.subject ?? -1]);
  const isTheContract = subject.some(
    ({ head, words }) => CUSTOM.has(head) && words.length === 1 && words.includes("the"),
  );
  const takers = nounsAfter(complementsOfVerb(parse, index), ["to"]).flatMap((noun) =>
    partiesOf(parse, noun, "party"),
  );
  return isTheContract && takers.length > 0
    ? { status: "ended", types: SUPPLY, from: "confirmed", takers }
    : null;
}

/** "took its last delivery", "closed the file", "has filed a fresh one". */
function outcomeByObject(parse: Parse, verb: VerbUnit, index: number): Outcome | null {
  if (!verb.done || verb.passive || verb.negated) return null;
  const { objects } = complementsOfVerb(parse, index);
  const nouns = objects.flatMap((object) => membersOf(parse.units[object]));
  const isOfPeriod = objects.some(
    (object) => nounsAfter(complementsOfNoun(parse, object), ["of"]).length > 0,
  );
  if (
    !isOfPeriod &&
    nouns.some(({ head, words }) => DELIVERIES.has(head) && words.some((word) => LAST_ONES.has(word)))
  )
    return { status: "ended", types: SUPPLY, from: "confirmed" };
  if (CLOSING_IT.has(verb.lemma) && nouns.some(({ head }) => FILES.has(head)))
    return { status: "ended", types: SUITS, from: null };
  return STARTING_ANEW.has(verb.lemma) &&
    nouns.some(({ head, words }) => head === "one" && words.some((word) => FRESH.has(word)))
    ? { status: "confirmed", types: ALL, from: "ended" }
    : null;
}

function isIt(nouns: readonly Noun[]): boolean {
  const [noun, more] = nouns;
  return noun !== undefined && more === undefined && (noun.form === "pronoun" || IT.has(noun.head));
}

function isNothing(nouns: readonly Noun[]): boolean {
  return nouns.some(({ head }) => NOTHINGS.has(head));
}
