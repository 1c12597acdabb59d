/** What is found out about a role noun: who bears it, and which words say so. */
import type { Noun } from "../syntax/unit.ts";

/** Bearers, with the verb that predicates the role, if one does, and the party that names them so. */
export interface Bearing {
  readonly bearers: readonly string[];
  readonly verb: number | null;
  /** Whether a copula says it: "A and B are rivals". */
  readonly predicated: boolean;
  /** Stands in for a missing holder: "A chose B as supplier". */
  readonly holder: readonly string[];
}

export const NOBODY: Bearing = { bearers: [], verb: null, predicated: false, holder: [] };

export function bearing(
  bearers: readonly string[],
  verb: number | null = null,
  holder: readonly string[] = [],
): Bearing {
  return { bearers, verb, predicated: false, holder };
}

/** Lemmas do not tell; only "a", "an" or "another" speaks of a single bearer. */
export function isPlural(noun: Noun): boolean {
  return !noun.words.some((word) => word === "a" || word === "an" || word === "another");
}
