/** All stretches of an article that may be names, with high recall; what they are is decided later, by evidence. */
import type { TextDocument } from "../../text/document.ts";
import type { Candidate } from "./candidate.ts";
import { findRuns } from "./find-runs.ts";
import { findNameHints } from "./name-hints.ts";
import { splitRun } from "./split-run.ts";

/** Candidates in text order, never overlapping. */
export function findCandidates(document: TextDocument): Candidate[] {
  const hints = findNameHints(document);
  const candidates: Candidate[] = [];
  for (const sentence of document.sentences) {
    const words = sentence.tokens.map((token) => token.text);
    const context = { text: document.text, sentence, words, trusted: hints.trusted };
    for (const run of findRuns(sentence, words, hints)) candidates.push(...splitRun(context, run));
  }
  return candidates;
}
