/** "…, as The Ledger reported, …", "…, or so she hopes", "…, as he likes to put it": what is said stands around it. */
import type { Token } from "../../../text/document.ts";
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import type { Attribution } from "./attribution.ts";
import { subjectBefore } from "./find-subject.ts";
import { findReportingVerb } from "./reporting-verbs.ts";
import { skipTime } from "./skip-time.ts";

/** How far behind "as" the verb may stand. */
const REACH = 7;

const OPENINGS = new Set(["as", "so"]);

/** The attribution whose "as" or "so" stands at `at`. */
export function asReported(view: SentenceView, at: number): Attribution | undefined {
  if (!OPENINGS.has(lowerAt(view, at))) return undefined;
  const { tokens } = view.sentence;
  for (let verb = at + 2; verb < Math.min(tokens.length, at + REACH); verb += 1) {
    const token = tokens[verb];
    if (token === undefined || token.tag !== "VERB" || lowerAt(view, verb + 1) === "to") continue;
    const end = endOfReporting(view, verb, token);
    if (end === undefined) return undefined;
    const subject = subjectBefore(view, verb, at + 1);
    const after = skipTime(view, end);
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

/** Behind "reported", "hopes" or "put it". */
function endOfReporting(view: SentenceView, verb: number, token: Token): number | undefined {
  const next = lowerAt(view, verb + 1);
  if (token.lemma === "put" && next === "it") return verb + 2;
  return findReportingVerb(token, { before: lowerAt(view, verb - 1), next }) === undefined
    ? undefined
    : verb + 1;
}
