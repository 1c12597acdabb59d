/** Who raises the funding round that a sentence speaks of: "B raised $5m in a round led by A". */
import type { Parse } from "../syntax/parse.ts";
import type { Noun } from "../syntax/unit.ts";
import { partiesOf } from "./parties.ts";
import { wordSet } from "../word-list.ts";

const RAISING: ReadonlySet<string> = wordSet(`
  raise, close, secure, complete, land, announce, receive, get, obtain, bag, attract, collect, draw, value,
  finalise, finalize
`);
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
    const speaksOfRound = parse.units.some(
      (other, index) =>
        index > at &&
        other.kind === "noun" &&
        other.members.some((member) => isRound(member) || MONEY.test(member.head)),
    );
    if (subject !== null && subject !== undefined && speaksOfRound) return partiesOf(parse, subject, "party");
  }
  return [];
}

/** "a round", "its Series C". */
function isRound(noun: Noun): boolean {
  return ROUNDS.has(noun.head) || (noun.head.length === 1 && noun.words.includes("series"));
}

const MONEY = /^(?:million|billion|m|bn|\d.*(?:m|bn|million|billion))$/u;
