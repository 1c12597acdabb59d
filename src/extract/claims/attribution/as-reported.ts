/** "…, as The Ledger reported, …": what is reported stands around it. */
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import type { Attribution } from "./attribution.ts";
import { subjectBefore } from "./find-subject.ts";
import { findReportingVerb } from "./reporting-verbs.ts";
import { skipTime } from "./skip-time.ts";

/** How far behind "as" the verb may stand. */
const REACH = 7;

/** The attribution whose "as" stands at `at`. */
export function asReported(view: SentenceView, at: number): Attribution | undefined {
  if (lowerAt(view, at) !== "as") return undefined;
  const { tokens } = view.sentence;
  for (let verb = at + 2; verb < Math.min(tokens.length, at + REACH); verb += 1) {
    const token = tokens[verb];
    if (token === undefined || token.tag !== "VERB") continue;
    if (findReportingVerb(token, lowerAt(view, verb + 1)) === undefined) return undefined;
    const subject = subjectBefore(view, verb, at + 1);
    const after = skipTime(view, verb + 1);
    if (typeof subject?.speaker !== "string" || ![",", "."].includes(lowerAt(view, after))) return undefined;
    return {
      speaker: subject.speaker,
      stance: "neutral",
      rule: "as-reported",
      source: { first: at, last: after },
      contents: [{ first: 0, last: tokens.length }],
    };
  }
  return undefined;
}
