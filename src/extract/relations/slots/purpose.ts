/** For whom the work is that a contract provides for: "a contract to feed the crews of B". */
import type { Parse } from "../syntax/parse.ts";
import type { Parties, Slot } from "./slot.ts";
import { fillVerbSlot } from "./verb-slots.ts";

/** Units between a contract and what it is for: "a contract worth $5m *to build* …". */
const PURPOSE_REACH = 4;
/** Who has a contract to do this is the customer. */
const BUYING: ReadonlySet<string> = new Set([
  "buy",
  "purchase",
  "acquire",
  "lease",
  "rent",
  "use",
  "take",
  "hire",
]);
const PURPOSES: readonly Slot[] = [
  { place: "recipient", mode: "party" },
  { place: "object", mode: "site" },
  { place: "owned", mode: "party" },
  { place: "for", mode: "site" },
  { place: "to", mode: "site" },
  { place: "of", mode: "site" },
  { place: "at", mode: "site" },
];

/** "a contract to feed the crews of B", "an order to build ships for B": for whom the infinitive behind the noun works. */
export function purposeOf(parse: Parse, index: number): Parties {
  const verb = parse.units.findIndex(
    (unit, at) => at > index && at <= index + PURPOSE_REACH && unit.kind === "verb",
  );
  const unit = parse.units[verb];
  if (unit?.kind !== "verb" || unit.form !== "infinitive" || BUYING.has(unit.lemma)) return [];
  for (const { place, mode } of PURPOSES) {
    const parties = fillVerbSlot(parse, verb, { place, mode });
    if (parties.length > 0) return parties;
  }
  return [];
}
