/**
 * Names that stand together: in one list ("A, B and C"), where what is said of one is said of all, and after a person's name
 * ("Jane Roe of A"), where the name is that of whom she works for.
 */
import type { Candidate } from "./candidate.ts";

/** What stands beside a name, by surface. */
export interface Surroundings {
  /** The other names of its lists. */
  readonly fellows: readonly string[];
  /** Names right before it that lead to it by "of", "at" or "from". */
  readonly holders: readonly string[];
}

const JOINS = /^(?:,|and|or|, and|, or|&|as well as|, along with)$/u;
const HOLDS = /^(?:of|at|from|of the)$/u;
/** A list longer than this is rather a table; only so many fellows speak for one another. */
const MOST_FELLOWS = 6;

/** The maximal lists among candidates in text order; "A, B" alone is rather a name and its apposition than a list. */
export function findCoordinations(candidates: readonly Candidate[]): Candidate[][] {
  const lists: Candidate[][] = [];
  let list: Candidate[] = [];
  let linked = false;
  for (const candidate of candidates) {
    const last = list.at(-1);
    const between = last === undefined ? "" : textBetween(last, candidate);
    if (JOINS.test(between)) {
      list.push(candidate);
      linked ||= between !== ",";
      continue;
    }
    if (isList(list, linked)) lists.push(list);
    list = [candidate];
    linked = false;
  }
  if (isList(list, linked)) lists.push(list);
  return lists;
}

function isList(names: readonly Candidate[], linked: boolean): boolean {
  return names.length > 2 || (linked && names.length === 2);
}

/** What stands beside each name; names alone are left out. */
export function findSurroundings(
  candidates: readonly Candidate[],
  lists: readonly (readonly Candidate[])[],
): ReadonlyMap<string, Surroundings> {
  const found = new Map<string, { fellows: string[]; holders: string[] }>();
  const at = (name: string): { fellows: string[]; holders: string[] } => {
    const known = found.get(name) ?? { fellows: [], holders: [] };
    found.set(name, known);
    return known;
  };
  for (const list of lists)
    list.forEach(({ name }, index) => {
      const near = list.slice(Math.max(0, index - MOST_FELLOWS / 2), index + MOST_FELLOWS / 2 + 1);
      at(name).fellows.push(...near.flatMap((other) => (other.name === name ? [] : [other.name])));
    });
  candidates.forEach((candidate, index) => {
    const before = candidates[index - 1];
    if (before !== undefined && HOLDS.test(textBetween(before, candidate)))
      at(candidate.name).holders.push(before.name);
  });
  return found;
}

/** The words between two candidates of a sentence in small letters; a text that joins nothing for other pairs. */
function textBetween(left: Candidate, right: Candidate): string {
  if (left.sentence !== right.sentence || right.first - left.last > 3) return "…";
  return left.sentence.tokens
    .slice(left.last, right.first)
    .map((token) => token.lower)
    .join(" ");
}
