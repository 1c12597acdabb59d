/** What would follow from a deal: "Its purchase of B could save $5m", "hopes that its alliance will last". */
import { carrierOf } from "../slots/carriers.ts";
import type { Parse } from "../syntax/parse.ts";
import { wordSet } from "../word-list.ts";
import { isKnownDeal } from "./known-deals.ts";
import { ARRIVING_VERBS, HAPPENING_VERBS } from "./status-cues.ts";

/** Modals of what would come of a deal. */
const OUTLOOKS: ReadonlySet<string> = wordSet(`would, could, may, might, will, can`);

/** Whether the verb of the noun unit `trigger` only tells what follows from the deal, and so nothing of how far it has got. */
export function tellsOutlook(parse: Parse, trigger: number): boolean {
  const unit = parse.units[trigger];
  const carrier = unit?.kind === "noun" ? carrierOf(parse, trigger) : null;
  const verb = parse.units[carrier?.verb ?? -1];
  return (
    unit?.kind === "noun" &&
    carrier?.as === "subject" &&
    verb?.kind === "verb" &&
    OUTLOOKS.has(verb.modal) &&
    !ARRIVING_VERBS.has(verb.lemma) &&
    !HAPPENING_VERBS.has(verb.lemma) &&
    unit.members.every(isKnownDeal)
  );
}
