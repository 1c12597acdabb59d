/**
 * States that are over because their sentence bounds them in the past: "belonged to B until 2020", "once owned B",
 * "formerly a unit of B", "had held 40% since May". Only what lasts can be over in this way; a purchase stays a purchase.
 */
import type { RelationType } from "../../../model/ontology.ts";
import type { Frame } from "../frames/frame.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import type { Complement } from "../slots/complements.ts";
import { isDate } from "../syntax/linking.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Unit, VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { governorsOf } from "./governors.ts";

const LASTING: ReadonlySet<RelationType> = new Set<RelationType>([
  "ownership",
  "supply",
  "partnership",
  "competition",
]);

const BYGONE_ADVERBS: ReadonlySet<string> = wordSet(
  `once, formerly, previously, erstwhile, originally, then`,
);
/** These say so of a noun or a participle alone: "then a unit of B", but not "then worked with B". */
const WEAK_ADVERBS: ReadonlySet<string> = new Set(["then", "originally"]);
/** "for a while", "at the time". */
const SPELLS: ReadonlySet<string> = wordSet(`while, time, spell, stint, decade, period`);
const ENDS: ReadonlySet<string> = wordSet(`until, till, up to`);
/** Verbs of agreeing, whose "until" is the term of what is agreed. */
const CONTRACTING_VERBS: ReadonlySet<string> = wordSet(`
  agree, sign, extend, renew, prolong, lease, let, rent, hire, contract, order, choose, pick, select, license, book, reserve,
  commit, award, secure, win, commission, engage, appoint, delay, postpone, pledge, promise, guarantee, lock, announce
`);
const STATING_VERBS: ReadonlySet<string> = wordSet(`be, become, remain, have, stay, serve, act`);

/** Whether the sentence says of the lasting relation that the unit `trigger` tells of that it is over. */
export function isBygone(parse: Parse, { type, kind }: Frame, trigger: number): boolean {
  if (!LASTING.has(type) && !(type === "investment" && kind === "role")) return false;
  if (kind === "verb") return isPastState(parse, trigger);
  if (hasAdverbBefore(parse, trigger, true)) return true;
  const verb = governorsOf(parse, trigger).find((index) => parse.units[index]?.kind === "verb");
  const unit = verb === undefined ? undefined : parse.units[verb];
  if (verb === undefined || unit?.kind !== "verb" || !STATING_VERBS.has(unit.lemma)) return false;
  return isPastState(parse, verb) || (unit.past && isBounded(parse.units, complementsFrom(parse, trigger)));
}

function isPastState(parse: Parse, index: number): boolean {
  const verb = parse.units[index];
  if (verb?.kind !== "verb" || verb.negated) return false;
  const link = parse.links.get(index);
  if (isHabit(parse, link?.governor ?? null)) return true;
  const reduced = link?.reduced ?? false;
  if (!verb.past && !(reduced && verb.form === "past")) return false;
  if (isFronted(parse.units, index)) return true;
  if (CONTRACTING_VERBS.has(verb.lemma)) return false;
  if (hasAdverbBefore(parse, index, reduced) || hasAdverbWithin(parse, index, verb)) return true;
  const complements = complementsFrom(parse, index);
  if (
    isBounded(parse.units, complements) ||
    opensInPast(parse.units) ||
    isBoundedByClause(parse.units, index)
  )
    return true;
  return (
    verb.perfect &&
    link?.governance !== "content" &&
    complements.some(({ word }) => word === "since") &&
    !parse.units.slice(index).some(({ kind }) => kind === "subordinator")
  );
}

/** "owned B until it was floated". */
function isBoundedByClause(units: readonly Unit[], index: number): boolean {
  const next = units.slice(index + 1).find(({ kind }) => kind === "verb" || kind === "subordinator");
  return next?.kind === "subordinator" && ENDS.has(next.word);
}

/** "Until last year A supplied B". */
function isFronted(units: readonly Unit[], index: number): boolean {
  const clause = units.slice(units.slice(0, index).findLastIndex(({ kind }) => kind === "verb") + 1, index);
  return clause.some((unit, at) => "word" in unit && ENDS.has(unit.word) && isDate(clause[at + 1]));
}

/** "At the time B belonged to A", "Back then A owned B". */
function opensInPast([first, second]: readonly Unit[]): boolean {
  const then = first !== undefined && "word" in first ? first.word : "";
  return (
    then === "back then" ||
    then === "then" ||
    then === "in those days" ||
    ((then === "at" || then === "in") && isPastTime(second))
  );
}

function isPastTime(unit: Unit | undefined): boolean {
  return (
    unit?.kind === "noun" &&
    unit.members.some(
      ({ head, words }) =>
        (head === "time" && words.includes("the")) || (head === "day" && words.includes("those")),
    )
  );
}

/** "used to own". */
function isHabit({ units }: Parse, governor: number | null): boolean {
  const verb = governor === null ? undefined : units[governor];
  return verb?.kind === "verb" && verb.lemma === "use" && verb.past && !verb.passive;
}

function hasAdverbBefore({ units }: Parse, index: number, isPhrase: boolean): boolean {
  const before = units[index - 1];
  return before?.kind === "adverb" && isBygoneAdverb(before.word, isPhrase);
}

/** "was once owned by B", "had previously supplied B", "was then a unit of B". */
function hasAdverbWithin({ units }: Parse, index: number, verb: VerbUnit): boolean {
  const isStating = STATING_VERBS.has(verb.lemma);
  if (verb.adverbs.some((adverb) => isBygoneAdverb(adverb, verb.passive))) return true;
  const after = units[index + 1];
  return isStating && after?.kind === "adverb" && isBygoneAdverb(after.word, true);
}

function isBygoneAdverb(word: string, isPhrase: boolean): boolean {
  return BYGONE_ADVERBS.has(word) && (isPhrase || !WEAK_ADVERBS.has(word));
}

function complementsFrom(parse: Parse, index: number): readonly Complement[] {
  return complementsOfVerb(parse, index).prepositions;
}

/** "until last year", "from 2012 to 2018", "before the war", "for a while". */
function isBounded(units: readonly Unit[], complements: readonly Complement[]): boolean {
  const dated = (words: ReadonlySet<string>): boolean =>
    complements.some(({ word, noun }) => words.has(word) && isDate(units[noun]));
  return (
    complements.some(({ word, noun }) => ENDS.has(word) || (word === "before" && !isDate(units[noun]))) ||
    (dated(new Set(["from"])) && dated(new Set(["to", "through"]))) ||
    complements.some(({ word, noun }) => (word === "for" || word === "at") && isSpell(units[noun]))
  );
}

function isSpell(unit: Unit | undefined): boolean {
  return (
    unit?.kind === "noun" &&
    unit.members.some(({ head, entities }) => entities.length === 0 && SPELLS.has(head))
  );
}
