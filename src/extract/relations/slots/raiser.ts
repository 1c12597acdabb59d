/** Who raises the funding round that a sentence speaks of: "B raised $5m in a round led by A". */
import type { Parse } from "../syntax/parse.ts";
import type { Noun, Unit } from "../syntax/unit.ts";
import { complementsOfVerb } from "./complements.ts";
import { partiesOf } from "./parties.ts";
import { wordSet } from "../word-list.ts";

const RAISING: ReadonlySet<string> = wordSet(`
  raise, close, secure, complete, land, announce, receive, get, obtain, bag, attract, collect, draw, value,
  finalise, finalize, bag, score, bank, pocket, seal, wrap, unveil, take, have
`);
/** Verbs that raise money only when money is their object. */
const LOOSE: ReadonlySet<string> = new Set(["take", "have", "bank", "score", "seal", "wrap"]);
const ROUNDS: ReadonlySet<string> = wordSet(`
  round, funding, financing, series, raise, fundraising, investment, seed, placement
`);

/** The owner of the round that `verb` is said of, else the subject of the raising verb before it. */
export function raiserOf(parse: Parse, verb: number): readonly string[] {
  const owners = parse.units.flatMap((unit, index) =>
    unit.kind === "noun" && index < verb
      ? unit.members.flatMap((member) => (isRound(member) ? [...member.possessors, ...member.modifiers] : []))
      : [],
  );
  if (owners.length > 0) return owners;
  for (let at = verb - 1; at >= 0; at--) {
    const unit = parse.units[at];
    if (unit?.kind !== "verb" || !RAISING.has(unit.lemma)) continue;
    const subject = parse.links.get(at)?.subject;
    const speaksOfRound = LOOSE.has(unit.lemma)
      ? complementsOfVerb(parse, at).objects.some((object) => isFunding(parse.units[object]))
      : parse.units.some((other, index) => index > at && isFunding(other));
    if (subject !== null && subject !== undefined && speaksOfRound) return partiesOf(parse, subject, "party");
  }
  return headed(parse);
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
  return ROUNDS.has(noun.head) || (noun.head.length === 1 && noun.words.includes("series"));
}

const MONEY = /^(?:million|billion|m|bn|\d.*(?:m|bn|million|billion))$/u;
