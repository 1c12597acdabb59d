/**
 * The status of one statement, composed along the chain of words that govern its trigger:
 * "denied that it was in talks to buy" is buy, then talks (rumoured), then denied.
 */
import type { Status } from "../../../model/ontology.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import type { Parse } from "../syntax/parse.ts";
import type { NounUnit, Unit, VerbUnit } from "../syntax/unit.ts";
import {
  DENYING_VERBS,
  ENDING_ADJECTIVES,
  ENDING_NOUNS,
  ENDING_PARTICLES,
  ENDING_VERBS,
  HAPPENING_VERBS,
  REPLYING_VERBS,
  REPORTING_VERBS,
  TENTATIVE_ADJECTIVES,
  TENTATIVE_ADVERBS,
  TENTATIVE_NOUNS,
  TENTATIVE_PASSIVES,
  TENTATIVE_VERBS,
  UNNAMED_SOURCES,
  WITHHOLDING_VERBS,
} from "./status-cues.ts";
import { governorsOf } from "./governors.ts";
import { wordSet } from "../word-list.ts";

/** What the text says of one trigger; `null` status is the writer's hypothesis, which is no relation. */
export interface Standing {
  readonly status: Status | null;
  /** Whether a finite verb asserts it; a bare noun phrase only refers to it. */
  readonly asserted: boolean;
}

const EXCLUSIVE: ReadonlySet<string> = wordSet(`
  exclusive, sole, only, main, largest, biggest, primary, top
`);
/** Prepositions after which a verb of ending ends what it governs: "withdraw from the venture", but "sell under an agreement". */
const LEAVING: ReadonlySet<string> = new Set(["from", "out of", "off", "on", "up", "down", "away"]);
/** "The alliance came to an end", "brought it to a close". */
const CLOSING_VERBS: ReadonlySet<string> = new Set(["come", "bring", "draw", "grind", "amount"]);
const ENDS: ReadonlySet<string> = wordSet(`end, close, halt, nothing, naught, nought, standstill, grief`);
const TENTATIVE_MODALS: ReadonlySet<string> = new Set(["may", "might", "could"]);

/** Standing of the frame whose trigger is the unit `trigger`; `start` is the status that the wording itself gives. */
export function standingOf(parse: Parse, trigger: number, start: Status): Standing {
  return composed(parse, governorsOf(parse, trigger), start);
}

/** Standing of a rivalry, which lasts whatever the verbs around it tell: "wants to take on B", "left its rival B". */
export function rivalryStanding(parse: Parse, trigger: number, start: Status): Standing {
  return composed(parse, [trigger], start);
}

function composed(parse: Parse, chain: readonly number[], start: Status): Standing {
  const trigger = chain[0] ?? 0;
  let status: Status = start;
  let asserted = false;
  let hypothetical = false;
  chain.forEach((index, depth) => {
    const unit = parse.units[index];
    if (unit?.kind === "noun") status = afterNoun(status, unit, depth === 0);
    if (unit?.kind === "verb") {
      asserted = asserted || !(parse.links.get(index)?.reduced ?? false);
      hypothetical = hypothetical || (parse.links.get(index)?.hypothetical ?? false);
      status = afterVerb(status, parse, { index, child: chain[depth - 1] ?? null });
    }
  });
  if (hypothetical) return { status: null, asserted };
  return { status: afterClause(status, parse, trigger), asserted };
}

function afterNoun(status: Status, unit: NounUnit, isTrigger: boolean): Status {
  let result = status;
  for (const member of unit.members) {
    if (TENTATIVE_NOUNS.has(member.head)) result = opened(result);
    if (ENDING_NOUNS.has(member.head) && !isTrigger) result = "ended";
    if (member.words.some((word) => TENTATIVE_ADJECTIVES.has(word))) result = opened(result);
    if (member.words.some((word) => ENDING_ADJECTIVES.has(word))) result = "ended";
    if (member.words.includes("no")) result = negated(result);
  }
  return result;
}

function afterVerb(
  status: Status,
  parse: Parse,
  { index, child }: { readonly index: number; readonly child: number | null },
): Status {
  const verb = parse.units[index];
  if (verb?.kind !== "verb") return status;
  let result = status;
  if (child !== null) result = governed(result, parse, { index, verb, child });
  const after = parse.units[index + 1];
  const afterWord = after !== undefined && "word" in after ? after.word : "";
  const exclusive = complementsOfVerb(parse, index).objects.some((object) =>
    isExclusive(parse.units[object]),
  );
  if (
    verb.negated &&
    afterWord !== "only" &&
    afterWord !== "just" &&
    !exclusive &&
    !isPredicate(parse, index, child)
  ) {
    result = afterWord === "yet" || verb.adverbs.includes("yet") ? opened(result) : negated(result);
    if (result === "denied" && saysAfterAll(parse)) result = "ended";
  }
  if (
    child === null &&
    complementsOfVerb(parse, index).objects.some((object) => isRefused(parse.units[object]))
  )
    result = negated(result);
  if (!exclusive && hasAdverb(parse, index, "no longer")) result = "ended";
  if (TENTATIVE_MODALS.has(verb.modal)) result = opened(result);
  return result;
}

/** "the deal does not cover spares": what is denied is said of the deal, and the deal itself stands. */
function isPredicate(parse: Parse, index: number, child: number | null): boolean {
  const verb = parse.units[index];
  return (
    child !== null &&
    parse.units[child]?.kind === "noun" &&
    parse.links.get(index)?.subject === child &&
    verb?.kind === "verb" &&
    !verb.passive &&
    !HAPPENING_VERBS.has(verb.lemma)
  );
}

