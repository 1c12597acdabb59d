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

export interface Meeting {
  readonly lemma: string;
  readonly left: string;
  readonly right: string;
  /** Lemmas of all words on the way, the meeting word last. */
  readonly passed: readonly string[];
}

const LONGEST_CHAIN = 4;

/** The chain above the entity at token `first`, innermost step first; empty where the parse shows nothing. */
export function chainAbove(parse: Parse, first: number, entity: string): Step[] {
  const unit = parse.units.findIndex((candidate) => candidate.first <= first && first < candidate.last);
  const noun = parse.units[unit];
  if (noun?.kind !== "noun") return [];
  const member = noun.members.find((candidate) => candidate.first <= first && first < candidate.last);
  const chain: Step[] = [];
  const inner = member === undefined ? null : stepWithin(member, entity);
  if (inner !== null) chain.push({ ...inner, unit });
  let at: number | null = unit;
  while (at !== null && chain.length < LONGEST_CHAIN) {
    const step: Step | null = stepUp(parse, at);
    if (step === null || chain.some((known) => known.unit === step.unit && known.by === step.by)) break;
    chain.push(step);
    at = step.unit;
  }
  return chain;
}

/** The lowest unit that both chains reach, with the way that each takes to it; `null` when they never meet. */
export function meetingOf(left: readonly Step[], right: readonly Step[]): Meeting | null {
  for (const [depth, step] of left.entries()) {
    const other = right.findIndex(({ unit }) => unit === step.unit);
    if (other < 0) continue;
    const passed = [...left.slice(0, depth), ...right.slice(0, other + 1)].map(({ lemma }) => lemma);
    return { lemma: step.lemma, left: wayOf(left, depth), right: wayOf(right, other), passed };
  }
  return null;
}

function wayOf(chain: readonly Step[], depth: number): string {
  return chain
    .slice(0, depth + 1)
    .map(({ by }) => by)
    .join("/");
}

function stepWithin(noun: Noun, entity: string): Omit<Step, "unit"> | null {
  if (noun.entities.includes(entity)) return null;
  if (noun.possessors.includes(entity)) return { by: "possessor", lemma: noun.head };
  if (noun.modifiers.includes(entity)) return { by: "modifier", lemma: noun.head };
  const compound = noun.compounds.find(({ entities }) => entities.includes(entity));
  return compound === undefined ? null : { by: "hyphen", lemma: compound.word };
}

function stepUp(parse: Parse, at: number): Step | null {
  const unit = parse.units[at];
  if (unit?.kind === "verb") {
    const link = parse.links.get(at);
    const governor = link?.governor ?? null;
    return governor === null ? null : { by: link?.governance ?? "under", lemma: lemmaOf(parse, governor), unit: governor };
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

/** The logical side: the subject of a passive verb is its object. */
function sideOf(parse: Parse, { verb, as, word }: NonNullable<ReturnType<typeof carrierOf>>): string {
  if (as === "complement") return word.replaceAll(" ", "-");
  const unit = parse.units[verb];
  return as === "subject" && unit?.kind === "verb" && unit.passive ? "object" : as;
}

function lemmaOf(parse: Parse, at: number): string {
  const unit = parse.units[at];
  if (unit?.kind === "verb") return unit.lemma;
  return unit?.kind === "noun" ? (unit.members.at(-1)?.head ?? "") : "";
}
