/** Fills the slots of a verb: logical subject and object, recipients, and the nouns after prepositions. */
import type { Parse } from "../syntax/parse.ts";
import { complementsOfNoun, complementsOfVerb, nounsAfter } from "./complements.ts";
import { clauseSubject } from "./clause-subject.ts";
import { QUANTITIES } from "./goods.ts";
import { partiesOf } from "./parties.ts";
import type { Mode } from "./parties.ts";
import { raiserOf } from "./raiser.ts";
import { prepositionsOf } from "./slot.ts";
import type { Parties, Slot } from "./slot.ts";
import { wordSet } from "../word-list.ts";

/** What a company does through: as a subject it stands for the company that made it. */
const INSTRUMENTS: ReadonlySet<string> = wordSet(`
  decision, order, ruling, agreement, deal, contract, transaction, move, plan, programme, program, filing,
  lawsuit, complaint, statement, pact, notice, scheme, settlement
`);

/** Parties at `slot` of the verb unit `verb`. */
export function fillVerbSlot(parse: Parse, verb: number, slot: Slot): Parties {
  const unit = parse.units[verb];
  const link = parse.links.get(verb);
  if (unit?.kind !== "verb" || link === undefined) return [];
  const complements = complementsOfVerb(parse, verb);
  const passive = unit.passive || link.reduced;
  const at = (nouns: readonly number[]): Parties =>
    nouns.flatMap((noun) => partiesOf(parse, noun, slot.mode));
  switch (slot.place) {
    case "subject":
      if (passive)
        return link.frontedPreposition === "by"
          ? fronted(parse, verb, slot.mode)
          : at(nounsAfter(complements, ["by"]));
      return orElse(plannerOf(parse, verb), () => subjectParties(parse, verb, slot.mode));
    case "object": {
      if (passive)
        return orElse(at(complements.objects.slice(-1)), () => subjectParties(parse, verb, slot.mode));
      if (complements.objects.length > 0) return at(complements.objects.slice(0, 2).slice(-1));
      const looser = nounsAfter(complements, ["the likes of", "up"]);
      if (looser.length > 0) return at(looser);
      return link.frontedPreposition === null ? fronted(parse, verb, slot.mode) : [];
    }
    case "recipient":
      if (passive) return complements.objects.length > 0 ? at(maybe(link.subject)) : [];
      return complements.objects.length > 1 ? at(complements.objects.slice(0, 1)) : [];
    case "owned":
      return ownersOf(parse, passive ? maybe(link.subject) : complements.objects);
    case "raiser":
      return raiserOf(parse, verb);
    case "nobody":
      return [];
    case "clause":
      return clauseSubject(parse, verb);
    case "counterpart":
      return counterpart(parse, link.governor, slot.mode);
    case "by":
      return passive ? at(nounsAfter(complements, ["by"])) : [];
    default: {
      const words = prepositionsOf(slot.place);
      if (slot.place === "together with")
        return orElse(at(nounsAfter(complements, words)), () => at(frontedAfter(parse, verb, slot.place)));
      if (slot.place === "for" && passive && link.subject !== null) {
        const meant = nounsAfter(complementsOfNoun(parse, link.subject), words);
        if (meant.length > 0) return at(meant);
      }
      const stranded = complements.particles.some((particle) => words.includes(particle));
      const piped = link.frontedPreposition !== null && words.includes(link.frontedPreposition);
      return orElse(at(nounsAfter(complements, words)), () =>
        stranded || piped ? fronted(parse, verb, slot.mode) : [],
      );
    }
  }
}

/** Parties of the grammatical subject; "A is a company that …" and "A, a firm owned by …" speak of A. */
function subjectParties(parse: Parse, verb: number, mode: Mode): Parties {
  const link = parse.links.get(verb);
  if (link === undefined || link.subject === null) return [];
  const { subject } = link;
  const parties = partiesOf(parse, subject, mode);
  if (parties.length > 0) return parties;
  const unit = parse.units[subject];
  if (unit?.kind === "noun" && unit.members.some((member) => INSTRUMENTS.has(member.head)))
    return makerOf(parse, subject);
  const describes =
    link.reduced || parse.units[verb - 1]?.kind === "relative" || parse.units[verb - 2]?.kind === "relative";
  return describes ? describedBy(parse, subject) : parties;
}

