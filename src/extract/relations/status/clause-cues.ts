/** Cues that hold for a whole clause: adverbs of doubt, and speakers who are not named. */
import type { Status } from "../../../model/ontology.ts";
import type { Parse } from "../syntax/parse.ts";
import { hasHead } from "../syntax/unit-kinds.ts";
import type { Noun, Unit, VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { governorsOf } from "./governors.ts";
import { REPORTING_VERBS, TENTATIVE_ADVERBS, UNNAMED_SOURCES } from "./status-cues.ts";

/** What outlets do and people seldom. */
const OUTLETS_VERBS: ReadonlySet<string> = new Set(["report", "write"]);
/** "people close to the talks", "people familiar with the matter": the adjective passes for the head. */
const NEARNESS: ReadonlySet<string> = new Set(["close", "familiar", "aware"]);
const HEARING_VERBS: ReadonlySet<string> = wordSet(`hear, understand, gather, suspect, reckon, guess, bet`);
const WE: ReadonlySet<string> = wordSet(`we, i, one`);
const CITING_VERBS: ReadonlySet<string> = new Set(["cite", "quote"]);

/** Cues of the clause as a whole: "reportedly", "according to people familiar with the matter". */
export function afterClause(status: Status, parse: Parse, trigger: number): Status {
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
  const settled = verb?.kind === "verb" && verb.past;
  if (settled) return status;
  const finite = finiteAbove(parse, trigger);
  const isReported =
    ((isUnnamedReport(parse) || parse.units.some((_, at) => isHeardAside(parse, at))) &&
      !isPerfect(finite)) ||
    (isUnderWay(parse.units[trigger]) && isOutletsReport(parse));
  return isReported ? "rumoured" : status;
}

/** "we hear", "I gather": how the writer comes by rumours. */
export function isHearsay({ units, links }: Parse, index: number): boolean {
  const verb = units[index];
  const subject = units[links.get(index)?.subject ?? -1];
  return (
    verb?.kind === "verb" &&
    HEARING_VERBS.has(verb.lemma) &&
    (hasHead(subject, WE) || hasHead(units[index - 1], WE))
  );
}

/** "A, we understand, is to buy B". */
function isHeardAside(parse: Parse, index: number): boolean {
  const after = parse.units[index + 1];
  return isHearsay(parse, index) && (after === undefined || after.kind === "comma" || after.kind === "other");
}

function finiteAbove(parse: Parse, trigger: number): VerbUnit | null {
  const finite = governorsOf(parse, trigger)
    .map((index) => parse.units[index])
    .find((unit) => unit?.kind === "verb" && (unit.form === "finite" || unit.form === "past"));
  return finite?.kind === "verb" ? finite : null;
}

function isPerfect(finite: VerbUnit | null): boolean {
  return finite !== null && (finite.done || finite.perfect) && finite.modal === "";
}

/** "is buying", "will buy". */
function isUnderWay(unit: Unit | undefined): boolean {
  return unit?.kind === "verb" && (unit.progressive || unit.modal === "will");
}

/** "The Courier reported": outlets are names that mean no party. */
function isOutletsReport(parse: Parse): boolean {
  return parse.units.some((unit, index) => isOutlet(unit) && hasVerb(parse, index, OUTLETS_VERBS));
}

/** "sources said", "according to people close to the talks". */
function isUnnamedReport(parse: Parse): boolean {
  return parse.units.some((unit, index) => {
    if (
      unit.kind !== "noun" ||
      !unit.members.some((member) => isUnnamed(member) && member.possessors.length === 0)
    )
      return false;
    const before = parse.units[index - 1];
    if (before?.kind === "preposition" && before.word === "according to") return true;
    if (before?.kind === "verb" && CITING_VERBS.has(before.lemma)) return true;
    return hasVerb(parse, index, REPORTING_VERBS);
  });
}

function hasVerb({ units, links }: Parse, subject: number, lemmas: ReadonlySet<string>): boolean {
  return units.some(
    (verb, at) => verb.kind === "verb" && lemmas.has(verb.lemma) && links.get(at)?.subject === subject,
  );
}

function isOutlet(unit: Unit): boolean {
  return (
    unit.kind === "noun" &&
    unit.members.every(({ form, entities }) => form === "name" && entities.length === 0)
  );
}

/** "sources", "people close to the talks", where the adjective passes for the head. */
function isUnnamed({ head, words }: Noun): boolean {
  return UNNAMED_SOURCES.has(head) || (NEARNESS.has(head) && words.some((word) => UNNAMED_SOURCES.has(word)));
}

function clauseAround(units: readonly Unit[], at: number): readonly [first: number, last: number] {
  const isEdge = (unit: Unit | undefined): boolean =>
    unit === undefined ||
    unit.kind === "break" ||
    unit.kind === "relative" ||
    unit.kind === "subordinator" ||
    unit.kind === "that";
  let first = at;
  while (first > 0 && !isEdge(units[first - 1])) first -= 1;
  let last = at + 1;
  while (last < units.length && !isEdge(units[last])) last += 1;
  return [first, last];
}
