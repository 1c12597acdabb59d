/** Deals that a relative clause says are over: "an offer that the board rejected", "an agreement with B which expired in May". */
import { carrierOf } from "../slots/carriers.ts";
import { complementsOfNoun } from "../slots/complements.ts";
import type { Parse } from "../syntax/parse.ts";
import type { VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { governed } from "./governing-verbs.ts";
import { COMPLETING_VERBS, REVIVING_VERBS, SETTLING_VERBS } from "./status-cues.ts";

/** What is done to an offer or a claim, not to a company: "an offer for B that the board rejected". */
const TURNING_DOWN: ReadonlySet<string> = wordSet(`
  reject, refuse, rebuff, spurn, decline, turn, abandon, withdraw, cancel, terminate, scrap, block, veto, prohibit, end, drop, settle, resolve
`);

/** Whether a clause about the noun unit `trigger` says that it is over. */
export function isDescribedAsOver(parse: Parse, trigger: number): boolean {
  if (parse.units[trigger]?.kind !== "noun") return false;
  const behind = complementsOfNoun(parse, trigger).prepositions.map(({ noun }) => noun);
  for (const [index, link] of parse.links) {
    const verb = parse.units[index];
    const isRelative =
      (link.frontedObject === trigger && link.frontedPreposition === null) ||
      (link.subject === trigger && carrierOf(parse, trigger)?.verb !== index) ||
      (link.frontedObject !== null &&
        behind.includes(link.frontedObject) &&
        verb?.kind === "verb" &&
        TURNING_DOWN.has(verb.lemma));
    const isUndone = verb?.kind === "verb" && isBroughtBack(parse, trigger, verb);
    if (isRelative && verb?.kind === "verb" && verb.done && !verb.negated && !isUndone)
      return governed("confirmed", parse, { index, verb, child: trigger }) === "ended";
  }
  return false;
}

/** "cleared the deal, which they had blocked", "revived the deal, which it dropped in May". */
function isBroughtBack(parse: Parse, trigger: number, ending: VerbUnit): boolean {
  const verb = parse.units[carrierOf(parse, trigger)?.verb ?? -1];
  if (verb?.kind !== "verb") return false;
  const isEarlier = ending.perfect && ending.past;
  return (
    REVIVING_VERBS.has(verb.lemma) ||
    (isEarlier && (SETTLING_VERBS.has(verb.lemma) || COMPLETING_VERBS.has(verb.lemma)))
  );
}
