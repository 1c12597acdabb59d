/** What "that" opens: a clause that a verb or a noun tells ("said that", "the report that"), or one about the noun before it. */
import { wordSet } from "../word-list.ts";
import { chainHead, isDate } from "./linking.ts";
import type { Linking } from "./linking.ts";
import type { Noun, Unit } from "./unit.ts";

/** What is said of a content clause: "it is *likely* that A buys B". */
const JUDGEMENTS: ReadonlySet<string> = wordSet(`
  true, untrue, false, wrong, incorrect, inaccurate, nonsense, possible, likely, unlikely, conceivable, doubtful, certain, clear
`);
/** Nouns that a content clause hangs on: "the report that Acme bought Borea". */
const CONTENT_NOUNS: ReadonlySet<string> = wordSet(`
  report, claim, news, fact, idea, possibility, rumour, rumor, statement, speculation, belief, allegation,
  hope, fear, sign, suggestion, assertion, announcement, talk, view, evidence
`);

/** "the venture that Acme formed": a clause about the noun straight before "that". */
export function describesNoun(linking: Linking, index: number): boolean {
  return (
    linking.units[index - 1]?.kind === "noun" &&
    linking.units[index + 1]?.kind === "noun" &&
    governorOfThat(linking, index) === null
  );
}

/** The verb or noun that tells the clause after the "that" at `index`. */
export function governorOfThat(linking: Linking, index: number): number | null {
  const reported = chainHead(linking, index);
  if (reported < index - 1 && tellsContent(linking.units[reported])) return reported;
  for (let at = index - 1; at >= 0; at--) {
    const unit = linking.units[at];
    if (unit?.kind === "verb") return at;
    if (unit?.kind === "noun" && at === index - 1 && !isDate(unit)) {
      const verb = linking.units[at - 1];
      if (verb?.kind === "verb" && verb.lemma === "be" && unit.members.every(isJudgement)) return at - 1;
      const isContent = tellsContent(unit);
      if (isContent && verb?.kind !== "preposition" && verb?.kind !== "verb") return at;
      if (!isContent) return null;
    }
  }
  return null;
}

/** "a *report* in the Courier that", "*talks* of a plan that". */
function tellsContent(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some((member) => CONTENT_NOUNS.has(member.head));
}

/** The "true" of "it is not true that". */
function isJudgement({ head, determined }: Noun): boolean {
  return !determined && JUDGEMENTS.has(head);
}
