/** Matches the frames of one verb. */
import type { VerbFrame } from "../frames/frame.ts";
import { framesOfVerb } from "../frames/frame-index.ts";
import type { FillGap } from "../gaps/gap.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import { openingAtVerb } from "../slots/open-slots.ts";
import { partiesOf } from "../slots/parties.ts";
import { fillVerbSlot } from "../slots/verb-slots.ts";
import { isDate } from "../syntax/linking.ts";
import type { Parse } from "../syntax/parse.ts";
import type { VerbUnit } from "../syntax/unit.ts";
import { isAgreedSupply } from "./agreed-supply.ts";
import { toCandidates } from "./candidate.ts";
import type { Candidate } from "./candidate.ts";
import { completedPairs, isCompletable, reboundPairs, standIn } from "./completion.ts";
import type { HalfSaid } from "./completion.ts";
import { fillsAny, pairsOf, remembering } from "./pairs.ts";
import type { Fill, Pair } from "./pairs.ts";
import { meetsConditions } from "./verb-conditions.ts";
import { sceneOf } from "./verb-scene.ts";
import type { VerbScene } from "./verb-scene.ts";

export function matchVerb(
  parse: Parse,
  unit: VerbUnit,
  { index, fillGap }: { readonly index: number; readonly fillGap: FillGap },
): Candidate[] {
  const frames = framesOfVerb(unit.lemma);
  if (frames.length === 0) return [];
  const scene = sceneOf(parse, index, unit);
  const fill = remembering((slot) => fillVerbSlot(parse, index, slot));
  const found: Candidate[] = [];
  for (const { frame, particle } of frames) {
    if ((particle !== "" && !isFollowedBy(scene, particle)) || !meetsConditions(scene, frame)) continue;
    const filled = particle === "" ? fill : withParticle(fill, particle);
    const pairs = pairsOf(frame.roles, filled);
    if (pairs.length > 0) {
      const all = [...pairs, ...furtherPairs(parse, { index, roles: frame.roles }, filled)];
      found.push(...toCandidates(parse, { frame, trigger: index, pairs: all }));
    } else if (isCompletable(frame) && fillsAny(frame.roles, filled))
      found.push(...completeFrame(parse, { frame, index, fillGap }, filled));
  }
  return found;
}

interface HalfSaidVerb {
  readonly frame: VerbFrame;
  readonly index: number;
  readonly fillGap: FillGap;
}

function completeFrame(parse: Parse, { frame, index, fillGap }: HalfSaidVerb, fill: Fill): Candidate[] {
  const gap: HalfSaid = {
    fill,
    openingOf: (slot) => openingAtVerb(parse, index, slot),
    isAgreed: isAgreedSupply(parse, index, frame),
    stand: (site) => standIn({ parse, trigger: index, fillGap, frame }, site),
  };
  const rebound = reboundPairs(parse, { verb: index, patterns: frame.roles }, gap);
  const completed = rebound.length > 0 ? rebound : completedPairs(frame.roles, gap);
  return toCandidates(parse, { frame, trigger: index, pairs: completed, completed: true });
}

/** "bought B for $5m and C for $6m", "sold B to D and C to E": each further object goes with its own complement. */
function furtherPairs(
  parse: Parse,
  { index, roles }: { readonly index: number; readonly roles: readonly string[] },
  fill: Fill,
): Pair[] {
  return complementsOfVerb(parse, index).further.flatMap(({ object, word, noun }) =>
    pairsOf(roles, (slot) =>
      slot.place === "object"
        ? partiesOf(parse, object, slot.mode)
        : slot.place === word
          ? partiesOf(parse, noun, slot.mode)
          : fill(slot),
    ),
  );
}

/** "take over B": what follows the particle is the object. */
function withParticle(fill: Fill, particle: string): Fill {
  return (slot) => {
    const filled = fill(slot);
    if (filled.length > 0) return filled;
    if (slot.place === "owned")
      return fill({ ...slot, place: particle, mode: "brand", key: `${particle}:brand` });
    return slot.place === "object"
      ? fill({ ...slot, place: particle, key: `${particle}:${slot.mode}` })
      : filled;
  };
}

const ADVERBIAL: ReadonlySet<string> = new Set(["over", "up", "out", "off"]);

/** "take over B", "took B over", but not "took B to court over a debt". */
function isFollowedBy({ parse, complements }: VerbScene, word: string): boolean {
  const { objects, particles, prepositions } = complements;
  const object = objects.at(-1);
  if (object !== undefined && ADVERBIAL.has(word)) {
    const after = parse.units[object + 1];
    return after !== undefined && "word" in after && after.word === word;
  }
  const isAfterwards = (noun: number): boolean => !ADVERBIAL.has(word) && isDate(parse.units[noun]);
  return (
    particles.includes(word) ||
    prepositions.some((complement) => complement.word === word && !isAfterwards(complement.noun))
  );
}
