/** "Ms Lee's view is that …": a noun does the work of the verb. */
import { lowerAt, referenceEndingAt, type SentenceView } from "../sentence-view.ts";
import type { Attribution } from "./attribution.ts";
import { REPORTING_NOUNS } from "./reporting-verbs.ts";
import { thatClauses } from "./that-clauses.ts";

/** The attribution whose noun stands at `at`. */
export function reportingNoun(view: SentenceView, at: number): Attribution | undefined {
  const { tokens } = view.sentence;
  if (!REPORTING_NOUNS.has(tokens[at]?.lemma ?? "") || tokens[at + 1]?.lemma !== "be") return undefined;
  const first = lowerAt(view, at + 2) === "that" ? at + 3 : at + 2;
  const owner = [at, at - 1, at - 2]
    .map((end) => referenceEndingAt(view, end))
    .find((found) => found !== undefined);
  if (owner === undefined || first >= tokens.length - 1) return undefined;
  return {
    speaker: owner.entities[0] ?? null,
    stance: "opinion",
    rule: "view-is",
    source: { first: owner.first, last: at + 1 },
    contents: thatClauses(view, first),
  };
}
