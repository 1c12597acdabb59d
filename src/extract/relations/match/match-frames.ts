/** Runs every frame on one parsed sentence and gives the candidate statements found in it. */
import type { FillGap } from "../gaps/gap.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Unit } from "../syntax/unit.ts";
import type { Candidate } from "./candidate.ts";
import { matchNounUnit } from "./noun-frames.ts";
import { matchVerb } from "./verb-frames.ts";

/** Candidates in the order of their triggers. */
export function matchFrames(parse: Parse, fillGap: FillGap): Candidate[] {
  if (!parse.units.some(involvesParty)) return [];
  const found: Candidate[] = [];
  // Loops here and below: flattening one list per unit, noun and frame, nearly all of them empty, takes longer than matching.
  parse.units.forEach((unit, index) => {
    if (unit.kind === "verb") found.push(...matchVerb(parse, unit, { index, fillGap }));
    else if (unit.kind === "noun") found.push(...matchNounUnit(parse, unit, { index, fillGap }));
  });
  return found;
}

function involvesParty(unit: Unit): boolean {
  return (
    unit.kind === "noun" &&
    unit.members.some(
      ({ entities, possessors, modifiers, compounds }) =>
        entities.length + possessors.length + modifiers.length > 0 ||
        compounds.some((compound) => compound.entities.length > 0),
    )
  );
}
