/** Fills the slots that role patterns name: the parties at a grammatical place around a verb or a noun. */
import type { Parse } from "../syntax/clauses.ts";
import type { Noun } from "../syntax/unit.ts";
import { carrierOf, introducerOf } from "./carriers.ts";
import type { Carrier } from "./carriers.ts";
import { complementsOfNoun, complementsOfVerb, nounsAfter } from "./complements.ts";
import { partiesOf } from "./parties.ts";
import type { Mode } from "./parties.ts";
import { raiserOf } from "./raiser.ts";
import { RECEIVING_VERBS, SUPPORT_VERBS } from "./support-verbs.ts";

type Parties = readonly string[];

/** A slot name with its mode: `"in:stake"` is `{ place: "in", mode: "stake" }`. */
export interface Slot {
  readonly place: string;
  readonly mode: Mode;
}

/** Prepositions that say the same for our purpose. */
const EQUIVALENT: ReadonlyMap<string, readonly string[]> = new Map([
  ["with", ["with", "alongside"]],
  ["between", ["between", "among", "amongst"]],
  ["in", ["in", "into"]],
  ["against", ["against", "versus", "vs"]],
  ["on", ["on", "upon"]],
]);

export function parseSlot(text: string): Slot {
  const [place = "", mode = "party"] = text.split(":");
  return { place, mode: mode === "stake" || mode === "goods" ? mode : "party" };
}

/** Parties at `slot` of the verb unit `verb`. */
export function fillVerbSlot(parse: Parse, verb: number, slot: Slot): Parties {
  const unit = parse.units[verb];
  const link = parse.links.get(verb);
  if (unit?.kind !== "verb" || link === undefined) return [];
  const complements = complementsOfVerb(parse, verb);
  const passive = unit.passive || link.reduced;
  const at = (nouns: readonly number[]): Parties => nouns.flatMap((noun) => partiesOf(parse, noun, slot.mode));
  switch (slot.place) {
    case "subject":
      if (passive) return at(nounsAfter(complements, ["by"]));
      return orElse(plannerOf(parse, verb), () => at(maybe(link.subject)));
    case "object":
      if (passive) return orElse(at(complements.objects.slice(-1)), () => at(maybe(link.subject)));
      if (complements.objects.length > 0) return at(complements.objects.slice(0, 2).slice(-1));
      return at(maybe(frontedObjectOf(parse, verb)));
    case "recipient":
      if (passive) return complements.objects.length > 0 ? at(maybe(link.subject)) : [];
      return complements.objects.length > 1 ? at(complements.objects.slice(0, 1)) : [];
    case "owned":
      return ownersOf(parse, passive ? maybe(link.subject) : complements.objects);
    case "raiser":
      return raiserOf(parse, verb);
    case "counterpart":
      return counterpart(parse, link.governor, slot.mode);
    default: {
      const words = EQUIVALENT.get(slot.place) ?? [slot.place];
      const stranded = complements.particles.some((particle) => words.includes(particle));
      return orElse(at(nounsAfter(complements, words)), () => (stranded ? at(maybe(frontedObjectOf(parse, verb))) : []));
    }
  }
}

/** "its attempt to buy": who the infinitive's governing noun belongs to. */
function plannerOf(parse: Parse, verb: number): Parties {
  const link = parse.links.get(verb);
  const governor = link?.governor === null || link?.governor === undefined ? undefined : parse.units[link.governor];
  if (link?.governance !== "infinitive" || governor?.kind !== "noun") return [];
  return governor.members.at(-1)?.possessors ?? [];
}

/** "the firm which it agreed to buy": the object that stands before the clause of the verb or of its governors. */
function frontedObjectOf(parse: Parse, verb: number): number | null {
  let at: number | null = verb;
  for (let depth = 0; at !== null && depth < 3; depth++) {
    const link = parse.links.get(at);
    if (link === undefined) return null;
    if (link.frontedObject !== null) return link.frontedObject;
    at = link.governance === "infinitive" ? link.governor : null;
  }
  return null;
}

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
    case "recipient":
      return recipientOf(parse, index, slot.mode);
    default: {
      const words = EQUIVALENT.get(slot.place) ?? [slot.place];
      const own = nounsAfter(complementsOfNoun(parse, index), words).flatMap((at) => partiesOf(parse, at, slot.mode));
      const introducer = own.length > 0 ? null : introducerOf(parse, index);
      if (introducer === null) return own;
      return nounsAfter(complementsOfNoun(parse, introducer), words).flatMap((at) => partiesOf(parse, at, slot.mode));
    }
  }
}

/** The logical subject of the support verb that carries the noun, if one does. */
export function agentOf(parse: Parse, index: number): Parties {
  const carrier = carrierOf(parse, index);
  if (carrier !== null) {
    const agent = agentOfCarrier(parse, carrier);
    if (agent.length > 0) return agent;
  }
  const introducer = introducerOf(parse, index);
  if (introducer === null) return [];
  const unit = parse.units[introducer];
  const owners = unit?.kind === "noun" ? unit.members.flatMap((member) => member.possessors) : [];
  return owners.length > 0 ? owners : agentOf(parse, introducer);
}

function agentOfCarrier(parse: Parse, carrier: Carrier): Parties {
  const unit = parse.units[carrier.verb];
  if (unit?.kind !== "verb" || !SUPPORT_VERBS.has(unit.lemma)) return [];
  if (carrier.as === "subject" && !unit.passive) return [];
  return fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
}

function receiverOf(parse: Parse, index: number): Parties {
  const carrier = carrierOf(parse, index);
  const unit = carrier === null ? undefined : parse.units[carrier.verb];
  if (carrier === null || unit?.kind !== "verb" || !RECEIVING_VERBS.has(unit.lemma) || carrier.as === "subject") return [];
  return fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
}

function recipientOf(parse: Parse, index: number, mode: Mode): Parties {
  const carrier = carrierOf(parse, index);
  if (carrier === null || carrier.as !== "object") return [];
  return fillVerbSlot(parse, carrier.verb, { place: "recipient", mode });
}

function ownersOf(parse: Parse, nouns: readonly number[]): Parties {
  return nouns.flatMap((index) => {
    const unit = parse.units[index];
    return unit?.kind === "noun" ? unit.members.flatMap((member) => [...member.possessors, ...member.modifiers]) : [];
  });
}

/** Who the contract is with, for a verb under a noun: "a contract with B to supply chips". */
function counterpart(parse: Parse, governor: number | null, mode: Mode): Parties {
  if (governor === null || parse.units[governor]?.kind !== "noun") {
    if (governor === null || parse.units[governor]?.kind !== "verb") return [];
    return nounsAfter(complementsOfVerb(parse, governor), ["with"]).flatMap((noun) => partiesOf(parse, noun, mode));
  }
  return nounsAfter(complementsOfNoun(parse, governor), ["with", "from"]).flatMap((noun) => partiesOf(parse, noun, mode));
}

function orElse(parties: Parties, fallback: () => Parties): Parties {
  return parties.length > 0 ? parties : fallback();
}

function maybe(index: number | null): readonly number[] {
  return index === null ? [] : [index];
}
