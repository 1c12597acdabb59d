/**
 * Coordinated subjects that are each described before the sentence goes on: "Acme, the maker of pumps, and Borea, a bank,
 * announced". The last name takes the names before it into its unit, so that it stands for all of them as the subject.
 */
import { isFiniteVerb, membersOf } from "./unit-kinds.ts";
import type { NounUnit, Unit } from "./unit.ts";

/** Units within which the description of the last name must end. */
const REACH = 24;

/** `units` with every name that resumes a coordination holding the names before it as well. */
export function resumeLists(units: readonly Unit[]): Unit[] {
  const resumed = [...units];
  units.forEach((unit, at) => {
    if (unit.kind !== "conjunction" || unit.word !== "and" || units[at - 1]?.kind !== "comma") return;
    const last = units[at + 1];
    if (last?.kind !== "noun" || !isName(last) || !isSubject(units, at + 1)) return;
    const first = openedBefore(resumed, at - 1);
    if (first !== null) resumed[at + 1] = { ...last, members: [...first.members, ...last.members] };
  });
  return resumed;
}

/** Whether the unit stands for names before it as well. */
export function isResumed(unit: NounUnit): boolean {
  const [first] = unit.members;
  return first !== undefined && first.first < unit.first;
}

function isName(unit: Unit | undefined): unit is NounUnit {
  return (
    unit?.kind === "noun" && unit.members.every((noun) => noun.form === "name" && noun.entities.length > 0)
  );
}

/** Whether a finite verb follows the name, or follows its description between commas. */
function isSubject(units: readonly Unit[], name: number): boolean {
  if (opensVerb(units, name + 1)) return true;
  if (units[name + 1]?.kind !== "comma" || !opensDescription(units[name + 2])) return false;
  for (let at = name + 3; at < Math.min(units.length, name + REACH); at++) {
    if (units[at]?.kind === "break") return false;
    if (units[at]?.kind === "comma" && opensVerb(units, at + 1)) return true;
  }
  return false;
}

/** "today announced". */
function opensVerb(units: readonly Unit[], at: number): boolean {
  return isFiniteVerb(units[at]) || (units[at]?.kind === "adverb" && isFiniteVerb(units[at + 1]));
}

/** The name at the start of its clause whose description the comma at `comma` closes. */
function openedBefore(units: readonly Unit[], comma: number): NounUnit | null {
  for (let at = comma - 2; at >= 0; at--) {
    const unit = units[at];
    if (unit?.kind === "break" || unit?.kind === "subordinator") return null;
    if (!isName(unit)) continue;
    const before = units[at - 1];
    if (units[at + 1]?.kind === "comma" && opensDescription(units[at + 2]) && startsClause(before))
      return isDescription(units.slice(at + 2, comma)) ? unit : null;
  }
  return null;
}

function startsClause(before: Unit | undefined): boolean {
  return before === undefined || !["verb", "preposition", "noun", "conjunction"].includes(before.kind);
}

function opensDescription(unit: Unit | undefined): boolean {
  if (unit?.kind === "relative") return true;
  const [noun] = membersOf(unit);
  return noun !== undefined && noun.head !== "" && noun.form === null;
}

/** No clause of its own, but for a relative one. */
function isDescription(units: readonly Unit[]): boolean {
  return (
    units[0]?.kind === "relative" ||
    !units.some((unit, at) => unit.kind === "verb" && unit.form === "finite" && !isRelativeVerb(units, at))
  );
}

function isRelativeVerb(units: readonly Unit[], verb: number): boolean {
  return units.slice(0, verb).some((unit) => unit.kind === "relative");
}
