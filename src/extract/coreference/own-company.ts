/** "Her carrier", "his company", "Ada Brandt's firm": the party that a person is known to work for. */
import type { Sentence, Token } from "../../text/document.ts";
import { lowersOf } from "../mentions/lowers.ts";
import { nounEndingAt } from "../mentions/noun-phrase.ts";
import type { Discourse } from "./discourse.ts";
import { fitOf, isGeneric } from "./noun-fit.ts";

/** Token indices `[first, last)` of the words that mean the party. */
export interface OwnCompany {
  readonly first: number;
  readonly last: number;
  readonly entity: string;
}

const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her"]);
/** Words of the noun phrase, its head included: "her fast-growing low-cost carrier". */
const LONGEST = 5;
/** "Start-up" has a preposition in it. */
const INSIDE = /^(?:ADJ|NOUN|NUM|PROPN|VERB|PUNCT|ADP)$/u;
const MARK = /^[,.;:()"“”]$/u;
/** "His former company" and "her next employer" are others. */
const ELSEWHERE = /^(?:former|old|previous|last|first|next|new|second|other|rival)$/u;
/** Fits that name the party by its trade. */
const FITTING = new Set(["same", "head", "name", "trade"]);

/** What "his" or "her" at token `at` begins, `person` being whom it means; `null` when the noun means no party of theirs. */
export function ownCompanyAt(
  discourse: Discourse,
  sentence: Sentence,
  { person, at }: { readonly person: string; readonly at: number },
): OwnCompany | null {
  const entity = discourse.employers.get(person);
  if (entity === undefined) return null;
  const pronoun = POSSESSIVES.has(sentence.tokens[at]?.lower ?? "");
  const lowers = lowersOf(sentence);
  for (let last = at + 2; last <= at + 1 + LONGEST; last += 1) {
    const head = sentence.tokens[last - 1];
    if (head === undefined || !INSIDE.test(head.tag) || MARK.test(head.text)) return null;
    if (ELSEWHERE.test(head.lower)) return null;
    if (goesOn(sentence.tokens[last])) continue;
    const noun = nounEndingAt(lowers, last)?.noun;
    if (noun === undefined) {
      if (head.tag === "NOUN" || head.tag === "PROPN") return null;
      continue;
    }
    if (noun.plural || !noun.kinds.includes("company")) return null;
    const meant = isGeneric(noun.noun) || FITTING.has(fitOf(discourse, entity, noun.noun));
    return meant ? { first: pronoun ? at : at + 1, last, entity } : null;
  }
  return null;
}

function goesOn(next: Token | undefined): boolean {
  return next !== undefined && (/^(?:NOUN|PROPN)$/u.test(next.tag) || next.text === "-");
}
