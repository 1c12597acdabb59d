/** Gives "whose" its possessor where coreference has not. */
import type { Unit } from "./unit.ts";

/** `units` in which "whose" belongs to the noun before it. */
export function bindWhose(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, index) => {
    const noun = unit.kind === "noun" ? unit.members[0] : undefined;
    if (unit.kind !== "noun" || noun === undefined || noun.words[0] !== "whose" || noun.possessors.length > 0)
      return unit;
    const antecedent = units.slice(0, index).findLast((before) => before.kind === "noun");
    const possessors =
      antecedent?.kind === "noun" ? antecedent.members.flatMap((member) => member.entities) : [];
    return { ...unit, members: [{ ...noun, possessors }] };
  });
}
