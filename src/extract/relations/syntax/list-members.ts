/** Makes one noun unit of the units of a list. */
import type { Noun, NounUnit, Unit } from "./unit.ts";

/** The nouns among `units`, but for those in parentheses, as members of one unit. */
export function mergeList(units: readonly Unit[]): NounUnit {
  const members: Noun[] = [];
  let open = false;
  for (const unit of units) {
    if (unit.kind === "open" || unit.kind === "close") open = unit.kind === "open";
    else if (unit.kind === "noun" && !open) members.push(...unit.members);
  }
  return {
    kind: "noun",
    first: units[0]?.first ?? 0,
    last: units.at(-1)?.last ?? 0,
    members: sharePossessors(members),
  };
}

/** "A and B's venture": when bare names precede a possessor, the last phrase belongs to all of them; "A and its venture" stay two. */
function sharePossessors(members: readonly Noun[]): readonly Noun[] {
  const last = members.at(-1);
  const owners = members.slice(0, -1);
  if (
    last === undefined ||
    last.possessors.length === 0 ||
    last.words.length + last.head.length === 0 ||
    last.entities.length > 0
  )
    return members;
  if (!owners.every((owner) => owner.entities.length > 0 && owner.last - owner.first <= 4)) return members;
  if (owners.some((owner) => owner.entities.some((id) => last.possessors.includes(id)))) return members;
  return [{ ...last, possessors: [...owners.flatMap((owner) => owner.entities), ...last.possessors] }];
}
