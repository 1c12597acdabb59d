/**
 * Half-said relations: a frame with one party in place and the other left out ("Engines are bought from B"), named by a
 * bare noun ("the company") or by a pronoun that cannot be the same party. The topic of the article fills the gap.
 */
import { slotUnit } from "../slots/open-slots.ts";
import { parsePattern } from "../slots/slot.ts";
import type { Slot } from "../slots/slot.ts";
import type { Parse } from "../syntax/parse.ts";
import { cross } from "./pairs.ts";
import type { Fill, Pair } from "./pairs.ts";

export interface Gap {
  readonly patterns: readonly string[];
  readonly fill: Fill;
  /** Whether nothing that could be a party stands at a slot. */
  readonly isOpen: (slot: Slot) => boolean;
  /** The company to take for the missing party, given those that it cannot be. */
  readonly stand: (except: readonly string[]) => string | null;
}

/** Pairs of the first pattern of which one side is filled and the other open. */
export function completedPairs({ patterns, fill, isOpen, stand }: Gap): Pair[] {
  for (const pattern of patterns) {
    const [left, right] = parsePattern(pattern);
    if (right === null) continue;
    const sources = fill(left);
    const targets = fill(right);
    const missing = sources.length === 0 ? left : targets.length === 0 ? right : null;
    const known = missing === left ? targets : sources;
    if (missing === null || known.length === 0 || !isOpen(missing)) continue;
    const other = stand(known);
    if (other === null) continue;
    return missing === left ? cross([other], known) : cross(known, [other]);
  }
  return [];
}

/** Pairs of the first pattern of which both sides are the same party: "it" must then be another. */
export function reboundPairs(parse: Parse, verb: number, { patterns, fill, stand }: Omit<Gap, "isOpen">): Pair[] {
  for (const pattern of patterns) {
    const [left, right] = parsePattern(pattern);
    if (right === null) continue;
    const [source, more] = fill(left);
    const [target] = fill(right);
    if (source === undefined || more !== undefined || source !== target) continue;
    const other = stand([source]);
    if (other === null) continue;
    const isLoose = (slot: Slot): boolean => slotUnit(parse, verb, slot)?.members[0]?.form !== "name";
    if (isLoose(right) && (right.place !== "subject" || !isLoose(left))) return [[source, other]];
    return isLoose(left) ? [[other, source]] : [];
  }
  return [];
}
