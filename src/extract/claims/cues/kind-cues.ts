/**
 * The cues by which the kind of a claim is told: those of its proposition that stand alone, and its words. Facts, forecasts and opinions
 * differ in their vocabulary more than any list of cues tells.
 */
import type { Proposition } from "../find-propositions.ts";
import { isPaired } from "./proposition-cues.ts";

const LETTERS = /^\p{L}+$/u;

/** `cues` are all those of the proposition. */
export function kindCues(proposition: Proposition, cues: readonly string[]): string[] {
  return [...cues.filter((cue) => !isPaired(cue)), ...wordCues(proposition)];
}

/**
 * One cue for each distinct lemma, such as `word dominate`. Names, numbers and what is referred to are left out, so that no company is
 * ever learned.
 */
function wordCues({ view, content }: Proposition): Set<string> {
  const { sentence, references } = view;
  const cues = new Set<string>();
  for (let at = content.first; at < content.last; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined || token.tag === "PROPN" || !LETTERS.test(token.lower)) continue;
    if (references.some((reference) => reference.first <= at && at < reference.last)) continue;
    cues.add(`word ${token.lemma}`);
  }
  return cues;
}
