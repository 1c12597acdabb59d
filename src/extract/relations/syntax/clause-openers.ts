/** Settles which words open a clause, once it is known what follows them: "since May" and "since Acme bought Borea". */
import { CLAUSE_PREPOSITIONS, CONCESSIVES } from "./closed-words.ts";
import { isFiniteVerb } from "./unit-kinds.ts";
import type { Unit } from "./unit.ts";

/**
 * "after", "as", "since" and the like open a clause when a finite verb follows the noun after them; ", once a rival," and
 * ", though a small one," open none.
 */
export function settleClausePrepositions(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const concedes = unit.kind === "subordinator" && CONCESSIVES.has(unit.word);
    if (!concedes && (unit.kind !== "preposition" || !CLAUSE_PREPOSITIONS.has(unit.word))) return unit;
    const next = afterNounChain(units, index + 1);
    if (concedes)
      return next > index + 1 && units[next]?.kind === "comma"
        ? {
            ...unit,
            kind: unit.word === "once" && units[index - 1]?.kind === "comma" ? "adverb" : "preposition",
          }
        : unit;
    const opensClause = next > index + 1 && isFiniteVerb(units[next]);
    return opensClause ? { ...unit, kind: "subordinator" } : unit;
  });
}

/** "once owned by Acme", "was once a unit of Acme": an adverb, unless a clause follows. */
export function settleOnce(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    if (unit.kind !== "subordinator" || unit.word !== "once") return unit;
    const next = afterNounChain(units, index + 1);
    const opensClause = next > index + 1 && units[next]?.kind === "verb" && units[index - 1]?.kind !== "verb";
    return opensClause ? unit : { ...unit, kind: "adverb" };
  });
}

/** Index of the first unit from `start` on that is no part of "the maker of pumps and valves". */
function afterNounChain(units: readonly Unit[], start: number): number {
  let next = start;
  while (isNounChainPart(units, next, start)) next += 1;
  return next;
}

function isNounChainPart(units: readonly Unit[], index: number, from: number): boolean {
  const unit = units[index];
  if (unit === undefined) return false;
  if (unit.kind === "noun" || unit.kind === "adverb") return true;
  if (index === from) return false;
  return (
    (unit.kind === "preposition" && unit.word === "of") ||
    (unit.kind === "conjunction" && units[index + 1]?.kind === "noun")
  );
}
