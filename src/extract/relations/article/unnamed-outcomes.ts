/**
 * Outcomes of a deal that is only "it" or not mentioned at all, in the sentence after the one that tells of it or in a later clause of
 * that: "It was turned down." "Regulators cleared it in May." "Nothing came of it." "The family said no."
 */
import type { RelationType, Status } from "../../../model/ontology.ts";
import type { Candidate } from "../match/candidate.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import { standingOf } from "../status/status.ts";
import type { Parse } from "../syntax/parse.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import type { Noun, VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import {
  AGREEING,
  CLINCHING_IT,
  CLOSING_IT,
  DECIDERS,
  ENDING_IT,
  ENDING_IT_BY_PARTICLE,
  EXPIRING,
  REFUSING,
  REJECTING_IT,
} from "./outcome-verbs.ts";

/** What a verb tells of the deal before it. */
interface Outcome {
  readonly status: Status;
  /** The types of relation that end or come about so. */
  readonly types: ReadonlySet<RelationType>;
  /** Only what is still open is settled. */
  readonly ofOpen: boolean;
}

const IT: ReadonlySet<string> = wordSet(`it, this, that, them`);
const NOTHINGS: ReadonlySet<string> = new Set(["nothing", "naught", "nought"]);
const DEALS: ReadonlySet<RelationType> = new Set<RelationType>([
  "acquisition",
  "investment",
  "partnership",
  "supply",
]);
const TAKEOVERS: ReadonlySet<RelationType> = new Set<RelationType>(["acquisition"]);
const SUITS: ReadonlySet<RelationType> = new Set<RelationType>(["litigation"]);
const CLOSABLE: ReadonlySet<RelationType> = new Set<RelationType>(["litigation", "partnership"]);

/** `candidates` with one more for each whose outcome a later clause or the next sentence tells. */
export function applyUnnamedOutcomes(
  parses: readonly Parse[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const added = parses.flatMap((parse) =>
    parse.units.flatMap((unit, index) => {
      if (unit.kind !== "verb") return [];
      const outcome = outcomeAt(parse, unit, index);
      return outcome === null
        ? []
        : settled(candidates, outcome, { sentence: parse.sentence, trigger: index });
    }),
  );
  return added.length === 0
    ? candidates
    : [...candidates, ...added].sort((left, right) => left.sentence - right.sentence);
}

function outcomeAt(parse: Parse, verb: VerbUnit, index: number): Outcome | null {
  const outcome = outcomeOfIt(parse, verb, index) ?? outcomeOfOffer(parse, verb, index);
  if (outcome === null || verb.lemma === "say") return outcome;
  const { status, asserted } = standingOf(parse, index, "confirmed");
  return status === "confirmed" && asserted ? outcome : null;
}

/** "It was turned down", "the court blocked it", "it came to nothing", "nothing came of it". */
function outcomeOfIt(parse: Parse, verb: VerbUnit, index: number): Outcome | null {
  const { objects, prepositions, particles } = complementsOfVerb(parse, index);
  const subject = membersOf(parse.units[parse.links.get(index)?.subject ?? -1]);
  const words = [...particles, ...prepositions.map(({ word }) => word)];
  const ending: Outcome = { status: "ended", types: DEALS, ofOpen: false };
  if (verb.lemma === "come" && isNothing(subject) && words.includes("of")) return { ...ending, ofOpen: true };
  if (!isIt(objects.length > 0 && !verb.passive ? membersOf(parse.units[objects[0] ?? -1]) : subject))
    return null;
  if (verb.lemma === "come" && prepositions.some(({ noun }) => isNothing(membersOf(parse.units[noun]))))
    return { ...ending, ofOpen: true };
  if (!verb.done && verb.lemma !== "be") return null;
  const isDoneToIt = verb.passive || objects.length > 0;
  if (REJECTING_IT.has(verb.lemma)) return isDoneToIt ? { ...ending, ofOpen: true } : null;
  if (ENDING_IT.has(verb.lemma)) return isDoneToIt || EXPIRING.has(verb.lemma) ? ending : null;
  if (ENDING_IT_BY_PARTICLE.get(verb.lemma)?.some((particle) => words.includes(particle)) === true)
    return ending;
  if (CLOSING_IT.has(verb.lemma))
    return isDoneToIt ? { ...ending, types: verb.passive ? SUITS : CLOSABLE } : null;
  return CLINCHING_IT.has(verb.lemma) && isDoneToIt
    ? { status: "confirmed", types: DEALS, ofOpen: true }
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
  if (saysNo) return { status: "ended", types: TAKEOVERS, ofOpen: true };
  if (objects.length > 0 || (next?.kind === "verb" && next.form === "infinitive")) return null;
  if (AGREEING.has(verb.lemma)) return { status: "confirmed", types: TAKEOVERS, ofOpen: true };
  return REFUSING.has(verb.lemma) ? { status: "ended", types: TAKEOVERS, ofOpen: true } : null;
}

/** The candidates of the last trigger before the place, with their outcome. */
function settled(
  candidates: readonly Candidate[],
  { status, types, ofOpen }: Outcome,
  place: { readonly sentence: number; readonly trigger: number },
): Candidate[] {
  const last = candidates.findLast(
    ({ sentence, trigger }) =>
      (sentence === place.sentence && trigger < place.trigger) || sentence === place.sentence - 1,
  );
  if (last === undefined) return [];
  return candidates
    .filter(
      (candidate) =>
        candidate.sentence === last.sentence &&
        candidate.trigger === last.trigger &&
        types.has(candidate.type) &&
        candidate.asserted &&
        candidate.status !== status &&
        (!ofOpen || candidate.status === "rumoured"),
    )
    .map((candidate) => ({ ...candidate, ...place, status, asserted: true }));
}

function isIt(nouns: readonly Noun[]): boolean {
  const [noun, more] = nouns;
  return noun !== undefined && more === undefined && (noun.form === "pronoun" || IT.has(noun.head));
}

function isNothing(nouns: readonly Noun[]): boolean {
  return nouns.some(({ head }) => NOTHINGS.has(head));
}
