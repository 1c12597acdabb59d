/** Matches the frames of the nouns of one phrase: events, roles and hyphen compounds. */
import type { NounFrame, RoleFrame } from "../frames/frame.ts";
import { framesOfCompound, framesOfNoun } from "../frames/frame-index.ts";
import type { NounMatch } from "../frames/frame-index.ts";
import type { FillGap } from "../gaps/gap.ts";
import { bearersOf } from "../slots/bearers.ts";
import { carrierOf } from "../slots/carriers.ts";
import { complementsOfNoun } from "../slots/complements.ts";
import { fillNounSlot } from "../slots/noun-slots.ts";
import { speaksOfGoods } from "../slots/deal-goods.ts";
import { isMajority } from "../slots/share-size.ts";
import { openingAtNoun } from "../slots/open-slots.ts";
import { parseSlot } from "../slots/slot.ts";
import type { PatternSlot } from "../slots/slot.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun, NounUnit, Unit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { completedPairs, isCompletable, isDefection, standIn } from "./completion.ts";
import { toCandidates } from "./candidate.ts";
import type { Candidate } from "./candidate.ts";
import { allPairs, cross, fillsAny, pairsOf, remembering } from "./pairs.ts";
import type { Fill } from "./pairs.ts";
import { unnamedBearing } from "./unnamed-bearers.ts";

/** Words that state how large a share is. */
const SHARES: ReadonlySet<string> = new Set([
  "%",
  "percent",
  "pc",
  "cent",
  "controlling",
  "majority",
  "largest",
]);

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

interface NounPlace {
  readonly index: number;
  readonly noun: Noun;
  readonly fillGap: FillGap;
}

/** Words before a role that tell nothing of its holder. */
const GROUPING: ReadonlySet<string> = wordSet(`
  the, these, those, both, all, two, three, four, five, old, bitter, fierce, longtime, long-time, traditional, erstwhile
`);

export function matchNounUnit(
  parse: Parse,
  unit: NounUnit,
  { index, fillGap }: { readonly index: number; readonly fillGap: FillGap },
): Candidate[] {
  const found: Candidate[] = [];
  for (const noun of unit.members) {
    const place = { index, noun, fillGap };
    if (noun.compounds.length > 0) found.push(...matchCompounds(parse, place));
    for (const match of framesOfNoun(noun)) found.push(...matchNoun(parse, match, place));
  }
  return found;
}

function matchNoun(parse: Parse, { frame }: NounMatch, place: NounPlace): Candidate[] {
  return frame.kind === "role" ? matchRole(parse, frame, place) : matchEvent(parse, frame, place);
}

function matchEvent(parse: Parse, frame: NounFrame, { index, noun, fillGap }: NounPlace): Candidate[] {
  if (frame.percent !== undefined && frame.percent !== statesPercent(parse, index, noun)) return [];
  if (frame.share !== undefined && (frame.share === "majority") !== isMajority(noun)) return [];
  if (frame.except?.some((word) => word === noun.head || noun.words.includes(word)) === true) return [];
  if (!fitsWords(parse, frame, { index, noun }) || !fitsCarrier(parse, frame, index)) return [];
  const fill = remembering((slot) => fillNounSlot(parse, index, noun, slot));
  if (frame.unless?.some((slot) => isTaken(parse, { index, noun }, fill, parseSlot(slot))) === true)
    return [];
  const pairs = pairsOf(frame.roles, fill);
  if (pairs.length > 0) return toCandidates(parse, { frame, trigger: index, pairs, noun });
  if (!isCompletable(frame) || !fillsAny(frame.roles, fill)) return [];
  const completed = completedPairs(frame.roles, {
    fill,
    openingOf: (slot) => openingAtNoun(parse, { index, noun }, slot),
    stand: (site) => standIn({ parse, trigger: index, fillGap, frame }, site),
  });
  return toCandidates(parse, { frame, trigger: index, pairs: completed, completed: true, noun });
}

function isTaken(
  parse: Parse,
  place: { readonly index: number; readonly noun: Noun },
  fill: Fill,
  slot: PatternSlot,
): boolean {
  return fill(slot).length > 0 || openingAtNoun(parse, place, slot) === "bare";
}

function statesPercent(parse: Parse, index: number, noun: Noun): boolean {
  if (
    noun.words.some((word) => SHARES.has(word)) ||
    SHARES.has(noun.head) ||
    noun.compounds.some((compound) => SHARES.has(compound.word))
  )
    return true;
  const before = parse.units[index - 1]?.kind === "preposition" ? parse.units[index - 2] : undefined;
  if (before?.kind === "noun" && before.members.some((member) => SHARES.has(member.head))) return true;
  const after = parse.units[index + 2];
  return (
    parse.units[index + 1]?.kind === "preposition" &&
    after?.kind === "noun" &&
    after.members.some((member) => SHARES.has(member.head))
  );
}

