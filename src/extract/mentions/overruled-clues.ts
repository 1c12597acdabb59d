/** Clues that say nothing of a name which the lists know: "the UK" is no body for its capitals, "the Yahoo site" no product. */
import type { Clue } from "./clue-table.ts";

const OVERRULED: Readonly<Partial<Record<Clue, ReadonlySet<Clue>>>> = {
  listedPlace: new Set<Clue>(["acronym", "theAcronym"]),
  listedCompany: new Set<Clue>(["article", "modifier"]),
  listedMedia: new Set<Clue>(["article", "modifier"]),
};

/** The clues that are left, in their order. */
export function withoutOverruled(clues: readonly Clue[]): Clue[] {
  const idle = new Set(clues.flatMap((clue) => [...(OVERRULED[clue] ?? [])]));
  return clues.filter((clue) => !idle.has(clue));
}
