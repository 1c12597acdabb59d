/**
 * Rivals of what companies do together: "the alliance challenges X", "this move is aimed at X's lead". The deal that the noun
 * takes up competes in the name of each of its parties.
 */
import { isDefinite } from "../deal-nouns.ts";
import type { Candidate } from "../match/candidate.ts";
import { matchFrames } from "../match/match-frames.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun, Unit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";

const JOINT_NOUNS: ReadonlySet<string> = wordSet(`
  agreement, alliance, collaboration, combination, deal, merger, move, pact, pairing, partnership, tie-up, union, venture
`);
const JOINT_TYPES: ReadonlySet<string> = new Set(["partnership", "acquisition"]);

/** `parses` and `found` in text order. Competition between the parties of the deal last told of and whoever a later sentence sets that deal against. */
export function findJointRivals(parses: readonly Parse[], found: readonly Candidate[]): Candidate[] {
  const deals = found.filter(({ type, asserted }) => asserted && JOINT_TYPES.has(type));
  let told = 0;
  return parses.flatMap((parse) => {
    while ((deals[told]?.sentence ?? Infinity) < parse.sentence) told += 1;
    const deal = deals[told - 1];
    if (deal === undefined) return [];
    const parties = [deal.source, deal.target];
    const units = parse.units.map((unit) => withParties(unit, parties));
    if (units.every((unit, index) => unit === parse.units[index])) return [];
    return matchFrames({ ...parse, units }, () => null).filter(
      ({ type, source, target }) =>
        type === "competition" && parties.includes(source) !== parties.includes(target),
    );
  });
}

function withParties(unit: Unit, parties: readonly string[]): Unit {
  if (unit.kind !== "noun" || !unit.members.some(isJoint)) return unit;
  const members = unit.members.map((noun) => (isJoint(noun) ? { ...noun, entities: parties } : noun));
  return { ...unit, members };
}

function isJoint(noun: Noun): boolean {
  return JOINT_NOUNS.has(noun.head) && noun.entities.length === 0 && isDefinite(noun);
}