function matchRole(parse: Parse, frame: RoleFrame, { index, noun, fillGap }: NounPlace): Candidate[] {
  if (!fitsWords(parse, frame, { index, noun })) return [];
  if (frame.named === true && noun.form !== null && noun.form !== "name") return [];
  if (frame.percent !== undefined && frame.percent !== statesPercent(parse, index, noun)) return [];
  const said = bearersOf(parse, index, noun);
  const isSaid = said.bearers.length > 0;
  const bearing =
    isSaid || frame.single !== true ? said : unnamedBearing(parse, { index, noun, frame, fillGap });
  if (bearing.bearers.length === 0) return [];
  let holders: readonly string[] = [];
  let isCompleted = !isSaid;
  for (const text of frame.holder) {
    holders = text
      .split("+")
      .flatMap((slot) => fillNounSlot(parse, index, noun, parseSlot(slot)))
      .filter((holder) => !bearing.bearers.includes(holder));
    if (holders.length > 0) break;
  }
  if (holders.length === 0 && frame.named !== true) holders = bearing.holder;
  const mutual =
    holders.length === 0 &&
    frame.mutual === true &&
    ((bearing.predicated && (!noun.determined || noun.words.includes("each"))) || isBareGroup(noun));
  if (
    holders.length === 0 &&
    !mutual &&
    frame.topical === true &&
    carrierOf(parse, index)?.word !== "by" &&
    !(frame.type === "competition" && isOfDefector(parse, index)) &&
    isPlainRole(parse, { index, noun }, bearing.bearers)
  ) {
    for (const text of ["carrier", ...(frame.understood ?? [])]) {
      holders = fillNounSlot(parse, index, noun, parseSlot(text)).filter(
        (holder) => !bearing.bearers.includes(holder),
      );
      if (holders.length > 0) break;
    }
  }
  if (
    holders.length === 0 &&
    !mutual &&
    frame.topical === true &&
    (noun.entities.length === 0 || frame.type === "investment") &&
    isPlainRole(parse, { index, noun }, bearing.bearers)
  ) {
    isCompleted = true;
    const about = standIn(
      { parse, trigger: index, fillGap, frame },
      {
        missing: frame.bearer === "source" ? "target" : "source",
        form: "holder",
        known: bearing.bearers,
      },
    );
    holders = about === null ? [] : [about];
  }
  const pairs = mutual
    ? allPairs(bearing.bearers)
    : cross(
        frame.bearer === "source" ? bearing.bearers : holders,
        frame.bearer === "source" ? holders : bearing.bearers,
      );
  return toCandidates(parse, { frame, trigger: index, pairs, completed: isCompleted, noun });
}

function fitsCarrier(parse: Parse, { carriers, unlessCarriers }: NounFrame, index: number): boolean {
  if (carriers === undefined && unlessCarriers === undefined) return true;
  const carrier = carrierOf(parse, index);
  const verb = carrier === null ? undefined : parse.units[carrier.verb];
  if (verb?.kind !== "verb") return carriers === undefined;
  return (carriers?.includes(verb.lemma) ?? true) && unlessCarriers?.includes(verb.lemma) !== true;
}

function fitsWords(
  parse: Parse,
  { beside, unlessBeside, ofGoods }: NounFrame | RoleFrame,
  { index, noun }: Pick<NounPlace, "index" | "noun">,
): boolean {
  const { words } = noun;
  return (
    (ofGoods === undefined || speaksOfGoods(parse, index, noun)) &&
    (beside === undefined || words.some((word) => beside.includes(word))) &&
    (unlessBeside === undefined || !words.some((word) => unlessBeside.includes(word)))
  );
}

/** "the two rivals", "the partners": several parties named only by what they are to one another. */
function isBareGroup(noun: Noun): boolean {
  return (
    noun.form === "nominal" && noun.entities.length > 1 && noun.words.every((word) => GROUPING.has(word))
  );
}

/** Whether the role stands bare, so that its holder can only be the topic: "other customers", "rivals such as". */
function isPlainRole(
  parse: Parse,
  { index, noun }: { readonly index: number; readonly noun: Noun },
  bearers: readonly string[],
): boolean {
  return (
    !(noun.entities.length > 0 && noun.determined && !noun.words.some((word) => RANKS.has(word))) &&
    noun.possessors.every((possessor) => bearers.includes(possessor)) &&
    (!noun.owned || noun.possessors.length > 0) &&
    noun.modifiers.length === 0 &&
    !isFronted(parse, index) &&
    !complementsOfNoun(parse, index).prepositions.some(
      ({ word, noun: at }) =>
        word === "of" || word === "to" || (word === "in" && isGroupPronoun(parse.units[at])),
    )
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

function matchCompounds(parse: Parse, { index, noun }: NounPlace): Candidate[] {
  return noun.compounds.flatMap((compound) =>
    framesOfCompound(compound.word).flatMap((frame) => {
      const described = noun.entities.length > 0 ? noun.entities : bearersOf(parse, index, noun).bearers;
      const pairs =
        frame.named === "source" ? cross(compound.entities, described) : cross(described, compound.entities);
      return toCandidates(parse, { frame, trigger: index, pairs });
    }),
  );
}
