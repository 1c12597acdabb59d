/** Verbs that tell of what was never done: "almost bought", "would have bought". */
import type { Parse } from "../syntax/parse.ts";
import type { VerbUnit } from "../syntax/unit.ts";
import { NEARLY } from "./status-cues.ts";

/** "almost bought", "came close to buying". */
export function isNearly({ units }: Parse, verb: VerbUnit, index: number): boolean {
  const [before, after] = [units[index - 1], units[index + 1]];
  if (!verb.done || verb.negated) return false;
  if (before?.kind === "adverb" && NEARLY.has(before.word)) return true;
  if (verb.adverbs.some((adverb) => NEARLY.has(adverb))) return true;
  const isClose =
    (after?.kind === "noun" && after.members.some(({ head }) => head === "close" || head === "near")) ||
    (after?.kind === "adverb" && after.word === "close");
  return verb.lemma === "come" && isClose;
}

/** "would have bought", "was to have bought": it never came to that. */
export function isUnreal({ units, links }: Parse, verb: VerbUnit, index: number): boolean {
  if (!verb.perfect || verb.negated || verb.lemma === "be") return false;
  const governor = units[links.get(index)?.governor ?? -1];
  return (
    verb.modal === "would" ||
    (verb.form === "infinitive" && governor?.kind === "verb" && governor.lemma === "be" && governor.past)
  );
}
