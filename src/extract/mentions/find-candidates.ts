/** All stretches of an article that may be names, with high recall; what they are is decided later, by evidence. */
import type { TextDocument } from "../../text/document.ts";
import type { Candidate } from "./candidate.ts";
import { findTrustedWords } from "./capitals.ts";
import { findRuns } from "./find-runs.ts";
import { splitRun } from "./split-run.ts";

/** Candidates in text order, never overlapping. */
export function findCandidates(document: TextDocument): Candidate[] {
  const trusted = findTrustedWords(document);
  return document.sentences.flatMap((sentence) => {
    const context = {
      text: document.text,
      sentence,
      words: sentence.tokens.map((token) => token.text),
      trusted,
    };
    return findRuns(sentence, trusted).flatMap((run) => splitRun(context, run));
  });
}
