/** Deals that a sentence takes for granted ("its takeover of B", "the deal"), and what is told of them. */
import type { Parse } from "../syntax/parse.ts";
import type { Noun } from "../syntax/unit.ts";
import { ARRIVING_VERBS, COMPLETING_VERBS, KEEPING_VERBS } from "./status-cues.ts";

/** "its takeover of B", "the deal": taken for granted. */
export function isKnownDeal({ possessors, words }: Noun): boolean {
  return possessors.length > 0 || words.includes("the") || words.includes("this") || words.includes("that");
}

/** Whether the verb `index` ends what was agreed on before: "complete the takeover", "close its purchase of B", but not "close a deal". */
export function bringsAbout(parse: Parse, index: number, child: number): boolean {
  const verb = parse.units[index];
  const deal = parse.units[child];
  return (
    verb?.kind === "verb" &&
    (COMPLETING_VERBS.has(verb.lemma) || KEEPING_VERBS.has(verb.lemma)) &&
    deal?.kind === "noun" &&
    deal.members.every(isKnownDeal)
  );
}

/** "The takeover is expected to close in May": what is expected of a deal, which itself is agreed. */
export function isExpectedOfDeal({ units }: Parse, index: number, child: number): boolean {
  const [deal, next] = [units[child], units[index + 1]];
  return (
    deal?.kind === "noun" &&
    deal.members.every(isKnownDeal) &&
    next?.kind === "verb" &&
    next.form === "infinitive" &&
    !ARRIVING_VERBS.has(next.lemma)
  );
}
