/**
 * Gives a clause that leaves its verb out the verb of the clause before: "Acme makes the wings and Borea [makes] the tail",
 * "Acme was bought by Cora and Borea [was bought] by Dunn".
 */
import { wordSet } from "../word-list.ts";
import { isDate } from "./linking.ts";
import { isNameless, membersOf, namesParty } from "./unit-kinds.ts";
import type { Noun, NounUnit, Unit, VerbUnit } from "./unit.ts";

/** Units from the verb to what goes without one. */
const REACH = 16;
/** What an object begins with that stands right behind a name; "all" and "both" would go with the name. */
const OPENERS: ReadonlySet<string> = wordSet(
  `the, a, an, its, their, another, some, most, several, those, that, half, two, three, four, five`,
);
const NUMBER = /^[$€£]?\d/u;

/** `units` with the verbs that were left out; such a verb covers no token. */
export function restoreGappedVerbs(units: readonly Unit[]): readonly Unit[] {
  if (!units.some((_, at) => isRemnant(units, at))) return units;
  const restored: Unit[] = [];
  units.forEach((unit, at) => {
    const verb = isRemnant(units, at - 1) ? verbBefore(restored) : null;
    if (verb !== null) restored.push({ ...verb, first: unit.first, last: unit.first });
    restored.push(unit);
  });
  return restored;
}

/** Whether a verb is wanting behind the noun `at`, which begins a clause like the one before. */
function isRemnant(units: readonly Unit[], at: number): boolean {
  const subject = units[at];
  const next = units[at + 1];
  if (subject?.kind !== "noun" || next === undefined || !isJoint(units, at - 1)) return false;
  const verb = lastVerb(units, at);
  if (verb === null) return false;
  const former = units[verb - 1];
  if (
    former?.kind !== "noun" ||
    isShare(subject) ||
    isShare(next) ||
    namesParty(former) !== namesParty(subject)
  )
    return false;
  if (next.kind === "noun")
    return isPlainName(subject) && isObject(next) && isNameless(units[verb + 1]) && !isDate(units[verb + 1]);
  return next.kind === "preposition" && isParallel(units, { verb, at });
}

/** "… by Cora *and* Borea", "…, Borea the tail". */
function isJoint(units: readonly Unit[], mark: number): boolean {
  const unit = units[mark];
  return (
    unit?.kind === "comma" || (unit?.kind === "conjunction" && (unit.word === "and" || unit.word === "but"))
  );
}

/** The verb of the clause that ends before `at`, when it has but one. */
function lastVerb(units: readonly Unit[], at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const unit = units[index];
    if (unit?.kind === "verb") return unit.form === "finite" || unit.form === "past" ? index : null;
    if (
      unit?.kind === "relative" ||
      unit?.kind === "subordinator" ||
      unit?.kind === "break" ||
      unit?.kind === "that"
    )
      return null;
  }
  return null;
}

function isPlainName({ members }: NounUnit): boolean {
  return members.length === 1 && members.every(({ form, determined }) => form === "name" && !determined);
}

/** "the tail", "those of Dunn", "40 trains"; "last year" is none. */
function isObject(unit: Unit): boolean {
  const [noun] = membersOf(unit);
  return (
    noun !== undefined && isNameless(unit) && !isDate(unit) && (opensObject(noun) || NUMBER.test(noun.head))
  );
}

function opensObject({ words, head, possessors }: Noun): boolean {
  const [first = head] = words;
  return possessors.length > 0 || OPENERS.has(first) || NUMBER.test(first);
}

/** "Acme holds 60% and Borea 40%", "owned to 60% by Cora and 40% by Dunn": shares are read where they are counted. */
function isShare(unit: Unit | undefined): boolean {
  return membersOf(unit).some(({ head }) => head === "%" || head === "percent" || head === "cent");
}

/** "is owned by Cora and Borea by Dunn": the verb has no object, and the same preposition brings a party again. */
function isParallel(
  units: readonly Unit[],
  { verb, at }: { readonly verb: number; readonly at: number },
): boolean {
  const [preposition, party] = units.slice(verb + 1, verb + 3);
  const [again, other] = units.slice(at + 1, at + 3);
  const subject = units[at];
  return (
    preposition?.kind === "preposition" &&
    again?.kind === "preposition" &&
    preposition.word === again.word &&
    namesParty(party) &&
    namesParty(other) &&
    (namesParty(subject) || units[at - 1]?.kind === "conjunction")
  );
}

function verbBefore(units: readonly Unit[]): VerbUnit | null {
  return units.findLast((unit) => unit.kind === "verb") ?? null;
}