/** "a decision imposing a fine", "a contract that keeps": who made what stands as the subject. */
function makerOf(parse: Parse, noun: number): Parties {
  const unit = parse.units[noun];
  const owners = unit?.kind === "noun" ? unit.members.flatMap((member) => member.possessors) : [];
  if (owners.length > 0) return owners;
  for (let at = noun - 1; at >= 0; at--) {
    const subject = parse.links.get(at)?.subject;
    if (subject !== null && subject !== undefined && subject !== noun)
      return partiesOf(parse, subject, "party");
  }
  return [];
}

/** The party that a description stands for: the subject of its copula, or what it is apposed to. */
function describedBy(parse: Parse, noun: number): Parties {
  for (let at = noun; at >= 0; at -= 2) {
    const host = parse.hosts.get(at);
    if (host !== undefined) return partiesOf(parse, host, "party");
    const verb = parse.units[at - 1];
    if (verb?.kind === "verb") {
      const subject =
        verb.lemma === "be" || verb.lemma === "become" ? parse.links.get(at - 1)?.subject : null;
      return subject === null || subject === undefined ? [] : partiesOf(parse, subject, "party");
    }
    if (verb?.kind !== "preposition") return [];
    if (parse.units[at - 2]?.kind === "comma") at -= 1;
    if (parse.units[at - 2]?.kind !== "noun") return [];
    const before = partiesOf(parse, at - 2, "party");
    if (before.length > 0) return before;
  }
  return [];
}

/** "its attempt to buy": who the infinitive's governing noun belongs to. */
function plannerOf(parse: Parse, verb: number): Parties {
  const link = parse.links.get(verb);
  const governor =
    link?.governor === null || link?.governor === undefined ? undefined : parse.units[link.governor];
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

/** Parties of the fronted noun, or of what it describes: "B, the insurer that A took over". */
function fronted(parse: Parse, verb: number, mode: Mode): Parties {
  const noun = frontedObjectOf(parse, verb);
  if (noun === null) return [];
  const parties = partiesOf(parse, noun, mode);
  return mode === "goods" ? parties : orElse(parties, () => describedBy(parse, noun));
}

/** The nouns after a preposition that opens the sentence. */
function frontedAfter(parse: Parse, verb: number, word: string): readonly number[] {
  const at = parse.units.findIndex(
    (unit, index) => index < verb && unit.kind === "preposition" && unit.word === word,
  );
  return at < 0 ? [] : [at + 1];
}

function ownersOf(parse: Parse, nouns: readonly number[]): Parties {
  return nouns.flatMap((index) => {
    const unit = parse.units[index];
    if (unit?.kind !== "noun") return [];
    const owners = unit.members.flatMap((member) => [...member.possessors, ...member.modifiers]);
    const counts = unit.members.some((member) => QUANTITIES.has(member.head));
    return owners.length > 0 || !counts
      ? owners
      : ownersOf(parse, nounsAfter(complementsOfNoun(parse, index), ["of"]));
  });
}

/** Who the contract is with, for a verb under a noun: "a contract with B to supply chips". */
function counterpart(parse: Parse, governor: number | null, mode: Mode): Parties {
  if (governor === null || parse.units[governor]?.kind !== "noun") {
    if (governor === null || parse.units[governor]?.kind !== "verb") return [];
    return nounsAfter(complementsOfVerb(parse, governor), ["with"]).flatMap((noun) =>
      partiesOf(parse, noun, mode),
    );
  }
  return nounsAfter(complementsOfNoun(parse, governor), ["with", "from"]).flatMap((noun) =>
    partiesOf(parse, noun, mode),
  );
}

function orElse(parties: Parties, fallback: () => Parties): Parties {
  return parties.length > 0 ? parties : fallback();
}

function maybe(index: number | null): readonly number[] {
  return index === null ? [] : [index];
}
