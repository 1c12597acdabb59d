/** "…, she said": the speech stands before its speaker, or around. */
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import type { TokenRange } from "./attribution.ts";
import type { Subject } from "./find-subject.ts";
import { OPENERS } from "./joints.ts";
import { isQuoted } from "./quoted.ts";
import { skipTime } from "./skip-time.ts";
import { hasVerb, isVerbal } from "./verbal.ts";

/** A tail of at most so many tokens is about the saying: "… on Tuesday in a call with investors". */
const LONGEST_TAIL = 9;
/** "Europe, the Federal Grain Office said, will follow": the words that name the speaker are at most so many tokens. */
const LONGEST_SOURCE = 8;
/** Tokens that must stand before a closing "she said" for it to be one. */
const SHORTEST_SPEECH = 4;

/** Whether "X said" closes the sentence or stands between commas, so that what is said stands before or around it. */
export function isAfterthought(view: SentenceView, subject: Subject, after: number): boolean {
  const { tokens } = view.sentence;
  const before = lowerAt(view, Math.min(subject.first, after - 1) - 1);
  const inverted = subject.last === after && subject.first < subject.last;
  if (!inverted && !OPENERS.has(before) && before !== "”") return false;
  const next = skipTime(view, skipAside(view, after));
  if (lowerAt(view, next) === "," || closesQuotation(view, Math.min(subject.first, after - 1) - 1))
    return true;
  if (subject.first < SHORTEST_SPEECH) return false;
  const rest = tokens.slice(next);
  return rest.length <= LONGEST_TAIL && !rest.some((token) => token.lower === "that" || isVerbal(token));
}

/** Past "(D., Maine)" behind the speaker. */
function skipAside({ sentence }: SentenceView, from: number): number {
  if (sentence.tokens[from]?.lower !== "(") return from;
  const close = sentence.tokens.findIndex(({ lower }, at) => at > from && lower === ")");
  return close < 0 ? from : close + 1;
}

/** What was quoted is over, whatever else is told of the saying. */
function closesQuotation({ sentence: { tokens } }: SentenceView, at: number): boolean {
  const mark = tokens[at]?.lower;
  return mark === "”" || (mark === '"' && isQuoted(tokens, at));
}

/** What is said, when the attribution begins at `end` in the clause from `clause` on. */
export function contentBefore(view: SentenceView, end: number, clause: number): TokenRange {
  const last = view.sentence.tokens.length;
  const before = end > clause ? end : last;
  return lowerAt(view, before - 1) === "," && hasTextAfter(view, end)
    ? { first: clause, last }
    : { first: clause, last: before };
}

/** Between commas the content goes on behind the attribution: "Europe, she said, will follow". */
function hasTextAfter({ sentence }: SentenceView, end: number): boolean {
  const rest = sentence.tokens.slice(end);
  const comma = rest.findIndex((token) => token.lower === ",");
  return comma >= 0 && comma <= LONGEST_SOURCE && hasVerb(rest.slice(comma + 1));
}
