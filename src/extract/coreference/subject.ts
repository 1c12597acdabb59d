/** Whether a reference is the subject of its sentence or clause. */
import type { Sentence } from "../../text/document.ts";

const CLAUSE_OPENER =
  /^(?:that|but|and|while|because|as|if|when|after|before|although|though|since|,|;|:|“|"|—|–)$/u;

/** Looked for once per sentence, since a long list asks for it at each of its names. */
const FIRST_VERBS = new WeakMap<Sentence, number>();

/** Judged by position: no preposition right before, a verb soon after; or after a verb of saying, as behind quotations. */
export function isSubject(sentence: Sentence, first: number, last: number): boolean {
  const before = sentence.tokens[first - 1];
  if (before === undefined && sentence.tokens[last]?.tag === "NOUN")
    return !/^['’-]/u.test(sentence.tokens[last]?.text ?? "");
  if (before !== undefined && /^(?:said|says|added|adds)$/u.test(before.lower)) return true;
  if (
    before !== undefined &&
    (before.tag === "ADP" || before.tag === "VERB" || before.tag === "PART") &&
    !CLAUSE_OPENER.test(before.lower)
  )
    return false;
  return leadsToVerb(sentence, last);
}

function leadsToVerb(sentence: Sentence, last: number): boolean {
  const next = sentence.tokens[last];
  if (next === undefined) return false;
  if (/^(?:AUX|VERB|ADV)$/u.test(next.tag)) return !next.lower.endsWith("ing");
  if (next.text === "," || next.lower === "and") {
    // An apposition or a relative clause may stand between; the verb comes after it.
    return firstVerb(sentence) > last;
  }
  return false;
}

function firstVerb(sentence: Sentence): number {
  const known = FIRST_VERBS.get(sentence);
  if (known !== undefined) return known;
  const index = sentence.tokens.findIndex((token) => token.tag === "VERB" || token.tag === "AUX");
  const first = index < 0 ? sentence.tokens.length : index;
  FIRST_VERBS.set(sentence, first);
  return first;
}
