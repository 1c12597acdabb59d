/** Matches the frames of the nouns of one phrase: events, roles and hyphen compounds. */
import type { NounFrame, RoleFrame } from "../frames/frame.ts";
import { framesOfCompound, framesOfNoun } from "../frames/frame-index.ts";
import type { NounMatch } from "../frames/frame-index.ts";
import { bearersOf } from "../slots/bearers.ts";
import { carrierOf } from "../slots/carriers.ts";
import { complementsOfNoun } from "../slots/complements.ts";
import { fillNounSlot } from "../slots/noun-slots.ts";
import { openingAtNoun } from "../slots/open-slots.ts";
import { parseSlot } from "../slots/slot.ts";
import type { PatternSlot } from "../slots/slot.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun, NounUnit } from "../syntax/unit.ts";
import type { TopicOf } from "../topic.ts";
import { completedPairs, standIn } from "./completion.ts";
import { toCandidates } from "./candidate.ts";
import type { Candidate } from "./candidate.ts";
import { allPairs, cross, pairsOf, remembering } from "./pairs.ts";

interface NounPlace {
  readonly index: number;
  readonly noun: Noun;
  readonly topic: TopicOf;
}

export function matchNounUnit(
  parse: Parse,
  unit: NounUnit,
  { index, topic }: { readonly index: number; readonly topic: TopicOf },
): Candidate[] {
  return unit.members.flatMap((noun) => [
    ...matchCompounds(parse, { index, noun, topic }),
    ...framesOfNoun(noun).flatMap((match) => matchNoun(parse, match, { index, noun, topic })),
  ]);
}

function matchNoun(parse: Parse, { frame }: NounMatch, place: NounPlace): Candidate[] {
  return frame.kind === "role" ? matchRole(parse, frame, place) : matchEvent(parse, frame, place);
}

function matchEvent(parse: Parse, frame: NounFrame, { index, noun, topic }: NounPlace): Candidate[] {
  if (frame.percent !== undefined && frame.percent !== statesPercent(parse, index, noun)) return [];
  if (frame.carriers !== undefined) {
    const carrier = carrierOf(parse, index);
    const verb = carrier === null ? undefined : parse.units[carrier.verb];
    if (verb?.kind !== "verb" || !frame.carriers.includes(verb.lemma)) return [];
  }
  const fill = remembering((slot) => fillNounSlot(parse, index, noun, slot));
  const isTaken = (slot: PatternSlot): boolean =>
    fill(slot).length > 0 || openingAtNoun(parse, { index, noun }, slot) === "bare";
  if (frame.unless?.some((slot) => isTaken(parseSlot(slot))) === true) return [];
  const pairs = pairsOf(frame.roles, fill);
  if (pairs.length > 0) return toCandidates(parse, { frame, trigger: index, pairs });
  const completed = completedPairs(frame.roles, {
    fill,
    openingOf: (slot) => openingAtNoun(parse, { index, noun }, slot),
    stand: (except) => standIn({ parse, trigger: index, topic }, except),
    about: () => topic(parse.sentence, []),
  });
  return toCandidates(parse, { frame, trigger: index, pairs: completed, completed: true });
}

function statesPercent(parse: Parse, index: number, noun: Noun): boolean {
  const isPercent = (word: string): boolean =>
    word === "%" ||
    word === "percent" ||
    word === "pc" ||
    word === "cent" ||
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
  let isCompleted = false;
  for (const text of frame.holder) {
    holders = fillNounSlot(parse, index, noun, parseSlot(text)).filter(
      (holder) => !bearing.bearers.includes(holder),
    );
    if (holders.length > 0) break;
  }
  if (holders.length === 0) holders = bearing.holder;
  const mutual = holders.length === 0 && frame.mutual === true && bearing.predicated && !noun.determined;
  if (
    holders.length === 0 &&
    !mutual &&
    frame.topical === true &&
    isPlainRole(parse, { index, noun }, bearing.bearers)
  ) {
    holders = fillNounSlot(parse, index, noun, parseSlot("carrier")).filter(
      (holder) => !bearing.bearers.includes(holder),
    );
  }
  if (
    holders.length === 0 &&
    !mutual &&
    frame.topical === true &&
    noun.entities.length === 0 &&
    isPlainRole(parse, { index, noun }, bearing.bearers)
  ) {
    isCompleted = true;
    const about = standIn({ parse, trigger: index, topic }, bearing.bearers);
    holders = about === null ? [] : [about];
  }
  const pairs = mutual
    ? allPairs(bearing.bearers)
    : cross(
        frame.bearer === "source" ? bearing.bearers : holders,
        frame.bearer === "source" ? holders : bearing.bearers,
      );
  return toCandidates(parse, { frame, trigger: index, pairs, completed: isCompleted });
}

/** Whether the role stands bare, so that its holder can only be the topic: "other customers", "rivals such as". */
function isPlainRole(
  parse: Parse,
  { index, noun }: { readonly index: number; readonly noun: Noun },
  bearers: readonly string[],
): boolean {
  return (
    !(noun.entities.length > 0 && noun.determined) &&
    noun.possessors.every((possessor) => bearers.includes(possessor)) &&
    noun.modifiers.length === 0 &&
    !complementsOfNoun(parse, index).prepositions.some(
      (complement) => complement.word === "of" || complement.word === "to",
    )
  );
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
