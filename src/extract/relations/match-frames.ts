/** Runs every frame on one parsed sentence and gives the candidate statements found in it. */
import type { RelationType, Status } from "../../model/ontology.ts";
import type { Frame, NounFrame, RoleFrame, VerbFrame } from "./frames/frame.ts";
import { framesOfCompound, framesOfNoun, framesOfVerb } from "./frames/frame-index.ts";
import type { NounMatch } from "./frames/frame-index.ts";
import { bearersOf } from "./slots/bearers.ts";
import { NO_GOODS } from "./slots/head-nouns.ts";
import { carrierOf } from "./slots/carriers.ts";
import { complementsOfNoun, complementsOfVerb } from "./slots/complements.ts";
import { fillNounSlot } from "./slots/noun-slots.ts";
import { parsePattern, parseSlot } from "./slots/slot.ts";
import type { Slot } from "./slots/slot.ts";
import { fillVerbSlot } from "./slots/verb-slots.ts";
import { standingOf } from "./status/status.ts";
import type { Parse } from "./syntax/parse.ts";
import type { TopicOf } from "./topic.ts";
import type { Noun, NounUnit, Unit, VerbUnit } from "./syntax/unit.ts";

/** One wording of one relation in one sentence. */
export interface Candidate {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly asserted: boolean;
  readonly sentence: number;
  /** Unit index of the trigger. */
  readonly trigger: number;
  readonly frame: Frame;
}

type Pair = readonly [source: string, target: string];
type Fill = (slot: Slot) => readonly string[];

/** Candidates in the order of their triggers. */
export function matchFrames(parse: Parse, topic: TopicOf): Candidate[] {
  const named = countParties(parse);
  if (named === 0) return [];
  return parse.units.flatMap((unit, index) => {
    if (unit.kind === "verb") return named > 1 ? matchVerb(parse, unit, index) : [];
    return unit.kind === "noun" ? matchNounUnit(parse, unit, { index, topic }) : [];
  });
}

/** Two parties make a relation; a single one can still be a customer of the topic. */
function countParties(parse: Parse): number {
  const parties = new Set<string>();
  for (const unit of parse.units) {
    if (unit.kind !== "noun") continue;
    for (const { entities, possessors, modifiers, compounds } of unit.members) {
      for (const list of [entities, possessors, modifiers]) for (const id of list) parties.add(id);
      for (const compound of compounds) for (const id of compound.entities) parties.add(id);
    }
  }
  return parties.size;
}

function matchVerb(parse: Parse, unit: VerbUnit, index: number): Candidate[] {
  const frames = framesOfVerb(unit.lemma);
  if (frames.length === 0) return [];
  const particles = complementsOfVerb(parse, index);
  const follows = (word: string): boolean =>
    particles.particles.includes(word) ||
    particles.prepositions.some((complement) => complement.word === word);
  return frames.flatMap(({ frame, particle }) => {
    if (particle !== "" && !follows(particle)) return [];
    if (
      !hasObject(parse, index, frame) ||
      !hasAdverb(unit, particles.particles, parse.units[index - 1], frame)
    )
      return [];
    const fill: Fill = (slot) => {
      const filled = fillVerbSlot(parse, index, slot);
      return filled.length === 0 && particle !== "" && slot.place === "object"
        ? fillVerbSlot(parse, index, { ...slot, place: particle })
        : filled;
    };
    return candidates(parse, { frame, trigger: index, standing: index, pairs: pairsOf(frame.roles, fill) });
  });
}

function hasObject(parse: Parse, index: number, frame: VerbFrame): boolean {
  const { objects, goodsOnly, intransitive } = frame;
  if (intransitive === true) return complementsOfVerb(parse, index).objects.length === 0;
  if (objects === undefined && goodsOnly === undefined) return true;
  const verb = parse.units[index];
  const link = parse.links.get(index);
  const at =
    verb?.kind === "verb" && (verb.passive || (link?.reduced ?? false))
      ? [link?.subject ?? -1]
      : complementsOfVerb(parse, index).objects;
  const nouns = at.slice(-1).flatMap((noun) => {
    const unit = parse.units[noun];
    return unit?.kind === "noun" ? unit.members : [];
  });
  if (objects !== undefined) return nouns.some((noun) => objects.includes(noun.head));
  return !nouns.some((noun) => NO_GOODS.has(noun.head) || (noun.entities.length > 0 && at.length > 0));
}

interface NounPlace {
  readonly index: number;
  readonly noun: Noun;
  readonly topic: TopicOf;
}

function hasAdverb(
  verb: VerbUnit,
  particles: readonly string[],
  before: Unit | undefined,
  { adverbs }: VerbFrame,
): boolean {
  if (adverbs === undefined) return true;
  return adverbs.some(
    (adverb) =>
      verb.adverbs.includes(adverb) ||
      particles.includes(adverb) ||
      (before?.kind === "adverb" && before.word === adverb),
  );
}

function matchNounUnit(
  parse: Parse,
  unit: NounUnit,
  { index, topic }: { readonly index: number; readonly topic: TopicOf },
): Candidate[] {
  return unit.members.flatMap((noun) => [
    ...matchCompounds(parse, unit, { index, noun, topic }),
    ...framesOfNoun(noun).flatMap((match) => matchNoun(parse, match, { index, noun, topic })),
  ]);
}

function matchNoun(parse: Parse, { frame }: NounMatch, place: NounPlace): Candidate[] {
  return frame.kind === "role" ? matchRole(parse, frame, place) : matchEvent(parse, frame, place);
}

