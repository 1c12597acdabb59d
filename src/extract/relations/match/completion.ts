/**
 * Half-said relations: a frame with one party in place while the other is left out ("Engines are bought from B"), is a bare
 * noun ("the company") or a pronoun that cannot be the same party. The topic of the article fills the gap.
 */
import type { RelationType } from "../../../model/ontology.ts";
import type { Frame } from "../frames/frame.ts";
import { framesOfVerb } from "../frames/frame-index.ts";
import type { Opening } from "../slots/open-slots.ts";
import { slotUnit } from "../slots/open-slots.ts";
import { parsePattern } from "../slots/slot.ts";
import type { Slot } from "../slots/slot.ts";
import type { Parse } from "../syntax/parse.ts";
import type { TopicOf } from "../topic.ts";
import { wordSet } from "../word-list.ts";
import { cross, overlaps } from "./pairs.ts";
import type { Fill, Pair } from "./pairs.ts";

/** Types of which one sentence often tells several times of the same target. */
const FUNDING: ReadonlySet<RelationType> = new Set<RelationType>(["investment", "ownership"]);
/** What customers do when they go from one company to another. */
const CHANGING_SIDES: ReadonlySet<string> = wordSet(`
  switch, turn, go, move, defect, migrate, give, award, hand, entrust, assign, transfer, choose, pick, select, prefer, hire, appoint
`);

export interface Gap {
  readonly fill: Fill;
  /** What stands at a slot that no party fills. */
  readonly openingOf: (slot: Slot) => Opening;
  /** The company to take for the missing party, given those that it cannot be. */
  readonly stand: (except: readonly string[]) => string | null;
  /** The company that the article is about. */
  readonly about: () => string | null;
}

interface Gapped {
  readonly parse: Parse;
  readonly trigger: number;
  readonly topic: TopicOf;
  /** Type of the relation that has the gap. */
  readonly type: RelationType;
}

/** Whether the context may fill what the sentence leaves out of a frame. */
export function isCompletable({ parting, stated }: Frame): boolean {
  return parting !== true && stated !== true;
}

/** The company that a gap in `parse` stands for: one of those before it, or the topic of the article. */
export function standIn({ parse, trigger, topic, type }: Gapped, except: readonly string[]): string | null {
  const before = parse.units
    .slice(0, trigger)
    .flatMap((unit, index) => (unit.kind === "noun" && !isInAside(parse, index) ? unit.members : []))
    .flatMap(({ entities, possessors, modifiers }) => [...entities, ...possessors, ...modifiers]);
  return topic(parse.sentence, { except: [...except, ...othersAlike({ parse, type })], before });
}

/** "Borea, a holder of Acme shares, sued": what only describes a party is not what the sentence goes on about. */
function isInAside({ units, hosts }: Parse, noun: number): boolean {
  let head = noun;
  while (units[head - 1]?.kind === "preposition" && units[head - 2]?.kind === "noun") head -= 2;
  return head < noun && hosts.has(head);
}

/**
 * Companies of the sentence that the gap is not: "A led the round and B joined it" leaves open whom both fund, "A has switched to a
 * rival" whom A leaves.
 */
function othersAlike({ parse, type }: Pick<Gapped, "parse" | "type">): readonly string[] {
  const isOther = FUNDING.has(type) ? funds : type === "competition" ? isDefection : null;
  if (isOther === null) return [];
  return [...parse.links].flatMap(([verb, { subject }]) => {
    const unit = subject === null || !isOther(parse, verb) ? undefined : parse.units[subject];
    return unit?.kind === "noun" ? unit.members.flatMap(({ entities }) => entities) : [];
  });
}

function funds({ units }: Parse, verb: number): boolean {
  const unit = units[verb];
  return (
    unit?.kind === "verb" &&
    framesOfVerb(unit.lemma).some(
      ({ frame }) => FUNDING.has(frame.type) && frame.roles.some((role) => role.startsWith("subject>")),
    )
  );
}

/** "A has switched to B, a smaller rival": B is a rival of whom A leaves, not of A. */
export function isDefection({ units }: Parse, verb: number): boolean {
  const unit = units[verb];
  return unit?.kind === "verb" && CHANGING_SIDES.has(unit.lemma);
}

/** Pairs of the first pattern of which one side is filled and the other may be completed. */
export function completedPairs(patterns: readonly string[], { fill, openingOf, stand, about }: Gap): Pair[] {
  for (const pattern of patterns) {
    const [left, right] = parsePattern(pattern);
    if (right === null || pattern.includes("*")) continue;
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
    if (right === null || isIndirect(left) || isIndirect(right)) continue;
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

/** "its own pricing" may be the subject's; only the party itself cannot be both. */
function isIndirect({ mode }: Slot): boolean {
  return mode === "goods" || mode === "affair";
}
