/** Runs every frame on one parsed sentence and gives the candidate statements found in it. */
import type { Parse } from "../syntax/parse.ts";
import type { TopicOf } from "../topic.ts";
import type { Candidate } from "./candidate.ts";
import { matchNounUnit } from "./noun-frames.ts";
import { matchVerb } from "./verb-frames.ts";

/** Candidates in the order of their triggers. */
export function matchFrames(parse: Parse, topic: TopicOf): Candidate[] {
  const named = countParties(parse);
  if (named === 0) return [];
  return parse.units.flatMap((unit, index) => {
    if (unit.kind === "verb") return matchVerb(parse, unit, { index, topic });
    return unit.kind === "noun" ? matchNounUnit(parse, unit, { index, topic }) : [];
  });
}

/** Two parties make a relation; a single one can still be a customer of the topic. */
function countParties(parse: Parse): number {
  const parties = new Set<string>();
  for (const unit of parse.units) {
    if (unit.kind !== "noun") continue;
    for (const { entities, possessors, modifiers, compounds } of unit.members) {
      for (const list of [entities, possessors, modifiers]) for (const id of list) parties.add(id);
      for (const compound of compounds) for (const id of compound.entities) parties.add(id);
    }
  }
  return parties.size;
}
