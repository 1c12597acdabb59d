/** Where a list of noun phrases ends although a comma or a conjunction goes on: another clause, an aside, or another pair begins. */
import { wordSet } from "../word-list.ts";
import { isFiniteVerb, isNameless, membersOf, namesParty } from "./unit-kinds.ts";
import type { NounUnit, Unit } from "./unit.ts";
import { CLAUSE_VERBS } from "./verb-classes.ts";

const REMAINDER: ReadonlySet<string> = wordSet(
  `rest, remainder, balance, half, third, quarter, fifth, tenth`,
);
const PLACING: ReadonlySet<string> = new Set(["in", "near", "outside", "across"]);
const AMOUNT = /^(?:million|billion|trillion|thousand|percent|%|\d.*)$/u;

/** "sold A to B and C to D", "steel from A and paint from B": what stands before the same preposition again begins anew. */
export function repeatsPreposition(units: readonly Unit[], start: number, next: number): boolean {
  const [before, after] = [units[start - 1], units[next + 1]];
  return (
    before?.kind === "preposition" &&
    after?.kind === "preposition" &&
    before.word === after.word &&
    before.word !== "of" &&
    (!isNameless(units[next]) || (namesParty(units[start]) && namesParty(units[next + 2])))
  );
}

/** "B, a unit of A, and C", "B, which A owns, and C": the comma before "and" closes what a comma has opened. */
export function closesAside(units: readonly Unit[], start: number, comma: number): boolean {
  if (units[comma]?.kind !== "comma" || units[comma + 1]?.kind !== "conjunction" || isNameless(units[start]))
    return false;
  for (let at = start - 1; at > 0; at--) {
    const kind = units[at]?.kind;
    if (kind === "comma") return units[at - 1]?.kind === "noun" && !isNameless(units[at - 1]);
    if (kind === "break" || kind === "subordinator" || kind === "conjunction") return false;
  }
  return false;
}

/** "agreed to buy the meters, and B to install them": a name that a verb left out goes with. */
export function isGapped(units: readonly Unit[], start: number, name: number): boolean {
  const verb = units[name + 1];
  return (
    isNameless(units[start]) &&
    !isNameless(units[name]) &&
    verb?.kind === "verb" &&
    verb.form === "infinitive"
  );
}

/** "promised $4 million and Borea $2 million": an amount and a name are no list. */
export function isAmountBesideName(before: Unit | undefined, noun: NounUnit): boolean {
  const left = membersOf(before)[0];
  const right = noun.members[0];
  return left !== undefined && right !== undefined && right.entities.length > 0 && AMOUNT.test(left.head);
}

/** "60% of B and C 40%": a name before a share begins anew. */
export function isShareAhead(noun: NounUnit, after: Unit | undefined): boolean {
  const share = membersOf(after)[0];
  return (
    share !== undefined &&
    namesParty(noun) &&
    (share.head === "%" || share.head === "percent" || share.head === "cent" || REMAINDER.has(share.head))
  );
}

/** "with this in mind, Acme and Borea", "its two rivals, Acme and Borea": a common noun and the names after it are no list. */
export function isCommonBesideName(start: Unit | undefined, noun: NounUnit): boolean {
  const [first] = membersOf(start);
  return (
    first !== undefined &&
    first.entities.length === 0 &&
    !first.proper &&
    noun.members.some((member) => member.form === "name")
  );
}

/** "hotels in Spain, and Acme as its agent": a place and a company are no list. */
export function isPlaceBesideName(
  before: Unit | undefined,
  start: Unit | undefined,
  noun: NounUnit,
): boolean {
  return (
    before?.kind === "preposition" &&
    PLACING.has(before.word) &&
    namesParty(noun) &&
    membersOf(start).every(
      ({ proper, entities, determined }) => proper && !determined && entities.length === 0,
    )
  );
}

/** "the union of A and B and the takeover of C": what follows the name is another event. */
export function isEvent(before: Unit | undefined, noun: NounUnit, after: Unit | undefined): boolean {
  const [event] = noun.members;
  return (
    before !== undefined &&
    !isNameless(before) &&
    event !== undefined &&
    event.entities.length === 0 &&
    event.words.includes("the") &&
    after?.kind === "preposition"
  );
}

/** Between commas only names and bare nouns are list members; "a maker of chips" is an apposition. */
export function mayBeListed(unit: NounUnit): boolean {
  const noun = unit.members[0];
  if (noun === undefined) return false;
  return noun.proper || noun.entities.length > 0 || noun.possessors.length > 0 || !noun.determined;
}

/** Whether the noun after "and" is the subject of its own clause, because the clause so far has a verb that takes no clause. */
export function opensClause(units: readonly Unit[], noun: number, before: readonly Unit[]): boolean {
  const next = afterDescription(units, noun);
  const verb = units[next];
  const afterAdverb = verb?.kind === "adverb" ? units[next + 1] : verb;
  if (afterAdverb?.kind !== "verb") return false;
  const plural = afterAdverb.form === "base" && isPronoun(units[noun]);
  if (!isFiniteVerb(afterAdverb) && !plural) return false;
  for (let index = before.length - 1; index >= 0; index--) {
    const unit = before[index];
    if (unit === undefined || unit.kind === "break" || unit.kind === "subordinator" || unit.kind === "that")
      return false;
    if (unit.kind === "relative") return false;
    if (unit.kind === "verb" && unit.form !== "gerund")
      return !(CLAUSE_VERBS.has(unit.lemma) && index === before.length - 1);
  }
  return false;
}

/** Index behind "Acme" or "Acme, a maker of pumps," when that begins what stands after a list without names. */
function afterDescription(units: readonly Unit[], noun: number): number {
  const [name] = membersOf(units[noun]);
  const [described] = membersOf(units[noun + 2]);
  const isDescribed =
    name?.form === "name" &&
    units[noun + 1]?.kind === "comma" &&
    described?.determined === true &&
    described.entities.length === 0;
  if (!isDescribed) return noun + 1;
  const close = units.findIndex(({ kind }, at) => at > noun + 2 && kind !== "noun" && kind !== "preposition");
  return units[close]?.kind === "comma" ? close + 1 : noun + 1;
}

/** "…, and we pay": a pronoun is no member of a list. */
function isPronoun(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members[0]?.form === "pronoun";
}
