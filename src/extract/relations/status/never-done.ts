/** Verbs that tell of what was never done: "almost bought", "would have bought". */
import type { Parse } from "../syntax/parse.ts";
import type { VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { NEARLY, TENTATIVE_VERBS } from "./status-cues.ts";

/** Verbs that carry an offer or talks. */
const HOLDING_OUT: ReadonlySet<string> = wordSet(
  `make, table, submit, lodge, hold, be, start, begin, open, receive`,
);

const LONG_AGO: ReadonlySet<string> = wordSet(`once, formerly, previously`);

/** "would have bought", "could have bought". */
const UNREAL_MODALS: ReadonlySet<string> = wordSet(`would, could`);

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
    UNREAL_MODALS.has(verb.modal) ||
    (verb.form === "infinitive" && governor?.kind === "verb" && governor.lemma === "be" && governor.past)
  );
}

/** "was once courted by B", "previously bid for B". */
export function isLongAgo({ units }: Parse, index: number): boolean {
  const [before, verb] = [units[index - 1], units[index]];
  if (verb?.kind !== "verb" || !verb.past || verb.negated) return false;
  const isBefore = before?.kind === "adverb" && LONG_AGO.has(before.word);
  return isBefore || verb.adverbs.some((adverb) => LONG_AGO.has(adverb));
}

/** "had offered more for B", "had been in talks with B": nothing came of what was open then; but "the paper said it had offered". */
export function isLeftOpen({ units, links }: Parse, chain: readonly number[]): boolean {
  const top = chain.findLast((index) => units[index]?.kind === "verb") ?? -1;
  const verb = units[top];
  return (
    verb?.kind === "verb" &&
    (top === chain[0] || TENTATIVE_VERBS.has(verb.lemma) || HOLDING_OUT.has(verb.lemma)) &&
    verb.perfect &&
    verb.past &&
    !verb.negated &&
    verb.modal === "" &&
    links.get(top)?.governance !== "content" &&
    !units.slice(0, top).some(({ kind }) => kind === "that")
  );
}
