/**
 * The cues by which the kind of a claim is told: those of its proposition that stand alone, its shape, its words and what they mean, and its place. Facts,
 * forecasts and opinions differ in their vocabulary more than any list of cues tells.
 */
import type { Candidate } from "../claim-candidates.ts";
import type { Proposition } from "../find-propositions.ts";
import type { TextPlace } from "../text-places.ts";
import { meaningCues } from "./meanings.ts";
import { prefixedCue } from "./pair-cue.ts";
import { isPaired } from "./proposition-cues.ts";
import { shapeCues } from "./shape-cues.ts";

/** Paragraphs of more sentences are all alike. */
const LONG_PARAGRAPH = 4;
const LETTERS = /^\p{L}+$/u;

/** Each cue once. */
export function kindCues({ proposition, cues, place }: Candidate): string[] {
  return [
    ...cues.filter((cue) => !isPaired(cue)),
    ...placeCues(place),
    ...shapeCues(proposition),
    ...meaningCues(proposition.view, proposition.content),
    ...wordCues(proposition),
  ];
}

function placeCues({ paragraph, inParagraph, quarter, closes }: TextPlace): string[] {
  const cues = [
    prefixedCue("paragraph-", String(Math.min(paragraph, LONG_PARAGRAPH))),
    prefixedCue("in-paragraph-", inParagraph),
    prefixedCue("quarter-", String(quarter)),
  ];
  return closes ? [...cues, "closing"] : cues;
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
