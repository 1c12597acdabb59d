/**
 * Verb groups that an aside splits: "will not, it said, buy", "has never, to its credit, sued", "did not – in the end – buy". What the
 * auxiliary before the aside says of its verb (negation, modal, tense) is carried over to the verb behind it.
 */
import { wordSet } from "../word-list.ts";
import type { Unit, VerbUnit } from "./unit.ts";

/** Longest aside, in units. */
const LONGEST_ASIDE = 9;
const PERFECT: ReadonlySet<string> = new Set(["have"]);
const BE: ReadonlySet<string> = new Set(["be"]);
/** Openings of what is no aside: "Acme has, and Borea will". */
const GOING_ON: ReadonlySet<string> = wordSet(`and, or, but`);

/** `units` with each verb behind an aside in the form that its auxiliary gives it. */
export function joinSplitVerbs(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    if (unit.kind !== "verb" || !isEdge(units[index - 1])) return unit;
    const auxiliary = auxiliaryBefore(units, index);
    return auxiliary === null ? unit : (joined(auxiliary, unit) ?? unit);
  });
}

/** The auxiliary that stands alone before the aside which ends before `index`. */
function auxiliaryBefore(units: readonly Unit[], index: number): VerbUnit | null {
  for (let at = index - 2; at > 0 && at > index - LONGEST_ASIDE - 2; at--) {
    const [before, edge, after] = [units[at - 1], units[at], units[at + 1]];
    if (!isEdge(edge) || before?.kind !== "verb") continue;
    const goesOn = after !== undefined && "word" in after && GOING_ON.has(after.word);
    return goesOn || edge?.kind !== units[index - 1]?.kind ? null : before;
  }
  return null;
}

/** Only the forms that an auxiliary leaves: "will … buy", "has … bought", "is … buying". */
function joined(auxiliary: VerbUnit, verb: VerbUnit): VerbUnit | null {
  const { lemma, modal, past, negated } = auxiliary;
  const carried = {
    ...verb,
    form: "finite" as const,
    negated: negated || verb.negated,
    adverbs: [...auxiliary.adverbs, ...verb.adverbs],
    past,
  };
  if (verb.form === "base" && modal !== "" && modal === lemma) return { ...carried, modal };
  if (verb.form === "base" && lemma === "do") return { ...carried, done: past && !negated };
  if (verb.form === "past" && PERFECT.has(lemma)) return { ...carried, perfect: true, done: true };
  if (verb.form === "past" && BE.has(lemma)) return { ...carried, passive: true, done: past };
  return verb.form === "gerund" && BE.has(lemma) ? { ...carried, progressive: true } : null;
}

function isEdge(unit: Unit | undefined): boolean {
  return unit?.kind === "comma" || unit?.kind === "break";
}