function matchEvent(parse: Parse, frame: NounFrame, { index, noun }: NounPlace): Candidate[] {
  if (frame.percent !== undefined && frame.percent !== statesPercent(parse, index, noun)) return [];
  if (frame.carriers !== undefined) {
    const carrier = carrierOf(parse, index);
    const verb = carrier === null ? undefined : parse.units[carrier.verb];
    if (verb?.kind !== "verb" || !frame.carriers.includes(verb.lemma)) return [];
  }
  const fill: Fill = (slot) => fillNounSlot(parse, index, noun, slot);
  if (frame.unless?.some((slot) => fill(parseSlot(slot)).length > 0) === true) return [];
  const pairs = pairsOf(frame.roles, fill);
  return candidates(parse, { frame, trigger: index, standing: index, pairs });
}

function statesPercent(parse: Parse, index: number, noun: Noun): boolean {
  const isPercent = (word: string): boolean =>
    word === "%" ||
    word === "percent" ||
    word === "pc" ||
    word === "controlling" ||
    word === "majority" ||
    word === "largest";
  if (
    noun.words.some(isPercent) ||
    isPercent(noun.head) ||
    noun.compounds.some((compound) => isPercent(compound.word))
  )
    return true;
  const before = parse.units[index - 1]?.kind === "preposition" ? parse.units[index - 2] : undefined;
  if (before?.kind === "noun" && before.members.some((member) => isPercent(member.head))) return true;
  const after = parse.units[index + 2];
  return (
    parse.units[index + 1]?.kind === "preposition" &&
    after?.kind === "noun" &&
    after.members.some((member) => isPercent(member.head))
  );
}

function matchRole(parse: Parse, frame: RoleFrame, { index, noun, topic }: NounPlace): Candidate[] {
  const bearing = bearersOf(parse, index, noun);
  if (bearing.bearers.length === 0) return [];
  let holders: readonly string[] = [];
  for (const text of frame.holder) {
    holders = fillNounSlot(parse, index, noun, parseSlot(text)).filter(
      (holder) => !bearing.bearers.includes(holder),
    );
    if (holders.length > 0) break;
  }
  if (holders.length === 0) holders = bearing.holder;
  const mutual = holders.length === 0 && frame.mutual === true && bearing.predicated && !noun.determined;
  if (holders.length === 0 && !mutual && frame.topical === true && isPlainRole(parse, index, noun)) {
    holders = fillNounSlot(parse, index, noun, parseSlot("carrier")).filter(
      (holder) => !bearing.bearers.includes(holder),
    );
  }
  if (
    holders.length === 0 &&
    !mutual &&
    frame.topical === true &&
    noun.entities.length === 0 &&
    isPlainRole(parse, index, noun)
  ) {
    const about = topic(parse.sentence, bearing.bearers);
    holders = about === null ? [] : [about];
  }
  const pairs = mutual
    ? allPairs(bearing.bearers)
    : cross(
        frame.bearer === "source" ? bearing.bearers : holders,
        frame.bearer === "source" ? holders : bearing.bearers,
      );
  return candidates(parse, { frame, trigger: index, standing: index, pairs });
}

/** Whether the role stands bare, so that its holder can only be the topic: "other customers", "rivals such as". */
function isPlainRole(parse: Parse, index: number, noun: Noun): boolean {
  return (
    !(noun.entities.length > 0 && noun.determined) &&
    noun.possessors.length === 0 &&
    noun.modifiers.length === 0 &&
    !complementsOfNoun(parse, index).prepositions.some(
      (complement) =>
        complement.word === "of" ||
        complement.word === "to" ||
        complement.word === "in" ||
        complement.word === "for",
    )
  );
}

function matchCompounds(parse: Parse, unit: NounUnit, { index, noun }: NounPlace): Candidate[] {
  return noun.compounds.flatMap((compound) =>
    framesOfCompound(compound.word).flatMap((frame) => {
      const described = noun.entities.length > 0 ? noun.entities : bearersOf(parse, index, noun).bearers;
      const pairs =
        frame.named === "source" ? cross(compound.entities, described) : cross(described, compound.entities);
      return unit.members.length > 0
        ? candidates(parse, { frame, trigger: index, standing: index, pairs })
        : [];
    }),
  );
}

/** The pairs of the first role pattern that is filled. */
function pairsOf(patterns: readonly string[], fill: Fill): Pair[] {
  for (const pattern of patterns) {
    const [left, right] = parsePattern(pattern);
    const sources = fill(left);
    if (sources.length === 0) continue;
    const pairs = right === null ? allPairs(sources) : cross(sources, fill(right));
    if (pairs.length > 0) return pairs;
  }
  return [];
}

function cross(sources: readonly string[], targets: readonly string[]): Pair[] {
  return sources.flatMap((source) =>
    targets.filter((target) => target !== source).map((target): Pair => [source, target]),
  );
}

function allPairs(members: readonly string[]): Pair[] {
  const distinct = [...new Set(members)];
  return distinct.flatMap((source, at) => distinct.slice(at + 1).map((target): Pair => [source, target]));
}

interface Found {
  readonly frame: Frame;
  readonly trigger: number;
  /** Unit whose governors give the status. */
  readonly standing: number;
  readonly pairs: readonly Pair[];
}

function candidates(parse: Parse, { frame, trigger, standing, pairs }: Found): Candidate[] {
  if (pairs.length === 0) return [];
  const { status, asserted } = standingOf(parse, standing, frame.status ?? "confirmed");
  if (status === null) return [];
  return pairs.map(([source, target]) => ({
    type: frame.type,
    source,
    target,
    status,
    asserted,
    sentence: parse.sentence,
    trigger,
    frame,
  }));
}
