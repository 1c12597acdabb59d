/** Fills the slots of a noun: possessor, the subject of the verb that carries it, and the nouns after prepositions. */
import type { Parse } from "../syntax/parse.ts";
import type { Noun } from "../syntax/unit.ts";
import { carrierOf, introducerOf } from "./carriers.ts";
import type { Carrier } from "./carriers.ts";
import { clauseSubject } from "./clause-subject.ts";
import { complementsOfNoun, nounsAfter } from "./complements.ts";
import { partiesOf } from "./parties.ts";
import type { Mode } from "./parties.ts";
import { raiserOf } from "./raiser.ts";
import { prepositionsOf } from "./slot.ts";
import type { Parties, Slot } from "./slot.ts";
import { RECEIVING_VERBS, SUPPORT_VERBS } from "./support-verbs.ts";
import { fillVerbSlot } from "./verb-slots.ts";

/** Heads of a counted share of a company. */
const SHARES: ReadonlySet<string> = new Set([
  "%",
  "percent",
  "cent",
  "half",
  "third",
  "quarter",
  "fifth",
  "majority",
]);

/** Parties at `slot` of `noun`, a member of the noun unit `index`. */
export function fillNounSlot(parse: Parse, index: number, noun: Noun, slot: Slot): Parties {
  switch (slot.place) {
    case "possessor":
      return noun.possessors;
    case "modifier":
      return noun.modifiers;
    case "agent":
      return agentOf(parse, index);
    case "receiver":
      return receiverOf(parse, index);
    case "carrier":
      return carrierSubject(parse, index);
    case "owner":
      return carriedOwners(parse, index);
    case "clause":
      return clauseSubject(parse, index);
    case "members":
      return partiesOf(parse, index, "party");
    case "doer":
      return carrierOf(parse, index)?.word === "with" ? carrierSubject(parse, index) : [];
    case "object":
      return carrierObject(parse, index);
    case "raiser":
      return raiserOf(parse, index);
    case "companion":
      return companionOf(parse, index);
    case "shareholder":
      return shareholderOf(parse, index);
    case "shared":
      return sharedBefore(parse, index);
    case "recipient":
      return recipientOf(parse, index, slot.mode);
    default: {
      const words = prepositionsOf(slot.place);
      const own = nounsAfter(complementsOfNoun(parse, index), words).flatMap((at) =>
        partiesOf(parse, at, slot.mode),
      );
      if (own.length > 0) return own;
      const introducer = introducerOf(parse, index);
      if (introducer === null) {
        const before = frontedBefore(parse, index, { words, mode: slot.mode });
        return before.length > 0 ? before : besideCarrier(parse, index, slot);
      }
      return nounsAfter(complementsOfNoun(parse, introducer), words).flatMap((at) =>
        partiesOf(parse, at, slot.mode),
      );
    }
  }
}

/** "A holds 60% of B, C 30% and D the rest": the party that stands before a share without a verb of its own. */
function shareholderOf(parse: Parse, index: number): Parties {
  const unit = parse.units[index];
  const own = unit?.kind === "noun" ? (unit.members[0]?.modifiers ?? []) : [];
  if (own.length > 0) return own;
  const before = parse.units[index - 1];
  return before?.kind === "noun" ? (before.members.at(-1)?.entities ?? []) : [];
}

/** "with A in the lead", "with A among the investors": the party that "with" brings to the noun. */
function companionOf(parse: Parse, index: number): Parties {
  const preposition = parse.units[index - 1];
  const opening = parse.units[index - 3];
  const isAbsolute =
    preposition?.kind === "preposition" && opening?.kind === "preposition" && opening.word === "with";
  return isAbsolute ? partiesOf(parse, index - 2, "party") : [];
}

/** The company whose shares the sentence has begun to count: "60% *of B*". */
function sharedBefore(parse: Parse, index: number): Parties {
  for (let at = index - 2; at > 1; at--) {
    const share = parse.units[at - 1];
    const of = parse.units[at];
    if (share?.kind !== "noun" || of?.kind !== "preposition" || (of.word !== "of" && of.word !== "in"))
      continue;
    if (!share.members.some((member) => SHARES.has(member.head))) continue;
    const owned = parse.units[at + 1];
    return owned?.kind === "noun" ? (owned.members[0]?.entities ?? []) : [];
  }
  return [];
}

/** "B, in which A holds a stake": the noun before the preposition and relative pronoun of the carrier's clause. */
function frontedBefore(
  parse: Parse,
  index: number,
  { words, mode }: { readonly words: readonly string[]; readonly mode: Mode },
): Parties {
  const carrier = carrierOf(parse, index);
  const preposition = carrier === null ? null : (parse.links.get(carrier.verb)?.frontedPreposition ?? null);
  if (carrier === null || preposition === null || !words.includes(preposition)) return [];
  return fillVerbSlot(parse, carrier.verb, { place: preposition, mode });
}

