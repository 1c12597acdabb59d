/** The chain of verbs and nouns above a trigger: "denied that it was in talks to buy" is buy, talks, denied. */
import { carrierOf, introducerOf } from "../slots/carriers.ts";
import type { Parse } from "../syntax/parse.ts";
import { ENDING_NOUNS, TENTATIVE_NOUNS } from "./status-cues.ts";

/** Longest chain of governors followed. */
const MAX_CHAIN = 7;

/** The trigger and the verbs and nouns above it, innermost first. */
export function governorsOf(parse: Parse, trigger: number): number[] {
  const chain: number[] = [trigger];
  let at: number | null = trigger;
  while (at !== null && chain.length < MAX_CHAIN) {
    const next: number | null =
      parse.units[at]?.kind === "verb" ? (parse.links.get(at)?.governor ?? null) : aboveNoun(parse, at);
    if (next === null || chain.includes(next)) break;
    chain.push(next);
    at = next;
  }
  return chain;
}

function aboveNoun(parse: Parse, noun: number): number | null {
  return introducerOf(parse, noun) ?? carrierOf(parse, noun)?.verb ?? headBefore(parse, noun);
}

/** "talks over the sale": the noun before the preposition, when that noun is a cue of its own. */
function headBefore(parse: Parse, noun: number): number | null {
  if (parse.units[noun - 1]?.kind !== "preposition") return null;
  const before = parse.units[noun - 2];
  return before?.kind === "noun" &&
    before.members.some((member) => TENTATIVE_NOUNS.has(member.head) || ENDING_NOUNS.has(member.head))
    ? noun - 2
    : null;
}
