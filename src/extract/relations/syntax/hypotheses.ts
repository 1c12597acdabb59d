/** Sentences that open as a hypothesis: nothing that they tell is so. */
import type { Unit } from "./unit.ts";

const SUPPOSING: ReadonlySet<string> = new Set(["suppose", "imagine", "assume", "picture", "pretend"]);

/** "Suppose that A bought B", "Were A to buy B", "Should A buy B". */
export function opensHypothesis(units: readonly Unit[]): boolean {
  const [first, second, third] = units[0]?.kind === "quote" ? units.slice(1) : units;
  if (first?.kind !== "verb") return false;
  if (first.form === "base" && SUPPOSING.has(first.lemma)) return true;
  if (second?.kind !== "noun" || third?.kind !== "verb") return false;
  return first.lemma === "should" || (first.lemma === "be" && first.past && third.form === "infinitive");
}
