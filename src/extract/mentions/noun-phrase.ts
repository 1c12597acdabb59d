/** Finds the listed noun that heads a noun phrase beside a name: "the chipmaker Qorvel", "Qorvel, a maker of pumps". */
import type { Token } from "../../text/document.ts";
import { NOUN_LIST, type ListedNoun } from "../lists/noun-list.ts";
import { longestMatch } from "../lists/token-trie.ts";

export interface NounMatch {
  readonly noun: ListedNoun;
  /** Token indices `[first, last)`. */
  readonly first: number;
  readonly last: number;
}

/** Longest noun phrase that a listed noun may have before its head, in tokens. */
const REACH = 9;
const LONGEST_NOUN = 5;
/** A noun phrase's core ends before one of these. */
const STOPPER =
  /^(?:of|for|that|which|who|whose|in|on|at|with|from|to|by|as|and|or|but|where|when|,|;|:|\.|\(|\)|–|—|is|was|has|had|said|valued|worth)$/u;

/** The listed noun that ends right before token `end`: the longest one. */
export function nounEndingAt(lowers: readonly string[], end: number): NounMatch | null {
  if (!NOUN_LIST.endings.has(lowers[end - 1] ?? "")) return null;
  for (let first = Math.max(0, end - LONGEST_NOUN); first < end; first += 1) {
    const match = longestMatch(NOUN_LIST, lowers, first, end);
    if (match?.end === end) return { noun: match.value, first, last: end };
  }
  return null;
}

/** The head of the noun phrase that begins at `start` (after its determiner): the last listed noun before the core ends. */
export function headNoun(
  tokens: readonly Token[],
  lowers: readonly string[],
  start: number,
): NounMatch | null {
  let end = start;
  while (
    end < tokens.length &&
    end - start < REACH &&
    !STOPPER.test(lowers[end] ?? "") &&
    !isVerb(tokens[end])
  )
    end += 1;
  for (let last = end; last > start; last -= 1) {
    const match = nounEndingAt(lowers, last);
    if (match !== null && match.first >= start) return match;
    if (/^(?:NOUN|PROPN)$/u.test(tokens[last - 1]?.tag ?? "") && last < end) return null;
  }
  return null;
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === "AUX" || (token.tag === "VERB" && token.lower.endsWith("ed")));
}
