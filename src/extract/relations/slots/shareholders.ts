/** Who holds shares that a sentence counts: "A holds 60% of B, C 30% and D the rest". */
import type { Parse } from "../syntax/parse.ts";
import { COUNTED_SHARES, HELD_SHARES } from "../share-words.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import { agentOf } from "./agents.ts";
import type { Parties } from "./slot.ts";

/** "A holds 60% of B, C 30% and D the rest": the party that stands before a share without a verb of its own. */
export function shareholderOf(parse: Parse, index: number): Parties {
  const unit = parse.units[index];
  const own = membersOf(unit)[0]?.modifiers ?? [];
  if (own.length > 0) return own;
  const before = parse.units[index - 1];
  return membersOf(before).at(-1)?.entities ?? [];
}

/** "a consortium in which A has 45%, B 30% and C the remainder": everybody whose share is counted after the noun. */
export function stakeholdersAfter(parse: Parse, index: number): Parties {
  const holders = parse.units.flatMap((unit, at) => {
    if (at <= index || unit.kind !== "noun" || !unit.members.some(({ head }) => HELD_SHARES.includes(head)))
      return [];
    const own = agentOf(parse, at);
    return own.length > 0 ? own : shareholderOf(parse, at);
  });
  return [...new Set(holders)];
}

/** The company whose shares the sentence has begun to count: "60% *of B*". */
export function sharedBefore(parse: Parse, index: number): Parties {
  for (let at = index - 2; at > 1; at--) {
    const share = parse.units[at - 1];
    const of = parse.units[at];
    if (share?.kind !== "noun" || of?.kind !== "preposition" || (of.word !== "of" && of.word !== "in"))
      continue;
    if (!share.members.some((member) => COUNTED_SHARES.includes(member.head))) continue;
    const owned = parse.units[at + 1];
    return membersOf(owned)[0]?.entities ?? [];
  }
  return frontedCompany(parse, index);
}

/** "B, *in which* A has 60% and C 40%". */
function frontedCompany({ units, links }: Parse, index: number): Parties {
  for (let at = index - 1; at >= 0; at--) {
    const link = links.get(at);
    if (link === undefined) continue;
    const isWhole = link.frontedPreposition === "in" || link.frontedPreposition === "of";
    return isWhole && link.frontedObject !== null
      ? (membersOf(units[link.frontedObject])[0]?.entities ?? [])
      : [];
  }
  return [];
}
