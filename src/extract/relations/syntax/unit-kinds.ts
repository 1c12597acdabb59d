/** What a unit is to those that link and group units. */
import type { Noun, Unit } from "./unit.ts";

/** The nouns of a noun unit, none of any other. */
export function membersOf(unit: Unit | undefined): readonly Noun[] {
  return unit?.kind === "noun" ? unit.members : [];
}

export function namesParty(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some(({ entities }) => entities.length > 0);
}

/** A noun all of whose members are parties. */
export function isNamed(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.every(({ entities }) => entities.length > 0);
}

/** A noun that names no party. */
export function isNameless(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && !namesParty(unit);
}

/** A finite verb, or a past form that may be one. */
export function isFiniteVerb(unit: Unit | undefined): boolean {
  return unit?.kind === "verb" && (unit.form === "finite" || unit.form === "past");
}

/** "It was Acme, not Borea, that won": the noun behind the copula is what the clause is about. */
export function isCleft([it, copula, noun]: readonly Unit[]): boolean {
  return (
    it?.kind === "noun" &&
    it.members.every(({ head }) => head === "it") &&
    copula?.kind === "verb" &&
    copula.lemma === "be" &&
    noun?.kind === "noun"
  );
}

/** A noun with one of these heads. */
export function hasHead(unit: Unit | undefined, heads: ReadonlySet<string>): boolean {
  return unit?.kind === "noun" && unit.members.some((member) => heads.has(member.head));
}
