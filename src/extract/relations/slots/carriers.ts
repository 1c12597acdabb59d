/** The verbs around a noun: what it is the object, the subject or a complement of, and through which other nouns. */
import type { Parse } from "../syntax/parse.ts";
import { wordSet } from "../word-list.ts";
import { SUPPORT_VERBS } from "./support-verbs.ts";
import { complementsOfVerb } from "./complements.ts";

/** How a verb holds a noun. */
export interface Carrier {
  readonly verb: number;
  readonly as: "object" | "subject" | "complement";
  /** Preposition of a complement. */
  readonly word: string;
}

/** Nouns that merely introduce another: "signed a *letter* of intent for a partnership". */
const INTRODUCING: ReadonlySet<string> = wordSet(`
  letter, memorandum, agreement, deal, plan, talk, part, announcement, term, detail, phase, series, number,
  pair, proposal, negotiation, discussion, intention, intent, contract, completion, closing, extension,
  renewal, expansion, process, approval, negotiations, talks, result, form, idea, possibility, prospect,
  option
`);

const KNOWN = new WeakMap<Parse, Map<number, Carrier | null>>();

/** The verb that carries the noun unit, the nearest when there are several; `null` when none does. */
export function carrierOf(parse: Parse, noun: number): Carrier | null {
  let known = KNOWN.get(parse);
  if (known === undefined) {
    known = new Map();
    KNOWN.set(parse, known);
  }
  const before = known.get(noun);
  if (before !== undefined) return before;
  const carrier = findCarrier(parse, noun);
  known.set(noun, carrier);
  return carrier;
}

function findCarrier(parse: Parse, noun: number): Carrier | null {
  for (const [verb, link] of parse.links) {
    if (link.subject === noun && !link.reduced) {
      if (verb > noun && !isRelativeTo(parse, noun, verb)) return { verb, as: "subject", word: "" };
    }
  }
  for (let verb = noun - 1; verb >= 0; verb--) {
    const unit = parse.units[verb];
    if (unit?.kind !== "verb") continue;
    const complements = complementsOfVerb(parse, verb);
    if (complements.objects.includes(noun)) return { verb, as: "object", word: "" };
    const complement = complements.prepositions.find((candidate) => candidate.noun === noun);
    if (complement !== undefined) return { verb, as: "complement", word: complement.word };
    break;
  }
  for (const [verb, link] of parse.links)
    if (link.subject === noun && link.reduced && verb > noun) return { verb, as: "subject", word: "" };
  return null;
}

/** The support verb after the noun that has it as its passive subject or as the object of a relative clause. */
export function carrierAfter({ units, links }: Parse, index: number): number | null {
  for (const [verb, link] of links) {
    const unit = units[verb];
    if (verb < index || unit?.kind !== "verb" || !SUPPORT_VERBS.has(unit.lemma)) continue;
    if (link.subject === index && unit.passive) return verb;
    if (link.frontedObject === index && link.frontedPreposition === null) return verb;
  }
  return null;
}

/** "plan" in "the plan for a merger": the noun before the preposition before `noun`, when it only introduces. */
export function introducerOf(parse: Parse, noun: number): number | null {
  for (let at = noun; parse.units[at - 1]?.kind === "preposition"; at -= 2) {
    const before = parse.units[at - 2];
    if (before?.kind !== "noun") return null;
    if (before.members.some((member) => INTRODUCING.has(member.head))) return at - 2;
  }
  return null;
}

/** "the order *that keeps* the yard busy", but not "the order, which is large, *keeps* it busy". */
function isRelativeTo({ units }: Parse, noun: number, verb: number): boolean {
  const relative = units.findLastIndex(({ kind }, at) => at > noun && at < verb && kind === "relative");
  if (relative < 0) return false;
  const first = units.findIndex(({ kind }, at) => at > relative && kind === "verb");
  return units[relative - 1]?.kind !== "comma" || first === verb;
}
