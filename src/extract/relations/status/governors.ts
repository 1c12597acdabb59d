/** The words that govern a trigger: "denied that it was in talks to buy" governs "buy" by "talks" and "denied". */
import { DEAL_NOUNS } from "../deal-nouns.ts";
import { carrierOf, introducerOf } from "../slots/carriers.ts";
import { CONTRACT_PREPOSITIONS } from "../slots/counterpart.ts";
import type { Parse } from "../syntax/parse.ts";
import { hasHead } from "../syntax/unit-kinds.ts";
import { wordSet } from "../word-list.ts";
import { ENDING_NOUNS, LOSING_VERBS, RELATED_PARTIES } from "./ending-cues.ts";
import { TENTATIVE_NOUNS } from "./status-cues.ts";

/** Longest chain of governors followed. */
const MAX_CHAIN = 7;

const LOOKING: ReadonlySet<string> = wordSet(`look, seem, appear`);

/** The trigger and the verbs and nouns above it, innermost first. */
export function governorsOf(parse: Parse, trigger: number): number[] {
  const chain: number[] = [trigger];
  let at: number | null = trigger;
  while (at !== null && chain.length < MAX_CHAIN) {
    const next: number | null =
      parse.units[at]?.kind === "verb" ? aboveVerb(parse, at) : aboveNoun(parse, at);
    if (next === null || chain.includes(next)) break;
    chain.push(next);
    at = next;
  }
  return chain;
}

/** What governs the verb; "pulled out of the venture that it formed": what becomes of the deal that its clause describes. */
function aboveVerb(parse: Parse, verb: number): number | null {
  const look = looksLike(parse, verb);
  if (look !== null) return look;
  const link = parse.links.get(verb);
  if (link === undefined || link.governor !== null) return link?.governor ?? null;
  const { frontedPreposition } = link;
  const described =
    frontedPreposition === null || CONTRACT_PREPOSITIONS.has(frontedPreposition) ? link.frontedObject : null;
  const unit = described === null ? undefined : parse.units[described];
  return unit?.kind === "noun" && unit.members.some((member) => DEAL_NOUNS.has(member.head))
    ? described
    : null;
}

/** "looks *set* to buy", "seems *agreed*": the verb before the participle. */
function looksLike({ units }: Parse, index: number): number | null {
  const [above, verb] = [units[index - 1], units[index]];
  const isLook = above?.kind === "verb" && LOOKING.has(above.lemma) && !above.negated;
  return isLook && verb?.kind === "verb" && verb.form === "past" ? index - 1 : null;
}

function aboveNoun(parse: Parse, noun: number): number | null {
  return (
    introducerOf(parse, noun) ??
    headBefore(parse, noun, ENDING_NOUNS) ??
    carrierOf(parse, noun)?.verb ??
    headBefore(parse, noun, TENTATIVE_NOUNS) ??
    describedBy(parse, noun) ??
    loserOf(parse, noun)
  );
}

/** "dropped B, its supplier": the verb that loses the party which the role stands beside. */
function loserOf(parse: Parse, noun: number): number | null {
  const host = parse.hosts.get(noun);
  const carrier = host === undefined ? null : carrierOf(parse, host);
  const verb = carrier?.as === "object" ? parse.units[carrier.verb] : undefined;
  return verb?.kind === "verb" && LOSING_VERBS.has(verb.lemma) && hasHead(parse.units[noun], RELATED_PARTIES)
    ? (carrier?.verb ?? null)
    : null;
}

/** "Her other plan, an agreement with B, expired": the noun that a deal stands beside. */
function describedBy({ units, hosts }: Parse, noun: number): number | null {
  const unit = units[noun];
  return unit?.kind === "noun" && unit.members.some(({ head }) => DEAL_NOUNS.has(head))
    ? (hosts.get(noun) ?? null)
    : null;
}

/** "talks over the sale": the noun before the preposition, when that noun is a cue of its own. */
function headBefore(parse: Parse, noun: number, cues: ReadonlySet<string>): number | null {
  if (parse.units[noun - 1]?.kind !== "preposition") return null;
  return hasHead(parse.units[noun - 2], cues) ? noun - 2 : null;
}
