/** "Ms Lee's view is that …", "word from Orbel is that …": a noun does the work of the verb. */
import { lowerAt, referenceEndingAt, referenceStartingAt, type SentenceView } from "../sentence-view.ts";
import type { Attribution } from "./attribution.ts";
import { REPORTING_NOUNS } from "./reporting-words.ts";
import { thatClauses } from "./that-clauses.ts";

const SOURCES = new Set(["from", "of", "at", "by"]);
/** Tokens of the longest aside between noun and verb: "the board's view, set out in a letter on Friday, is that". */
const LONGEST_ASIDE = 10;

/** The attribution whose noun stands at `at`. */
export function reportingNoun(view: SentenceView, at: number): Attribution | undefined {
  const { tokens } = view.sentence;
  if (!REPORTING_NOUNS.has(tokens[at]?.lemma ?? "")) return undefined;
  const source = SOURCES.has(lowerAt(view, at + 1)) ? referenceStartingAt(view, at + 2) : undefined;
  const verb = verbBehindListener(view, at) ?? skipAside(view, source?.last ?? at + 1);
  if (tokens[verb]?.lemma !== "be") return undefined;
  const first = lowerAt(view, verb + 1) === "that" ? verb + 2 : verb + 1;
  const owner =
    source ??
    [at, at - 1, at - 2].map((end) => referenceEndingAt(view, end)).find((found) => found !== undefined);
  if (owner === undefined || first >= tokens.length - 1) return undefined;
  return {
    speaker: owner.entities[0] ?? null,
    stance: "opinion",
    rule: "view-is",
    source: { first: Math.min(owner.first, at), last: verb },
    contents: thatClauses(view, first),
  };
}

/** Past what stands between commas behind `from`. */
function skipAside(view: SentenceView, from: number): number {
  if (lowerAt(view, from) !== ",") return from;
  const comma = view.sentence.tokens.findIndex(({ lower }, at) => at > from && lower === ",");
  return comma < 0 || comma > from + LONGEST_ASIDE ? from : comma + 1;
}

/** The verb of "… to the critics is that", when "to" follows the noun. */
function verbBehindListener({ sentence: { tokens } }: SentenceView, noun: number): number | undefined {
  if (tokens[noun + 1]?.lower !== "to") return undefined;
  const verb = tokens.findIndex(
    ({ lemma }, at) =>
      at > noun && at <= noun + LONGEST_ASIDE && lemma === "be" && tokens[at + 1]?.lower === "that",
  );
  return verb < 0 ? undefined : verb;
}
