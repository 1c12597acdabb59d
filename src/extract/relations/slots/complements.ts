/** What follows a verb or a noun and belongs to it: objects and prepositional phrases, with asides stepped over. */
import { isDate } from "../syntax/linking.ts";
import type { Parse } from "../syntax/parse.ts";
import { namesParty } from "../syntax/unit-kinds.ts";
import type { Unit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { furtherObjectAt } from "./further-objects.ts";
import type { FurtherObject } from "./further-objects.ts";
import { stepOver } from "./phrase-steps.ts";
import { isSubjectAhead } from "./subject-ahead.ts";

/** A preposition with the noun unit after it. */
export interface Complement {
  readonly word: string;
  readonly noun: number;
}

export interface Complements {
  /** Unit indices of bare nouns straight after the verb. */
  readonly objects: readonly number[];
  readonly prepositions: readonly Complement[];
  /** Named objects that share the verb with the first one. */
  readonly further: readonly FurtherObject[];
  /** Prepositions and adverbs without a noun: "team *up*", "walk *away*". */
  readonly particles: readonly string[];
}

const TAKEOVERS: ReadonlySet<string> = wordSet(`
  acquisition, takeover, purchase, merger, buyout
`);
/** Furthest unit that may still belong to a head. */
const REACH = 24;
const KNOWN = new WeakMap<Parse, Map<number, Complements>>();

export function complementsOfVerb(parse: Parse, verb: number): Complements {
  return remembered(parse, verb, true);
}

export function complementsOfNoun(parse: Parse, noun: number): Complements {
  return remembered(parse, noun, false);
}

/** The noun units after the first preposition among `words`, further ones joined by repetition ("with A and with B"). */
export function nounsAfter(complements: Complements, words: readonly string[]): number[] {
  const first = complements.prepositions.find((complement) => words.includes(complement.word));
  if (first === undefined) return [];
  return complements.prepositions
    .filter((complement) => complement.word === first.word)
    .map((complement) => complement.noun);
}

/** Frames ask for the complements of one head many times; they never change for a parse. */
function remembered(parse: Parse, head: number, takesObjects: boolean): Complements {
  let known = KNOWN.get(parse);
  if (known === undefined) {
    known = new Map();
    KNOWN.set(parse, known);
  }
  const complements = known.get(head) ?? scan(parse, head + 1, takesObjects);
  known.set(head, complements);
  return complements;
}

function scan(parse: Parse, from: number, takesObjects: boolean): Complements {
  const { units } = parse;
  const objects: number[] = [];
  const prepositions: Complement[] = [];
  const particles: string[] = [];
  const further: FurtherObject[] = [];
  let index = from;
  const end = Math.min(units.length, from + REACH);
  while (index < end) {
    const unit = units[index];
    if (unit === undefined) break;
    const next = stepOver(parse, index);
    const gapped = furtherObjectAt(parse, index, prepositions);
    if (gapped !== null) {
      if (takesObjects && namesParty(units[gapped.object])) {
        further.push(gapped);
        index = gapped.noun + 1;
      } else index = gapped.noun - 1;
      continue;
    }
    if (unit.kind === "noun") {
      if (isSubjectAhead(parse, index)) break;
      if (takesObjects && prepositions.every(isDescribing) && !tellsTime(units, index)) objects.push(index);
      index += 1;
    } else if (unit.kind === "preposition") {
      const noun = nounAt(units, index + 1);
      if (noun !== null && isSubjectAhead(parse, noun)) break;
      if (noun !== null && isDenied(units, index, noun)) break;
      if (noun !== null && endsAtDeal(units, index, noun)) {
        prepositions.push({ word: unit.word, noun });
        break;
      }
      if (noun !== null) prepositions.push({ word: unit.word, noun });
      else if (isVerb(units[index + 1])) {
        if (isInfinitive(units[index + 1])) particles.push(unit.word);
        break;
      } else particles.push(unit.word);
      index = (noun ?? index) + 1;
    } else if (next !== null) {
      if (unit.kind === "adverb") particles.push(unit.word);
      index = next;
    } else {
      break;
    }
  }
  return { objects, prepositions, particles, further };
}

/** "dismissed *as gossip* a report": the object comes after what it is called. */
function isDescribing({ word }: Complement): boolean {
  return word === "as";
}

/** "from farmers, *not* from B", "from *neither* A nor B". */
function isDenied(units: readonly Unit[], preposition: number, noun: number): boolean {
  const before = units[preposition - 1];
  const unit = units[noun];
  return (
    (before?.kind === "adverb" && before.word === "not") ||
    (unit?.kind === "noun" && unit.members.some(({ words }) => words.includes("neither")))
  );
}

/** "bought B *last year*", "*a year* ago", "takes 40 tonnes *a month*", but not "stole *a march* on B". */
function tellsTime(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.kind !== "noun" || !isDate(unit)) return false;
  const isRate = units[index - 1]?.kind === "noun";
  return (
    isRate || units[index + 1]?.kind === "adverb" || !unit.members.some(({ words }) => words.includes("a"))
  );
}

/** "an inquiry into the purchase of B by A": what follows the purchase belongs to it. */
function endsAtDeal(units: readonly Unit[], preposition: number, noun: number): boolean {
  const unit = units[noun];
  const mark = units[preposition];
  return (
    unit?.kind === "noun" &&
    mark?.kind === "preposition" &&
    (mark.word === "of" || mark.word === "into") &&
    unit.members.some((member) => TAKEOVERS.has(member.head) && member.entities.length === 0)
  );
}

function nounAt(units: readonly Unit[], index: number): number | null {
  let at = index;
  while (units[at]?.kind === "adverb" || units[at]?.kind === "quote" || isLikes(units[at])) at += 1;
  return units[at]?.kind === "noun" ? at : null;
}

/** "sells to the likes of A". */
function isLikes(unit: Unit | undefined): boolean {
  return unit?.kind === "preposition" && unit.word === "the likes of";
}

function isVerb(unit: Unit | undefined): boolean {
  return unit?.kind === "verb";
}

/** "teamed *up* to build": the particle ends before what is to be done. */
function isInfinitive(unit: Unit | undefined): boolean {
  return unit?.kind === "verb" && unit.form === "infinitive";
}
