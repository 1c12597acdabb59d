/** Who stands behind the event that a noun names: the subject of the verb that carries it, or whose goods and customers it is about. */
import type { Parse } from "../syntax/parse.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import { carrierAfter, carrierOf, introducerOf } from "./carriers.ts";
import type { Carrier } from "./carriers.ts";
import { orElse, partiesOf } from "./parties.ts";
import type { Parties, Slot } from "./slot.ts";
import { SUPPORT_VERBS } from "./support-verbs.ts";
import { fillVerbSlot } from "./verb-slots.ts";

/** Where the company stands that does something "under an agreement" when it is not the subject. */
const MANNER_SLOTS: readonly Slot[] = [
  { place: "subject", mode: "brand" },
  { place: "subject", mode: "site" },
  { place: "object", mode: "brand" },
  { place: "object", mode: "goods" },
];

/** Prepositions through which a deal tells how something is done. */
const MANNER: ReadonlySet<string> = new Set(["in", "through", "under", "via", "as part of"]);

/** The logical subject of the support verb that carries the noun, if one does. */
export function agentOf(parse: Parse, index: number): Parties {
  const carrier = carrierOf(parse, index) ?? carrierOfHost(parse, index);
  if (carrier !== null) {
    const agent = agentOfCarrier(parse, carrier);
    if (agent.length > 0) return agent;
    if (isManner(carrier) && isDetermined(parse, index)) {
      const concerned = concernedBy(parse, carrier.verb);
      if (concerned.length > 0) return concerned;
    }
  }
  const later = carrierAfter(parse, index);
  const doer = later === null ? [] : fillVerbSlot(parse, later, { place: "subject", mode: "party" });
  if (doer.length > 0) return doer;
  const introducer = introducerOf(parse, index);
  if (introducer === null) return orElse(besides(parse, index), () => labelled(parse, index));
  const unit = parse.units[introducer];
  const owners = membersOf(unit).flatMap((member) => member.possessors);
  return owners.length > 0 ? owners : agentOf(parse, introducer);
}

/** "established F, a joint venture": an apposition is carried by what carries the name before it. */
export function carrierOfHost(parse: Parse, index: number): Carrier | null {
  const host = parse.hosts.get(index);
  return host === undefined ? null : carrierOf(parse, host);
}

function agentOfCarrier(parse: Parse, carrier: Carrier): Parties {
  const unit = parse.units[carrier.verb];
  if (unit?.kind !== "verb" || !(SUPPORT_VERBS.has(unit.lemma) || isManner(carrier))) return [];
  if (carrier.as === "subject" && !unit.passive && !(parse.links.get(carrier.verb)?.reduced ?? false))
    return [];
  const agent = fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
  return agent.length === 0 && unit.passive && isManner(carrier)
    ? fillVerbSlot(parse, carrier.verb, { place: "object", mode: "party" })
    : agent;
}

function isDetermined({ units }: Parse, index: number): boolean {
  const unit = units[index];
  return unit?.kind === "noun" && unit.members.some((member) => member.determined);
}

/** Whose deed it is that is done "under an agreement": of the company whose goods or customers it is about. */
function concernedBy(parse: Parse, verb: number): Parties {
  for (const slot of MANNER_SLOTS) {
    const parties = fillVerbSlot(parse, verb, slot);
    if (parties.length > 0) return parties;
  }
  return [];
}

/** "developed it in collaboration with B": the noun tells how the verb is done, so its subject is the agent. */
function isManner(carrier: Carrier): boolean {
  return carrier.as === "complement" && MANNER.has(carrier.word);
}

/** "A, in partnership with B, launched …": the party before the preposition, or the subject of the clause after it. */
function besides(parse: Parse, index: number): Parties {
  const preposition = parse.units[index - 1];
  if (preposition?.kind !== "preposition" || !MANNER.has(preposition.word)) return [];
  for (let at = preposition.word === "in" ? index - 2 : -1; at >= Math.max(0, index - 3); at--) {
    if (parse.units[at]?.kind === "noun") return partiesOf(parse, at, "party");
  }
  if (index > 2) return [];
  const subject = [...parse.links].find(([verb, link]) => verb > index && link.subject !== null)?.[1].subject;
  return subject === null || subject === undefined ? [] : partiesOf(parse, subject, "party");
}

/** "Acme: contract with B extended": what stands after the name of an item is the company's own. */
function labelled({ units, ...parse }: Parse, index: number): Parties {
  const mark = units[1];
  return index === 2 && mark?.kind === "break" && mark.word === ":"
    ? partiesOf({ units, ...parse }, 0, "party")
    : [];
}
