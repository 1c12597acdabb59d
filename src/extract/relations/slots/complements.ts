/** What follows a verb or a noun and belongs to it: objects and prepositional phrases, with asides stepped over. */
import { isDate } from "../syntax/linking.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Unit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";

/** A preposition with the noun unit after it. */
export interface Complement {
  readonly word: string;
  readonly noun: number;
}

/** A further object with its own preposition and noun: "C for $6m" of "bought B for $5m and C for $6m". */
export interface FurtherObject extends Complement {
  readonly object: number;
}

export interface Complements {
  /** Unit indices of bare nouns straight after the verb. */
  readonly objects: readonly number[];
  readonly prepositions: readonly Complement[];
  /** Named objects that share the verb with the first one. */
  readonly further: readonly FurtherObject[];
  /** Prepositions and adverbs without a noun: "team *up*", "walk *away*". */
  readonly particles: readonly string[];
}

/** Participles that only state a price or an announcement, so that what follows still belongs to the noun before. */
const TRANSPARENT: ReadonlySet<string> = wordSet(`
  value, estimate, price, announce, sign, reach, report, base, design, aim, agree, strike, total, complete,
  bring, file, lodge, launch, open, issue, place, hold, form, create, award, grant, impose, levy, make,
  take, own, pay, buy, negotiate, unveil, disclose, cut, conclude, call
`);
const DEALS: ReadonlySet<string> = wordSet(`
  acquisition, takeover, purchase, merger, buyout
`);
const MEASURING: ReadonlySet<string> = wordSet(`
  total, amount, cover, value, number, exceed
`);
/** Furthest unit that may still belong to a head. */
const REACH = 24;
const KNOWN = new WeakMap<Parse, Map<number, Complements>>();

export function complementsOfVerb(parse: Parse, verb: number): Complements {
  return remembered(parse, verb, true);
}

export function complementsOfNoun(parse: Parse, noun: number): Complements {
  return remembered(parse, noun, false);
}

/** The noun units after the first preposition among `words`, further ones joined by repetition ("with A and with B"). */
export function nounsAfter(complements: Complements, words: readonly string[]): number[] {
  const first = complements.prepositions.find((complement) => words.includes(complement.word));
  if (first === undefined) return [];
  return complements.prepositions
    .filter((complement) => complement.word === first.word)
    .map((complement) => complement.noun);
}

/** Frames ask for the complements of one head many times; they never change for a parse. */
function remembered(parse: Parse, head: number, takesObjects: boolean): Complements {
  let known = KNOWN.get(parse);
  if (known === undefined) {
    known = new Map();
    KNOWN.set(parse, known);
  }
  const complements = known.get(head) ?? scan(parse, head + 1, takesObjects);
  known.set(head, complements);
  return complements;
}

function scan(parse: Parse, from: number, takesObjects: boolean): Complements {
  const { units } = parse;
  const objects: number[] = [];
  const prepositions: Complement[] = [];
  const particles: string[] = [];
  const further: FurtherObject[] = [];
  let index = from;
  const end = Math.min(units.length, from + REACH);
  while (index < end) {
    const unit = units[index];
    if (unit === undefined) break;
    const next = stepOver(parse, index);
    const gapped = gappedAfter(parse, index, prepositions);
    if (gapped !== null) {
      if (takesObjects && isNamed(units[gapped.object])) {
        further.push(gapped);
        index = gapped.noun + 1;
      } else index = gapped.noun - 1;
      continue;
    }
    if (unit.kind === "noun") {
      if (isSubjectAhead(parse, index)) break;
      if (takesObjects && prepositions.length === 0 && !tellsTime(units, index)) objects.push(index);
      index += 1;
    } else if (unit.kind === "preposition") {
      const noun = nounAt(units, index + 1);
      if (noun !== null && isSubjectAhead(parse, noun)) break;
      if (noun !== null && isDenied(units, index, noun)) break;
      if (noun !== null && endsAtDeal(units, index, noun)) {
        prepositions.push({ word: unit.word, noun });
        break;
      }
      if (noun !== null) prepositions.push({ word: unit.word, noun });
      else if (isVerb(units[index + 1])) {
        if (isInfinitive(units[index + 1])) particles.push(unit.word);
        break;
      } else particles.push(unit.word);
      index = (noun ?? index) + 1;
    } else if (next !== null) {
      if (unit.kind === "adverb") particles.push(unit.word);
      index = next;
    } else {
      break;
    }
  }
  return { objects, prepositions, particles, further };
}

/** "from farmers, *not* from B", "from *neither* A nor B". */
function isDenied(units: readonly Unit[], preposition: number, noun: number): boolean {
  const before = units[preposition - 1];
  const unit = units[noun];
  return (
    (before?.kind === "adverb" && before.word === "not") ||
    (unit?.kind === "noun" && unit.members.some(({ words }) => words.includes("neither")))
  );
}

/** "bought B *last year*", "*a year* ago", "takes 40 tonnes *a month*", but not "stole *a march* on B". */
function tellsTime(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.kind !== "noun" || !isDate(unit)) return false;
  const isRate = units[index - 1]?.kind === "noun";
  return (
    isRate || units[index + 1]?.kind === "adverb" || !unit.members.some(({ words }) => words.includes("a"))
  );
}

