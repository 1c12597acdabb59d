/** Matches the frames of role nouns: "A, a supplier of B", "its rivals include C", "other customers are A and B". */
import type { RoleFrame } from "../frames/frame.ts";
import { bearersOf } from "../slots/bearers.ts";
import type { Bearing } from "../slots/bearing.ts";
import { carrierOf } from "../slots/carriers.ts";
import { complementsOfNoun } from "../slots/complements.ts";
import { fillNounSlot } from "../slots/noun-slots.ts";
import { parseSlot } from "../slots/slot.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun, Unit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { isDefection, standIn } from "./completion.ts";
import { toCandidates } from "./candidate.ts";
import type { Candidate } from "./candidate.ts";
import { countsShares, fitsWords, type NounPlace, statesPercent } from "./noun-conditions.ts";
import { allPairs, cross } from "./pairs.ts";
import { unnamedBearing } from "./unnamed-bearers.ts";

/** Words that rank a party among others of its role: "the existing investors A and B". */
const RANKS: ReadonlySet<string> = new Set([
  "existing",
  "lead",
  "early",
  "earlier",
  "largest",
  "biggest",
  "new",
]);
/** Words before a role that tell nothing of its holder. */
const GROUPING: ReadonlySet<string> = wordSet(`
  the, these, those, both, all, two, three, four, five, old, bitter, fierce, longtime, long-time, traditional, erstwhile
`);

const PARTS: ReadonlySet<string> = wordSet(`rest, most, half, majority, handful, dozen, none`);
/** "A third partner, A": one of several, who are not told from the topic. */
const COUNTED: ReadonlySet<string> = wordSet(`third, fourth, fifth`);

/** A role in its place, with who bears it. */
interface BorneRole extends NounPlace {
  readonly parse: Parse;
  readonly frame: RoleFrame;
  readonly bearing: Bearing;
}

export function matchRole(parse: Parse, frame: RoleFrame, place: NounPlace): Candidate[] {
  if (!fitsRole(parse, frame, place)) return [];
  const { index, noun } = place;
  const said = bearersOf(parse, index, noun);
  const isSaid = said.bearers.length > 0;
  const bearing = isSaid || frame.single !== true ? said : unnamedBearing(parse, { ...place, frame });
  if (bearing.bearers.length === 0) return [];
  const role = { ...place, parse, frame, bearing };
  const stated = statedHolders(role);
  if (stated.length > 0) return relate(role, { holders: stated, isCompleted: !isSaid });
  if (isMutual(role))
    return toCandidates(parse, { frame, trigger: index, pairs: allPairs(bearing.bearers), noun });
  if (frame.topical !== true || !isPlainRole(role)) return [];
  const understood = understoodHolders(role);
  if (understood.length > 0) return relate(role, { holders: understood, isCompleted: !isSaid });
  return relate(role, { holders: topicAsHolder(role), isCompleted: true });
}

function fitsRole(parse: Parse, frame: RoleFrame, { index, noun }: NounPlace): boolean {
  return (
    fitsWords(parse, frame, { index, noun }) &&
    (frame.named !== true || noun.form === null || noun.form === "name") &&
    (frame.percent === undefined || frame.percent === statesPercent(parse, index, noun)) &&
    (frame.counted === undefined || countsShares(parse, index))
  );
}

function relate(
  { parse, frame, index, noun, bearing: { bearers } }: BorneRole,
  { holders, isCompleted }: { readonly holders: readonly string[]; readonly isCompleted: boolean },
): Candidate[] {
  const pairs = frame.bearer === "source" ? cross(bearers, holders) : cross(holders, bearers);
  return toCandidates(parse, { frame, trigger: index, pairs, completed: isCompleted, noun });
}

/** "A, a supplier *of B*", "*its* supplier A". */
function statedHolders(role: BorneRole): readonly string[] {
  const holders = firstFilled(role, role.frame.holder);
  return holders.length > 0 || role.frame.named === true ? holders : role.bearing.holder;
}

