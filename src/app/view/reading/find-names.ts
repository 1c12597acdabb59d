/** Where names stand in a sentence, for marking the two parties of a relation in its evidence. */
import type { Span } from "../../../model/span.ts";

/** A place where one of the names given under `who` stands. */
export interface NamePlace<Who> extends Span {
  readonly who: Who;
}

/** Whom to look for, and every name they go by. */
export interface Named<Who> {
  readonly who: Who;
  readonly names: readonly string[];
}

/** Whole names only, the longest where several fit, in order and never overlapping. Space of any kind between words is the same. */
export function findNames<Who>(text: string, named: readonly Named<Who>[]): NamePlace<Who>[] {
  const owners = new Map<string, Who>();
  for (const { who, names } of named) {
    for (const name of names) {
      const key = toKey(name);
      if (key !== "" && !owners.has(key)) owners.set(key, who);
    }
  }
  if (owners.size === 0) return [];
  const places: NamePlace<Who>[] = [];
  for (const match of text.matchAll(toPattern([...owners.keys()]))) {
    const who = owners.get(toKey(match[0]));
    if (who !== undefined) places.push({ start: match.index, end: match.index + match[0].length, who });
  }
  return places;
}

/** Longest first, for a pattern takes the first of its branches that fits. */
function toPattern(names: readonly string[]): RegExp {
  const branches = [...names]
    .sort((left, right) => right.length - left.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replaceAll(" ", "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${branches.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

function toKey(name: string): string {
  return name.trim().replace(/\s+/gu, " ");
}
