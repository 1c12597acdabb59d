/**
 * How a place hangs in its sentence: the chain of words above it ("Acme" is the possessor of "supplier", which is the object of
 * "sign"), and where the chains of two places meet.
 */
import { carrierOf } from "../relations/slots/carriers.ts";
import type { Parse } from "../relations/syntax/parse.ts";
import type { Noun } from "../relations/syntax/unit.ts";

/** One step up: by which relation, to which word. */
export interface Step {
  /** "possessor", "subject", "with", …; one word without blanks. */
  readonly by: string;
  /** Lemma of the word above; empty for a name. */
  readonly lemma: string;
  /** Unit index of the word above; two steps to one unit meet there. */
  readonly unit: number;
}

/** The ways that two chains take to the lowest unit that both reach; that unit is the last step of both. */
export interface Meeting {
  readonly left: readonly Step[];
  readonly right: readonly Step[];
}

const LONGEST_CHAIN = 5;

/** The chain above the entity at token `first`, innermost step first; empty where the parse shows nothing. */
export function chainAbove(parse: Parse, first: number, entity: string): Step[] {
  const unit = parse.units.findIndex((candidate) => candidate.first <= first && first < candidate.last);
  const noun = parse.units[unit];
  if (noun?.kind !== "noun") return [];
  const member = noun.members.find((candidate) => candidate.first <= first && first < candidate.last);
  const chain: Step[] = [];
  if (member !== undefined) chain.push({ ...stepWithin(member, entity), unit });
  let at: number | null = unit;
  while (at !== null && chain.length < LONGEST_CHAIN) {
    const step: Step | null = stepUp(parse, at);
    if (step === null || chain.some((known) => known.unit === step.unit && known.by === step.by)) break;
    chain.push(step);
    at = step.unit;
  }
  return chain;
}

/** `null` when the chains never meet. */
export function meetingOf(left: readonly Step[], right: readonly Step[]): Meeting | null {
  for (const [depth, step] of left.entries()) {
    const other = right.findIndex(({ unit }) => unit === step.unit);
    if (other >= 0) return { left: left.slice(0, depth + 1), right: right.slice(0, other + 1) };
  }
  return null;
}

/** The relations of a way as one word: "with/object". */
export function wayOf(steps: readonly Step[]): string {
  return steps.map(({ by }) => by).join("/");
}

/** The first step leads to the head of its own noun phrase, for a name to what describes it: "supplier Acme". */
function stepWithin(noun: Noun, entity: string): Omit<Step, "unit"> {
  const lemma = noun.head === "" ? (noun.words.at(-1) ?? "") : noun.head;
  if (noun.possessors.includes(entity)) return { by: "possessor", lemma };
  if (noun.modifiers.includes(entity)) return { by: "modifier", lemma };
  const compound = noun.compounds.find(({ entities }) => entities.includes(entity));
  return compound === undefined ? { by: "self", lemma } : { by: "hyphen", lemma: compound.word };
}

function stepUp(parse: Parse, at: number): Step | null {
  const unit = parse.units[at];
  if (unit?.kind === "verb") {
    const link = parse.links.get(at);
    const governor = link?.governor ?? null;
    return governor === null
      ? null
      : { by: link?.governance ?? "under", lemma: lemmaOf(parse, governor), unit: governor };
  }
  const host = parse.hosts.get(at);
  if (host !== undefined) return { by: "apposed", lemma: lemmaOf(parse, host), unit: host };
  const before = parse.units[at - 1];
  if (before?.kind === "preposition" && parse.units[at - 2]?.kind === "noun")
    return { by: before.word.replaceAll(" ", "-"), lemma: lemmaOf(parse, at - 2), unit: at - 2 };
  const carrier = carrierOf(parse, at);
  if (carrier === null) return null;
  return { by: sideOf(parse, carrier), lemma: lemmaOf(parse, carrier.verb), unit: carrier.verb };
}

/** The logical side: the subject of a passive verb is its object, and who stands after "by" its subject. */
function sideOf(parse: Parse, { verb, as, word }: NonNullable<ReturnType<typeof carrierOf>>): string {
  const unit = parse.units[verb];
  const passive = unit?.kind === "verb" && unit.passive;
  if (as === "complement") return passive && word === "by" ? "subject" : word.replaceAll(" ", "-");
  return as === "subject" && passive ? "object" : as;
}

function lemmaOf(parse: Parse, at: number): string {
  const unit = parse.units[at];
  if (unit?.kind === "verb") return unit.lemma;
  return unit?.kind === "noun" ? (unit.members.at(-1)?.head ?? "") : "";
}
