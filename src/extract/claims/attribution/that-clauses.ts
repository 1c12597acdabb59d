/** The clauses that "that" opens behind a reporting verb. */
import type { Token } from "../../../text/document.ts";
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import type { TokenRange } from "./attribution.ts";
import { CLAUSE_MARKS } from "./joints.ts";
import { skipTime } from "./skip-time.ts";
import { hasVerb, isVerbal } from "./verbal.ts";

/** "told reporters in Lisbon on Tuesday that": how far the "that" may stand from its verb. */
const LONGEST_REACH = 9;
/** Within so many tokens of a conjunction the verb of a clause of its own must follow. */
const CLAUSE_REACH = 6;
/** Prepositions of time, place and listener, between a verb and its "that". */
const ASIDES = new Set([
  "on",
  "in",
  "at",
  "to",
  "out",
  "during",
  "after",
  "before",
  "by",
  "through",
  "from",
  "under",
  "with",
]);
/** Verbs with the listener as their object. */
const ADDRESSING = new Set([
  "tell",
  "warn",
  "assure",
  "reassure",
  "remind",
  "inform",
  "informed",
  "promise",
  "caution",
  "advise",
]);
const CONJUNCTIONS = new Set(["and", "but", "while"]);

/**
 * The "that" of this verb: right behind it, or behind when, where and to whom it was said. After another noun phrase
 * "that" is a relative pronoun ("disclosed contracts that …").
 */
export function thatAfter(view: SentenceView, after: number): number | undefined {
  const { tokens } = view.sentence;
  const start = skipTime(view, after);
  if (lowerAt(view, start) === "that") return start;
  const tells = ADDRESSING.has(tokens[after - 1]?.lemma ?? "");
  const opensAside =
    ASIDES.has(lowerAt(view, after)) ||
    ASIDES.has(lowerAt(view, start)) ||
    tokens[start]?.tag === "ADV" ||
    lowerAt(view, start) === ",";
  if (!tells && !opensAside) return undefined;
  for (let at = start; at < Math.min(tokens.length, after + LONGEST_REACH); at += 1) {
    const token = tokens[at];
    if (token?.lower === "that") return at;
    if (
      token === undefined ||
      (isVerbal(token) && !token.lower.endsWith("ed")) ||
      CLAUSE_MARKS.has(token.lower)
    )
      return undefined;
  }
  return undefined;
}

/** The clause from `first` on, and each further one after "and that", "but that", ", that". */
export function thatClauses({ sentence }: SentenceView, first: number): TokenRange[] {
  const { tokens } = sentence;
  const ranges: TokenRange[] = [];
  let start = first;
  for (let at = first + 2; at < tokens.length - 2; at += 1) {
    const before = tokens[at - 1]?.lower;
    if (tokens[at]?.lower !== "that" || (before !== "and" && before !== "but")) continue;
    ranges.push({ first: start, last: at - 1 });
    start = at + 1;
  }
  return [...ranges, { first: start, last: ownClauseAfter(sentence.tokens, start) }];
}

/** Where a co-ordinate clause of the article's own begins: ", and" with a subject and a verb, but without "that". */
function ownClauseAfter(tokens: readonly Token[], first: number): number {
  for (let at = first + 3; at < tokens.length - 3; at += 1) {
    if (tokens[at]?.lower !== "," || !CONJUNCTIONS.has(tokens[at + 1]?.lower ?? "")) continue;
    const next = tokens[at + 2];
    if (next === undefined || next.lower === "that" || isVerbal(next)) continue;
    const rest = tokens.slice(at + 3, at + 2 + CLAUSE_REACH);
    if (hasVerb(rest.filter(({ lower }) => !lower.endsWith("ing")))) return at;
  }
  return tokens.length;
}
