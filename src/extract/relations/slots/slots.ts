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
      return orElse(plannerOf(parse, verb), () => subjectParties(parse, verb, slot.mode));
    case "object":
      if (passive) return orElse(at(complements.objects.slice(-1)), () => subjectParties(parse, verb, slot.mode));
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
      if (slot.place === "together with") return orElse(at(nounsAfter(complements, words)), () => at(frontedAfter(parse, verb, slot.place)));
      const stranded = complements.particles.some((particle) => words.includes(particle));
      return orElse(at(nounsAfter(complements, words)), () => (stranded ? at(maybe(frontedObjectOf(parse, verb))) : []));
    }
  }
}

/** Parties of the grammatical subject; "A is a company that …" and "A, a firm owned by …" speak of A. */
function subjectParties(parse: Parse, verb: number, mode: Mode): Parties {
  const link = parse.links.get(verb);
  if (link === undefined || link.subject === null) return [];
  const parties = partiesOf(parse, link.subject, mode);
  const describes = link.reduced || parse.units[verb - 1]?.kind === "relative" || parse.units[verb - 2]?.kind === "relative";
  return parties.length === 0 && describes ? describedBy(parse, link.subject) : parties;
}

/** The party that a description stands for: the subject of its copula, or what it is apposed to. */
function describedBy(parse: Parse, noun: number): Parties {
  for (let at = noun; at >= 0; at -= 2) {
    const host = parse.hosts.get(at);
    if (host !== undefined) return partiesOf(parse, host, "party");
    const verb = parse.units[at - 1];
    if (verb?.kind === "verb") {
      const subject = verb.lemma === "be" || verb.lemma === "become" ? parse.links.get(at - 1)?.subject : null;
      return subject === null || subject === undefined ? [] : partiesOf(parse, subject, "party");
    }
    if (verb?.kind !== "preposition" || parse.units[at - 2]?.kind !== "noun") return [];
  }
  return [];
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
    case "carrier":
      return carrierSubject(parse, index);
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
  if (introducer === null) return besides(parse, index);
  const unit = parse.units[introducer];
  const owners = unit?.kind === "noun" ? unit.members.flatMap((member) => member.possessors) : [];
  return owners.length > 0 ? owners : agentOf(parse, introducer);
}

/** The subject of whatever verb carries the noun. */
function carrierSubject(parse: Parse, index: number): Parties {
  const carrier = carrierOf(parse, index);
  return carrier === null || carrier.as === "subject" ? [] : fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
}

function agentOfCarrier(parse: Parse, carrier: Carrier): Parties {
  const unit = parse.units[carrier.verb];
  if (unit?.kind !== "verb" || !(SUPPORT_VERBS.has(unit.lemma) || isManner(carrier))) return [];
  if (carrier.as === "subject" && !unit.passive) return [];
  return fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
}

/** "developed it in collaboration with B": the noun tells how the verb is done, so its subject is the agent. */
function isManner(carrier: Carrier): boolean {
  return carrier.as === "complement" && (carrier.word === "in" || carrier.word === "through" || carrier.word === "under" || carrier.word === "via" || carrier.word === "as part of");
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
  if (carrier === null || unit?.kind !== "verb" || !RECEIVING_VERBS.has(unit.lemma) || carrier.as === "subject") return [];
  return fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
}

function recipientOf(parse: Parse, index: number, mode: Mode): Parties {
  const carrier = carrierOf(parse, index);
  if (carrier === null || carrier.as !== "object") return [];
  return fillVerbSlot(parse, carrier.verb, { place: "recipient", mode });
}

/** The nouns after a preposition that opens the sentence. */
function frontedAfter(parse: Parse, verb: number, word: string): readonly number[] {
  const at = parse.units.findIndex((unit, index) => index < verb && unit.kind === "preposition" && unit.word === word);
  return at < 0 ? [] : [at + 1];
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
