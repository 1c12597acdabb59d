/** Gives "whose" its possessor where coreference has not. */
import type { Unit } from "./unit.ts";
import { membersOf } from "./unit-kinds.ts";

/** `units` in which "whose" belongs to the noun before it. */
export function bindWhose(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, index) => {
    const noun = membersOf(unit)[0];
    if (unit.kind !== "noun" || noun === undefined || noun.words[0] !== "whose" || noun.possessors.length > 0)
      return unit;
    const antecedent = units.slice(0, index).findLast((before) => before.kind === "noun");
    const possessors = membersOf(antecedent).flatMap((member) => member.entities);
    return { ...unit, members: [{ ...noun, possessors }] };
  });
}
