/**
 * Half-said relations: a frame with one party in place while the other is left out ("Engines are bought from B"), is a bare
 * noun ("the company") or a pronoun that cannot be the same party. The topic of the article fills the gap.
 */
import type { Opening } from "../slots/open-slots.ts";
import { slotUnit } from "../slots/open-slots.ts";
import { parsePattern } from "../slots/slot.ts";
import type { Slot } from "../slots/slot.ts";
import type { Parse } from "../syntax/parse.ts";
import type { TopicOf } from "../topic.ts";
import { cross, overlaps } from "./pairs.ts";
import type { Fill, Pair } from "./pairs.ts";

export interface Gap {
  readonly fill: Fill;
  /** What stands at a slot that no party fills. */
  readonly openingOf: (slot: Slot) => Opening;
  /** The company to take for the missing party, given those that it cannot be. */
  readonly stand: (except: readonly string[]) => string | null;
  /** The company that the article is about. */
  readonly about: () => string | null;
}

/** The company that a gap in `parse` stands for: a subject of the sentence, else the topic of the article. */
export function standIn(
  { parse, trigger, topic }: { readonly parse: Parse; readonly trigger: number; readonly topic: TopicOf },
  except: readonly string[],
): string | null {
  const subjects = [...parse.links.values()].flatMap(({ subject }) => {
    const unit = subject === null || subject >= trigger ? undefined : parse.units[subject];
    const noun = unit?.kind === "noun" && unit.members.length === 1 ? unit.members[0] : undefined;
    return noun?.form === "name" && noun.entities.length === 1 ? noun.entities : [];
  });
  return topic(parse.sentence, except, subjects);
}

/** Pairs of the first pattern of which one side is filled and the other may be completed. */
export function completedPairs(patterns: readonly string[], { fill, openingOf, stand, about }: Gap): Pair[] {
  for (const pattern of patterns) {
    const [left, right] = parsePattern(pattern);
    if (right === null) continue;
    const sources = fill(left);
    const targets = fill(right);
    const missing = sources.length === 0 ? left : targets.length === 0 ? right : null;
    const known = missing === left ? targets : sources;
    if (missing === null || known.length === 0) continue;
    const opening = openingOf(missing);
    if (opening === "taken" || (opening === "absent" && !missing.optional)) continue;
    if (missing.place === "nobody" && isAbout(about(), known)) continue;
    const other = stand(known);
    if (other !== null) return missing === left ? cross([other], known) : cross(known, [other]);
  }
  return [];
}

/** A gap that nothing in the sentence marks speaks of the topic, unless the topic is the party in place. */
function isAbout(topic: string | null, known: readonly string[]): boolean {
  return topic === null || known.includes(topic);
}

/** Pairs of the first pattern of which both sides are the same party: the pronoun among them must then be another. */
export function reboundPairs(
  parse: Parse,
  { verb, patterns }: { readonly verb: number; readonly patterns: readonly string[] },
  { fill, stand }: Gap,
): Pair[] {
  for (const pattern of patterns) {
    const [left, right] = parsePattern(pattern);
    if (right === null || left.mode === "goods" || right.mode === "goods") continue;
    const sources = fill(left);
    const targets = fill(right);
    if (!overlaps(sources, targets)) continue;
    const other = stand([...sources, ...targets]);
    if (other === null) continue;
    const isLoose = (slot: Slot): boolean => slotUnit(parse, verb, slot)?.members[0]?.form !== "name";
    if (isLoose(right) && (right.place !== "subject" || !isLoose(left))) return cross(sources, [other]);
    return isLoose(left) ? cross([other], targets) : [];
  }
  return [];
}
