/** What is delivered under an agreement goes to its other side, which need not be said: "Under the deal A will deliver cells". */
import type { Frame } from "../frames/frame.ts";
import type { Parse } from "../syntax/parse.ts";
import { wordSet } from "../word-list.ts";

const AGREEMENTS: ReadonlySet<string> = wordSet(`
  agreement, deal, contract, pact, accord, arrangement, term, partnership, alliance, collaboration, memorandum, settlement
`);

/** What is resold to others is not delivered to the other side. */
const RESALE: ReadonlySet<string> = wordSet(`distribute, resell, market, sell, offer, promote`);

/** Whether the verb at `trigger` tells what its subject supplies as agreed with somebody. */
export function isAgreedSupply({ units, links }: Parse, trigger: number, { kind, type }: Frame): boolean {
  const verb = units[trigger];
  if (kind !== "verb" || type !== "supply" || verb?.kind !== "verb" || RESALE.has(verb.lemma)) return false;
  if (links.get(trigger)?.frontedPreposition === "under") return true;
  const [opening, noun] = units;
  return (
    opening?.kind === "preposition" &&
    opening.word === "under" &&
    noun?.kind === "noun" &&
    noun.members.some(({ head, determined }) => determined && AGREEMENTS.has(head))
  );
}
