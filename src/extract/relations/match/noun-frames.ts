/** Matches the frames of the nouns of one phrase: events and hyphen compounds here, roles in role-frames.ts. */
import type { NounFrame } from "../frames/frame.ts";
import { framesOfCompound, framesOfNoun } from "../frames/frame-index.ts";
import type { NounMatch } from "../frames/frame-index.ts";
import type { FillGap } from "../gaps/gap.ts";
import { bearersOf } from "../slots/bearers.ts";
import { fillNounSlot } from "../slots/noun-slots.ts";
import { isMajority } from "../slots/share-size.ts";
import { openingAtNoun } from "../slots/open-slots.ts";
import { parseSlot } from "../slots/slot.ts";
import type { PatternSlot } from "../slots/slot.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun, NounUnit } from "../syntax/unit.ts";
import { completedPairs, isCompletable, standIn } from "./completion.ts";
import { toCandidates } from "./candidate.ts";
import type { Candidate } from "./candidate.ts";
import { fitsCarrier, fitsWords, type NounPlace, statesPercent } from "./noun-conditions.ts";
import { cross, fillsAny, pairsOf, remembering } from "./pairs.ts";
import type { Fill } from "./pairs.ts";
import { matchRole } from "./role-frames.ts";

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