/** "The fine was imposed on B", "the suit that A brought against B": what follows the verb belongs to the noun before it. */
function besideCarrier(parse: Parse, index: number, slot: Slot): Parties {
  const verb = carrierAfter(parse, index);
  return verb === null ? [] : fillVerbSlot(parse, verb, slot);
}

/** The support verb after the noun that has it as its passive subject or as the object of a relative clause. */
function carrierAfter({ units, links }: Parse, index: number): number | null {
  for (const [verb, link] of links) {
    const unit = units[verb];
    if (verb < index || unit?.kind !== "verb" || !SUPPORT_VERBS.has(unit.lemma)) continue;
    if (link.subject === index && unit.passive) return verb;
    if (link.frontedObject === index && link.frontedPreposition === null) return verb;
  }
  return null;
}

/** The object of whatever verb carries the noun: "took *B* to court". */
function carrierObject(parse: Parse, index: number): Parties {
  const carrier = carrierOf(parse, index);
  return carrier?.as === "complement"
    ? fillVerbSlot(parse, carrier.verb, { place: "object", mode: "party" })
    : [];
}

/** Whose goods the carrier speaks of: "A's models are available", "A makes its models available". */
function carriedOwners(parse: Parse, index: number): Parties {
  const carrier = carrierOf(parse, index);
  if (carrier === null) return [];
  const own = fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "brand" });
  return own.length > 0 ? own : fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
}

/** The logical subject of the support verb that carries the noun, if one does. */
export function agentOf(parse: Parse, index: number): Parties {
  const carrier = carrierOf(parse, index) ?? carrierOfHost(parse, index);
  if (carrier !== null) {
    const agent = agentOfCarrier(parse, carrier);
    if (agent.length > 0) return agent;
  }
  const later = carrierAfter(parse, index);
  const doer = later === null ? [] : fillVerbSlot(parse, later, { place: "subject", mode: "party" });
  if (doer.length > 0) return doer;
  const introducer = introducerOf(parse, index);
  if (introducer === null) return besides(parse, index);
  const unit = parse.units[introducer];
  const owners = unit?.kind === "noun" ? unit.members.flatMap((member) => member.possessors) : [];
  return owners.length > 0 ? owners : agentOf(parse, introducer);
}

/** "established F, a joint venture": an apposition is carried by what carries the name before it. */
function carrierOfHost(parse: Parse, index: number): Carrier | null {
  const host = parse.hosts.get(index);
  return host === undefined ? null : carrierOf(parse, host);
}

/** The subject of whatever verb carries the noun. */
function carrierSubject(parse: Parse, index: number): Parties {
  const carrier = carrierOf(parse, index) ?? carrierOfHost(parse, index);
  return carrier === null || carrier.as === "subject"
    ? []
    : fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
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

/** "developed it in collaboration with B": the noun tells how the verb is done, so its subject is the agent. */
function isManner(carrier: Carrier): boolean {
  return (
    carrier.as === "complement" &&
    (carrier.word === "in" ||
      carrier.word === "through" ||
      carrier.word === "under" ||
      carrier.word === "via" ||
      carrier.word === "as part of")
  );
}

/** "A, in partnership with B, launched …": the party before the preposition, or the subject of the clause after it. */
function besides(parse: Parse, index: number): Parties {
  const preposition = parse.units[index - 1];
  if (preposition?.kind !== "preposition" || preposition.word !== "in") return [];
  for (let at = index - 2; at >= Math.max(0, index - 3); at--) {
    if (parse.units[at]?.kind === "noun") return partiesOf(parse, at, "party");
  }
  if (index > 2) return [];
  const subject = [...parse.links].find(([verb, link]) => verb > index && link.subject !== null)?.[1].subject;
  return subject === null || subject === undefined ? [] : partiesOf(parse, subject, "party");
}

function receiverOf(parse: Parse, index: number): Parties {
  const carrier = carrierOf(parse, index);
  const unit = carrier === null ? undefined : parse.units[carrier.verb];
  if (
    carrier === null ||
    unit?.kind !== "verb" ||
    !RECEIVING_VERBS.has(unit.lemma) ||
    carrier.as === "subject"
  )
    return [];
  return fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
}

function recipientOf(parse: Parse, index: number, mode: Mode): Parties {
  const carrier = carrierOf(parse, index);
  if (carrier === null || carrier.as !== "object") return [];
  return fillVerbSlot(parse, carrier.verb, { place: "recipient", mode });
}
