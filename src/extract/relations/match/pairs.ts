/** Pairs of parties from role patterns. */
import { parsePattern } from "../slots/slot.ts";
import type { PatternSlot } from "../slots/slot.ts";

export type Pair = readonly [source: string, target: string];

export type Fill = (slot: PatternSlot) => readonly string[];

/** `fill` that looks each slot up once; the frames of one trigger ask for the same slots again and again. */
export function remembering(fill: Fill): Fill {
  const known = new Map<string, readonly string[]>();
  return (slot) => {
    const before = known.get(slot.key);
    if (before !== undefined) return before;
    const parties = fill(slot);
    known.set(slot.key, parties);
    return parties;
  };
}

/** The pairs of the first role pattern that is filled. */
export function pairsOf(patterns: readonly string[], fill: Fill): Pair[] {
  for (const pattern of patterns) {
    const [left, right] = parsePattern(pattern);
    const sources = fill(left);
    if (sources.length === 0) continue;
    const targets = right === null ? [] : fill(right);
    if (overlaps(sources, targets) || isOwn(right, sources, targets)) continue;
    const pairs =
      right === null
        ? allPairs(sources)
        : pattern.includes("*")
          ? foundedPairs(sources, targets)
          : cross(sources, targets);
    if (pairs.length > 0) return pairs;
  }
  return [];
}

/** Whether any slot of the patterns is filled; without one there is nothing to complete. */
export function fillsAny(patterns: readonly string[], fill: Fill): boolean {
  return patterns.some((pattern) => {
    const [left, right] = parsePattern(pattern);
    return fill(left).length > 0 || (right !== null && fill(right).length > 0);
  });
}

/** "A and B bought stakes in it" with "it" read as A: one party cannot be on both sides, so the pronoun was read wrongly. */
export function overlaps(sources: readonly string[], targets: readonly string[]): boolean {
  if (sources.length > 1 && sources.length === targets.length && sources.every((id) => targets.includes(id)))
    return true;
  const [only, more] = targets.length === 1 ? targets : sources;
  return only !== undefined && more === undefined && sources.includes(only) && targets.includes(only);
}

/** "A and B founded C": several founders are partners of one another and of what they founded. */
function foundedPairs(founders: readonly string[], founded: readonly string[]): Pair[] {
  const among = allPairs(founders);
  return among.length === 0 ? [] : [...among, ...cross(founders, founded)];
}

/** "A and B build their own machines". */
function isOwn(right: PatternSlot | null, sources: readonly string[], targets: readonly string[]): boolean {
  return right?.place === "owned" && targets.some((target) => sources.includes(target));
}

export function cross(sources: readonly string[], targets: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  for (const source of sources)
    for (const target of targets) if (target !== source) pairs.push([source, target]);
  return pairs;
}

export function allPairs(members: readonly string[]): Pair[] {
  const distinct = [...new Set(members)];
  return distinct.flatMap((source, at) => distinct.slice(at + 1).map((target): Pair => [source, target]));
}
