/**
 * Who raises the funding round that a sentence speaks of: "B raised $5m in a round led by A", or "Its investors took part" after
 * a sentence that tells of the round.
 */
import type { Parse } from "../syntax/parse.ts";
import type { Noun, Unit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { complementsOfNoun, complementsOfVerb, nounsAfter } from "./complements.ts";
import { partiesOf } from "./parties.ts";

const RAISING: ReadonlySet<string> = wordSet(`
  raise, close, secure, complete, land, announce, receive, get, obtain, bag, attract, collect, draw, value, finalise,
  finalize, score, bank, pocket, seal, wrap, unveil, take, have, seek, want, need, plan, target, prepare, launch,
  start, open, look, hunt, hope, try, hire, appoint, ask, pitch, shop, negotiate, bring, garner, scoop, net
`);
/** Verbs that raise money only when money is what they are about. */
const LOOSE: ReadonlySet<string> = wordSet(`
  take, have, bank, score, seal, wrap, seek, want, need, plan, target, prepare, launch, start, open, look, hunt, hope, try,
  hire, appoint, ask, pitch, shop, negotiate, bring, value
`);
/** Sentences back to which "the round" may reach. */
const MEMORY = 4;
const ROUNDS: ReadonlySet<string> = wordSet(`
  round, funding, financing, series, raise, fundraising, investment, seed, placement
`);

/** The owner of the round that `verb` is said of, else the subject of the raising verb before it. */
export function raiserOf(parse: Parse, verb: number): readonly string[] {
  const owners = parse.units.flatMap((unit, index) =>
    unit.kind === "noun" && index < verb
      ? unit.members.flatMap((member) => (isRound(member) ? ownersOf(parse, member, index) : []))
      : [],
  );
  if (owners.length > 0) return owners;
  for (let at = verb - 1; at >= 0; at--) {
    const unit = parse.units[at];
    if (unit?.kind !== "verb" || !RAISING.has(unit.lemma)) continue;
    const subject = parse.links.get(at)?.subject;
    const speaksOfRound = LOOSE.has(unit.lemma)
      ? isAboutMoney(parse, at)
      : parse.units.some((other, index) => index > at && isFunding(other));
    if (subject !== null && subject !== undefined && speaksOfRound) return partiesOf(parse, subject, "party");
  }
  const valued = valuedAfter(parse, verb);
  return valued.length > 0 ? valued : headed(parse);
}

/** "the round, which values Acme at $5bn": who is worth so much raises it. */
function valuedAfter(parse: Parse, verb: number): readonly string[] {
  const valuing = parse.units.findIndex(
    (unit, at) => at > verb && unit.kind === "verb" && unit.lemma === "value",
  );
  const subject = parse.links.get(valuing)?.subject ?? -1;
  const [object] = valuing < 0 ? [] : complementsOfVerb(parse, valuing).objects;
  return object !== undefined && namesRound(parse.units[subject]) ? partiesOf(parse, object, "party") : [];
}

/** "Acme's Series B", "the Acme round", "a round for Acme". */
function ownersOf(parse: Parse, round: Noun, index: number): readonly string[] {
  const owners = [...round.possessors, ...round.modifiers];
  return owners.length > 0
    ? owners
    : nounsAfter(complementsOfNoun(parse, index), ["for"]).flatMap((noun) => partiesOf(parse, noun, "party"));
}

/** Who raised the round that the sentences before tell of, the nearest of them that tells of one. */
export function earlierRaiserOf(parse: Parse): readonly string[] {
  for (let before = parse.before; before !== null; before = before.before) {
    if (before.sentence < parse.sentence - MEMORY) return [];
    const raisers = tellsOfRound(before) ? raiserOf(before, before.units.length) : [];
    if (raisers.length > 0) return raisers.length === 1 ? raisers : [];
  }
  return [];
}

function tellsOfRound({ units }: Parse): boolean {
  return units.some((unit) => namesRound(unit) || (unit.kind === "verb" && unit.lemma === "raise"));
}

/** "seeks $5m", "hired advisers for a round". */
function isAboutMoney(parse: Parse, verb: number): boolean {
  const { objects, prepositions } = complementsOfVerb(parse, verb);
  return (
    objects.some((object) => isFunding(parse.units[object])) ||
    prepositions.some(({ noun }) => namesRound(parse.units[noun]))
  );
}

function namesRound(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some(isRound);
}

function isFunding(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some((member) => isRound(member) || MONEY.test(member.head));
}

/** "Acme: $44 million, Series C, led by B": the name that heads an item of a list. */
function headed({ units }: Parse): readonly string[] {
  const [head, colon] = units;
  const isHeading = colon?.kind === "break" && colon.word === ":";
  return isHeading && head?.kind === "noun" && head.members.length === 1
    ? (head.members[0]?.entities ?? [])
    : [];
}

/** "a round", "its Series C". */
function isRound(noun: Noun): boolean {
  return (
    isFreshCapital(noun) || ROUNDS.has(noun.head) || (noun.head.length <= 2 && noun.words.includes("series"))
  );
}

/** "secured fresh capital": new money is raised, not earned. */
function isFreshCapital({ head, words }: Noun): boolean {
  return head === "capital" && (words.includes("fresh") || words.includes("new") || words.includes("growth"));
}

const MONEY = /^[$€£¥]?(?:million|billion|m|bn|\d.*(?:m|bn|million|billion))$/u;
