/**
 * The words of a proposition as cues of its kind: facts, forecasts and opinions differ in their vocabulary more than any list of cues
 * tells. Names, numbers and what is referred to are left out, so that no company is ever learned.
 */
import type { TokenRange } from "../attribution/attribution.ts";
import type { SentenceView } from "../sentence-view.ts";

const LETTERS = /^\p{L}+$/u;

/** One cue for each distinct lemma, such as `word dominate`. */
export function kindWords({ sentence, references }: SentenceView, { first, last }: TokenRange): string[] {
  const cues = new Set<string>();
  for (let at = first; at < last; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined || token.tag === "PROPN" || !LETTERS.test(token.lower)) continue;
    if (references.some((reference) => reference.first <= at && at < reference.last)) continue;
    cues.add(`word ${token.lemma}`);
  }
  return [...cues];
}