function governed(
  status: Status,
  parse: Parse,
  { index, verb, child }: { readonly index: number; readonly verb: VerbUnit; readonly child: number },
): Status {
  const under = parse.units[child];
  if (WITHHOLDING_VERBS.has(verb.lemma) && under?.kind === "verb" && REPLYING_VERBS.has(under.lemma))
    return "confirmed";
  const isSubject = parse.links.get(index)?.subject === child;
  if (verb.lemma === "dismiss" && verb.passive && isSubject) return "ended";
  if (DENYING_VERBS.has(verb.lemma)) return negated(status);
  const complements = complementsOfVerb(parse, index);
  if (isSubject && !verb.passive && complements.objects.length > 0) return status;
  const role = complements.prepositions.find((complement) => complement.noun === child)?.word;
  if (
    (role === undefined || LEAVING.has(role)) &&
    ends(verb, complements.particles.concat(complements.prepositions.map((complement) => complement.word)))
  )
    return "ended";
  if (CLOSING_VERBS.has(verb.lemma) && complements.prepositions.some(({ noun }) => isEnd(parse.units[noun])))
    return "ended";
  if (TENTATIVE_VERBS.has(verb.lemma) && !(isSubject && !verb.passive)) return opened(status);
  if (verb.passive && TENTATIVE_PASSIVES.has(verb.lemma)) return opened(status);
  return status;
}

/** "to an end", "to nothing". */
function isEnd(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some((member) => ENDS.has(member.head));
}

function ends(verb: VerbUnit, particles: readonly string[]): boolean {
  if (ENDING_VERBS.has(verb.lemma)) return true;
  return (ENDING_PARTICLES.get(verb.lemma) ?? []).some((particle) => particles.includes(particle));
}

/** Cues of the clause as a whole: "reportedly", "according to people familiar with the matter". */
function afterClause(status: Status, parse: Parse, trigger: number): Status {
  if (status !== "confirmed") return status;
  const [first, last] = clauseAround(parse.units, trigger);
  for (let index = first; index < last; index++) {
    const unit = parse.units[index];
    if (unit?.kind === "verb" && unit.adverbs.some((adverb) => TENTATIVE_ADVERBS.has(adverb)))
      return "rumoured";
    if (unit?.kind === "adverb" && TENTATIVE_ADVERBS.has(unit.word)) return "rumoured";
    if (unit?.kind === "other" && TENTATIVE_ADVERBS.has(unit.word)) return "rumoured";
  }
  const verb = parse.units[trigger];
  const settled = verb?.kind === "verb" && verb.form === "past";
  return !settled && isUnnamedReport(parse) && !isPerfect(parse, trigger) ? "rumoured" : status;
}

function isPerfect(parse: Parse, trigger: number): boolean {
  const finite = governorsOf(parse, trigger)
    .map((index) => parse.units[index])
    .find((unit) => unit?.kind === "verb" && (unit.form === "finite" || unit.form === "past"));
  return (
    finite?.kind === "verb" &&
    (finite.form === "past" || finite.last - finite.first >= 2) &&
    finite.modal === ""
  );
}

function isUnnamedReport(parse: Parse): boolean {
  return parse.units.some((unit, index) => {
    if (
      unit.kind !== "noun" ||
      !unit.members.some((member) => UNNAMED_SOURCES.has(member.head) && member.possessors.length === 0)
    )
      return false;
    const before = parse.units[index - 1];
    if (before?.kind === "preposition" && before.word === "according to") return true;
    return parse.units.some(
      (verb, at) =>
        verb.kind === "verb" && REPORTING_VERBS.has(verb.lemma) && parse.links.get(at)?.subject === index,
    );
  });
}

function clauseAround(units: readonly Unit[], at: number): readonly [first: number, last: number] {
  let first = at;
  while (first > 0 && !isEdge(units[first - 1])) first -= 1;
  let last = at + 1;
  while (last < units.length && !isEdge(units[last])) last += 1;
  return [first, last];
}

function isEdge(unit: Unit | undefined): boolean {
  return (
    unit === undefined ||
    unit.kind === "break" ||
    unit.kind === "relative" ||
    unit.kind === "subordinator" ||
    unit.kind === "that"
  );
}

function hasAdverb(parse: Parse, verb: number, word: string): boolean {
  const group = parse.units[verb];
  if (group?.kind === "verb" && group.adverbs.join(" ").includes(word)) return true;
  for (const at of [verb - 1, verb + 1, verb + 2]) {
    const unit = parse.units[at];
    if (unit?.kind === "adverb" && unit.word === word) return true;
  }
  return false;
}

function saysAfterAll(parse: Parse): boolean {
  return parse.units.some(
    (unit, index) => unit.kind === "preposition" && unit.word === "after" && isAll(parse.units[index + 1]),
  );
}

function isAll(unit: Unit | undefined): boolean {
  return (
    unit?.kind === "noun" &&
    unit.members.some((member) => member.head === "all" || member.words.includes("all"))
  );
}

/** "owns no part of B". */
function isRefused(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some((member) => member.words.includes("no"));
}

/** "no longer the sole supplier": it goes on, with others. */
function isExclusive(unit: Unit | undefined): boolean {
  return (
    unit?.kind === "noun" && unit.members.some((member) => member.words.some((word) => EXCLUSIVE.has(word)))
  );
}

function opened(status: Status): Status {
  return status === "ended" ? "confirmed" : status === "denied" ? "denied" : "rumoured";
}

function negated(status: Status): Status {
  return status === "ended" ? "confirmed" : "denied";
}