/** "an inquiry into the purchase of B by A": what follows the purchase belongs to it. */
function endsAtDeal(units: readonly Unit[], preposition: number, noun: number): boolean {
  const unit = units[noun];
  const mark = units[preposition];
  return (
    unit?.kind === "noun" &&
    mark?.kind === "preposition" &&
    (mark.word === "of" || mark.word === "into") &&
    unit.members.some((member) => DEALS.has(member.head) && member.entities.length === 0)
  );
}

/** "engines from A, cameras from B", "B for $5m and C, a maker of ink, for $6m": what stands by a preposition used before. */
function gappedAfter(parse: Parse, index: number, prepositions: readonly Complement[]): FurtherObject | null {
  const { units } = parse;
  if (units[index]?.kind !== "comma" && units[index]?.kind !== "conjunction") return null;
  const object = units[index + 1]?.kind === "conjunction" ? index + 2 : index + 1;
  if (units[object]?.kind !== "noun" || isSubjectAhead(parse, object)) return null;
  const at = afterApposition(parse, object);
  const preposition = units[at];
  if (preposition?.kind !== "preposition" || preposition.word === "of" || units[at + 1]?.kind !== "noun")
    return null;
  return prepositions.some(({ word }) => word === preposition.word)
    ? { object, word: preposition.word, noun: at + 1 }
    : null;
}

/** Index after the noun at `noun` and what describes it between commas. */
function afterApposition({ units, hosts }: Parse, noun: number): number {
  if (units[noun + 1]?.kind !== "comma" || hosts.get(noun + 2) !== noun) return noun + 1;
  const comma = units.findIndex((unit, at) => at > noun + 2 && unit.kind === "comma");
  return comma < 0 ? noun + 1 : comma + 1;
}

function isNamed(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some(({ entities }) => entities.length > 0);
}

/** Index after a unit that does not end the phrase, or `null` when it does. */
function stepOver(parse: Parse, index: number): number | null {
  const { units } = parse;
  const unit = units[index];
  const next = units[index + 1];
  if (unit === undefined) return null;
  if (unit.kind === "adverb" || unit.kind === "quote" || unit.kind === "other") return index + 1;
  if (unit.kind === "open") return closing(units, index);
  if (unit.kind === "comma") return afterComma(parse, index);
  if (unit.kind === "conjunction") {
    if (next?.kind === "preposition") return index + 1;
    return next?.kind === "adverb" && units[index + 2]?.kind === "preposition" ? index + 2 : null;
  }
  const transparent =
    unit.kind === "verb" &&
    ((unit.form === "past" && TRANSPARENT.has(unit.lemma) && (parse.links.get(index)?.reduced ?? false)) ||
      (unit.form === "gerund" && MEASURING.has(unit.lemma)));
  return transparent ? index + 1 : null;
}

function afterComma(parse: Parse, index: number): number | null {
  const { units } = parse;
  const next = units[index + 1];
  if (next?.kind === "conjunction" && units[index + 2]?.kind === "preposition") return index + 2;
  if (
    next?.kind === "adverb" &&
    units[index + 2]?.kind === "preposition" &&
    units[index + 3]?.kind === "noun"
  )
    return isSubjectAhead(parse, index + 3) ? null : index + 2;
  if (next?.kind === "preposition")
    return units[index + 2]?.kind === "noun" && !isSubjectAhead(parse, index + 2) ? index + 1 : null;
  const aside =
    next?.kind === "relative" ||
    (next?.kind === "noun" && parse.hosts.has(index + 1)) ||
    (next?.kind === "verb" && (parse.links.get(index + 1)?.reduced ?? false));
  if (!aside) return null;
  const comma = units.findIndex(
    (unit, at) => at > index + 1 && (unit.kind === "comma" || unit.kind === "break"),
  );
  if (comma < 0 || units[comma]?.kind === "break") return null;
  const resumed = units[comma + 1]?.kind === "conjunction" ? comma + 2 : comma + 1;
  return units[resumed]?.kind === "preposition" ? resumed : null;
}

function closing(units: readonly Unit[], index: number): number | null {
  const close = units.findIndex((unit, at) => at > index && unit.kind === "close");
  return close < 0 ? null : close + 1;
}

function nounAt(units: readonly Unit[], index: number): number | null {
  let at = index;
  while (units[at]?.kind === "adverb" || units[at]?.kind === "quote" || isLikes(units[at])) at += 1;
  return units[at]?.kind === "noun" ? at : null;
}

/** "sells to the likes of A". */
function isLikes(unit: Unit | undefined): boolean {
  return unit?.kind === "preposition" && unit.word === "the likes of";
}

function isVerb(unit: Unit | undefined): boolean {
  return unit?.kind === "verb";
}

/** "teamed *up* to build": the particle ends before what is to be done. */
function isInfinitive(unit: Unit | undefined): boolean {
  return unit?.kind === "verb" && unit.form === "infinitive";
}

/** Whether the noun is the subject of a finite verb after it, so not what we look for. */
function isSubjectAhead(parse: Parse, noun: number): boolean {
  for (let at = noun + 1; at < Math.min(parse.units.length, noun + 8); at++) {
    const link = parse.links.get(at);
    if (link === undefined) continue;
    const unit = parse.units[at];
    if (unit?.kind === "verb" && (unit.form === "gerund" || unit.form === "infinitive" || link.reduced))
      continue;
    return link.subject === noun && previousIsNotRelative(parse, at, noun);
  }
  return false;
}

function previousIsNotRelative(parse: Parse, verb: number, noun: number): boolean {
  for (let at = noun + 1; at < verb; at++) if (parse.units[at]?.kind === "relative") return false;
  return true;
}
