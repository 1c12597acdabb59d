/** Runs every frame on one parsed sentence and gives the candidate statements found in it. */
import type { Parse } from "../syntax/parse.ts";
import type { Unit } from "../syntax/unit.ts";
import type { TopicOf } from "../topic.ts";
import type { Candidate } from "./candidate.ts";
import { matchNounUnit } from "./noun-frames.ts";
import { matchVerb } from "./verb-frames.ts";

/** Candidates in the order of their triggers. */
export function matchFrames(parse: Parse, topic: TopicOf): Candidate[] {
  if (!parse.units.some(namesParty)) return [];
  return parse.units.flatMap((unit, index) => {
    if (unit.kind === "verb") return matchVerb(parse, unit, { index, topic });
    return unit.kind === "noun" ? matchNounUnit(parse, unit, { index, topic }) : [];
  });
}

function namesParty(unit: Unit): boolean {
  return (
    unit.kind === "noun" &&
    unit.members.some(
      ({ entities, possessors, modifiers, compounds }) =>
        entities.length + possessors.length + modifiers.length > 0 ||
        compounds.some((compound) => compound.entities.length > 0),
    )
  );
}