/** "A and B are rivals", "the two rivals". */
function isMutual({ frame, noun, bearing }: BorneRole): boolean {
  return (
    frame.mutual === true &&
    ((bearing.predicated && (!noun.determined || noun.words.includes("each"))) || isBareGroup(noun))
  );
}

/** "*A* counts B among the customers": the holder is the subject of the clause. */
function understoodHolders(role: BorneRole): readonly string[] {
  const { parse, frame, index } = role;
  if (carrierOf(parse, index)?.word === "by" || isOfDefector(parse, index)) return [];
  return firstFilled(role, ["carrier", ...(frame.understood ?? [])]);
}

/** "Other customers are A and B": those of whom the article tells. */
function topicAsHolder({ parse, frame, index, noun, fillGap, bearing }: BorneRole): readonly string[] {
  if (noun.entities.length > 0) return [];
  const missing = frame.bearer === "source" ? "target" : "source";
  const topic = standIn(
    { parse, trigger: index, fillGap, frame },
    { missing, form: "holder", known: bearing.bearers },
  );
  return topic === null ? [] : [topic];
}

/** Parties of the first slots, "possessor" or "possessor+with", that name any but the bearers. */
function firstFilled(
  { parse, index, noun, bearing }: BorneRole,
  patterns: readonly string[],
): readonly string[] {
  for (const pattern of patterns) {
    const holders = pattern
      .split("+")
      .flatMap((slot) => fillNounSlot(parse, index, noun, parseSlot(slot)))
      .filter((holder) => !bearing.bearers.includes(holder));
    if (holders.length > 0) return holders;
  }
  return [];
}

/** "the two rivals", "the partners": several parties named only by what they are to one another. */
function isBareGroup(noun: Noun): boolean {
  return (
    noun.form === "nominal" && noun.entities.length > 1 && noun.words.every((word) => GROUPING.has(word))
  );
}

/** Whether the role stands bare, so that its holder can only be the topic: "other customers", "rivals such as". */
function isPlainRole({ parse, index, noun, bearing }: BorneRole): boolean {
  return (
    !noun.words.some((word) => COUNTED.has(word)) &&
    !isPartOfTrade(parse.units[index - 2], parse.units[index - 1]) &&
    !(noun.entities.length > 0 && noun.determined && !noun.words.some((word) => RANKS.has(word))) &&
    noun.possessors.every((possessor) => bearing.bearers.includes(possessor)) &&
    (!noun.owned || noun.possessors.length > 0) &&
    noun.modifiers.length === 0 &&
    !isFronted(parse, index) &&
    !complementsOfNoun(parse, index).prepositions.some(
      ({ word, noun: at }) =>
        word === "of" || word === "to" || (word === "in" && isGroupPronoun(parse.units[at])),
    )
  );
}

/** "the rest of the cloud providers, A and B": a trade, not what they are to somebody. */
function isPartOfTrade(part: Unit | undefined, of: Unit | undefined): boolean {
  return (
    of?.kind === "preposition" &&
    of.word === "of" &&
    part?.kind === "noun" &&
    part.members.some(({ head }) => PARTS.has(head))
  );
}

/** "an investor in *both*": other companies than the one that the article is about. */
function isGroupPronoun(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.every(({ head }) => head === "both" || head === "neither");
}

/** "A has switched to B, a rival": the subject is whose customer B wins. */
function isOfDefector(parse: Parse, index: number): boolean {
  const carrier = carrierOf(parse, parse.hosts.get(index) ?? index);
  return carrier !== null && isDefection(parse, carrier.verb);
}

/** "B, in which A is the largest shareholder": the holder stands before the clause, whoever it is. */
function isFronted(parse: Parse, index: number): boolean {
  const carrier = carrierOf(parse, index);
  return carrier !== null && (parse.links.get(carrier.verb)?.frontedPreposition ?? null) !== null;
}
