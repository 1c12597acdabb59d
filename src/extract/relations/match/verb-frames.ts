/** Matches the frames of one verb. */
import type { VerbFrame } from "../frames/frame.ts";
import { framesOfVerb } from "../frames/frame-index.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import { GOODS, NO_GOODS, QUANTITIES } from "../slots/head-nouns.ts";
import { fillVerbSlot } from "../slots/verb-slots.ts";
import type { Opening } from "../slots/open-slots.ts";
import { openingAtVerb } from "../slots/open-slots.ts";
import type { Slot } from "../slots/slot.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun, Unit, VerbUnit } from "../syntax/unit.ts";
import type { TopicOf } from "../topic.ts";
import { toCandidates } from "./candidate.ts";
import type { Candidate } from "./candidate.ts";
import { completedPairs, reboundPairs, standIn } from "./completion.ts";
import { pairsOf } from "./pairs.ts";
import type { Fill } from "./pairs.ts";

const SUM = /^\d[\d.,]*(?:m|bn|k|mn|tn|million|billion)$/u;

export function matchVerb(
  parse: Parse,
  unit: VerbUnit,
  { index, topic }: { readonly index: number; readonly topic: TopicOf },
): Candidate[] {
  const frames = framesOfVerb(unit.lemma);
  if (frames.length === 0) return [];
  const particles = complementsOfVerb(parse, index);
  const follows = (word: string): boolean =>
    particles.particles.includes(word) ||
    particles.prepositions.some((complement) => complement.word === word);
  return frames.flatMap(({ frame, particle }) => {
    if (particle !== "" && !follows(particle)) return [];
    if (
      !hasSubject(parse, index, frame) ||
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
    const pairs = pairsOf(frame.roles, fill);
    if (pairs.length > 0) return toCandidates(parse, { frame, trigger: index, pairs });
    const gap = {
      patterns: frame.roles,
      fill,
      openingOf: (slot: Slot): Opening => openingAtVerb(parse, index, slot),
      stand: (except: readonly string[]): string | null => standIn({ parse, trigger: index, topic }, except),
    };
    const rebound = reboundPairs(parse, index, gap);
    const completed = rebound.length > 0 ? rebound : completedPairs(gap);
    return toCandidates(parse, { frame, trigger: index, pairs: completed, completed: true });
  });
}

function hasSubject(parse: Parse, index: number, { subjects }: VerbFrame): boolean {
  if (subjects === undefined) return true;
  const subject = parse.links.get(index)?.subject ?? -1;
  const unit = parse.units[subject];
  return unit?.kind === "noun" && unit.members.some((noun) => subjects.includes(noun.head));
}

function hasObject(parse: Parse, index: number, frame: VerbFrame): boolean {
  const { objects, goodsOnly, needsGoods, intransitive } = frame;
  if (intransitive === true) return complementsOfVerb(parse, index).objects.length === 0;
  if (objects === undefined && goodsOnly === undefined) return true;
  const verb = parse.units[index];
  const link = parse.links.get(index);
  const at =
    verb?.kind === "verb" && (verb.passive || (link?.reduced ?? false))
      ? [link?.subject ?? -1]
      : complementsOfVerb(parse, index).objects;
  const nouns = at.slice(-1).flatMap((noun) => membersOf(parse.units[noun]));
  if (objects === undefined && at.length > 0 && measuresGoods(parse, at.at(-1) ?? -1)) return true;
  if (objects !== undefined) return nouns.some((noun) => isHeadedBy(noun, objects));
  if (needsGoods === true && !nouns.some((noun) => GOODS.has(noun.head))) return false;
  return !nouns.some((noun) => NO_GOODS.has(noun.head) || (noun.entities.length > 0 && at.length > 0));
}

/** "$5 billion of chips", "most of its steel": goods all the same. */
function measuresGoods({ units }: Parse, index: number): boolean {
  const of = units[index + 1];
  return (
    of?.kind === "preposition" &&
    of.word === "of" &&
    membersOf(units[index]).some((noun) => QUANTITIES.has(noun.head) || SUM.test(noun.head)) &&
    membersOf(units[index + 2]).some((noun) => GOODS.has(noun.head))
  );
}

function membersOf(unit: Unit | undefined): readonly Noun[] {
  return unit?.kind === "noun" ? unit.members : [];
}

/** "€75m" counts as a sum, and "Series B" as a series. */
function isHeadedBy(noun: Noun, heads: readonly string[]): boolean {
  if (heads.includes(noun.head) || (SUM.test(noun.head) && heads.includes("million"))) return true;
  return noun.head.length <= 2 && heads.some((head) => noun.words.includes(head));
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
