/** Matches the frames of one verb. */
import { framesOfVerb } from "../frames/frame-index.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import { openingAtVerb } from "../slots/open-slots.ts";
import { fillVerbSlot } from "../slots/verb-slots.ts";
import type { Parse } from "../syntax/parse.ts";
import type { VerbUnit } from "../syntax/unit.ts";
import type { TopicOf } from "../topic.ts";
import { toCandidates } from "./candidate.ts";
import type { Candidate } from "./candidate.ts";
import { completedPairs, reboundPairs, standIn } from "./completion.ts";
import type { Gap } from "./completion.ts";
import { pairsOf, remembering } from "./pairs.ts";
import type { Fill } from "./pairs.ts";
import { meetsConditions } from "./verb-conditions.ts";

export function matchVerb(
  parse: Parse,
  unit: VerbUnit,
  { index, topic }: { readonly index: number; readonly topic: TopicOf },
): Candidate[] {
  const frames = framesOfVerb(unit.lemma);
  if (frames.length === 0) return [];
  const around: Omit<Gap, "fill"> = {
    openingOf: (slot) => openingAtVerb(parse, index, slot),
    stand: (except) => standIn({ parse, trigger: index, topic }, except),
    about: () => topic(parse.sentence, []),
  };
  const fill = remembering((slot) => fillVerbSlot(parse, index, slot));
  return frames.flatMap(({ frame, particle }) => {
    if ((particle !== "" && !isFollowedBy(parse, index, particle)) || !meetsConditions(parse, index, frame))
      return [];
    const filled = particle === "" ? fill : withParticle(fill, particle);
    const pairs = pairsOf(frame.roles, filled);
    if (pairs.length > 0) return toCandidates(parse, { frame, trigger: index, pairs });
    const gap = { ...around, fill: filled };
    const rebound = reboundPairs(parse, { verb: index, patterns: frame.roles }, gap);
    const completed = rebound.length > 0 ? rebound : completedPairs(frame.roles, gap);
    return toCandidates(parse, { frame, trigger: index, pairs: completed, completed: true });
  });
}

/** "take over B": what follows the particle is the object. */
function withParticle(fill: Fill, particle: string): Fill {
  return (slot) => {
    const filled = fill(slot);
    return filled.length === 0 && slot.place === "object"
      ? fill({ ...slot, place: particle, key: `${particle}:${slot.mode}` })
      : filled;
  };
}

function isFollowedBy(parse: Parse, index: number, word: string): boolean {
  const { particles, prepositions } = complementsOfVerb(parse, index);
  return particles.includes(word) || prepositions.some((complement) => complement.word === word);
}
