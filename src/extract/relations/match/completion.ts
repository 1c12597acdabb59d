/**
 * Half-said relations: a frame with one party in place while the other is left out ("Engines are bought from B"), is a bare
 * noun ("the company") or a pronoun that cannot be the same party. The topic of the article fills the gap.
 */
import type { RelationType } from "../../../model/ontology.ts";
import type { Frame } from "../frames/frame.ts";
import { framesOfVerb } from "../frames/frame-index.ts";
import type { FillGap, Gap, GapForm } from "../gaps/gap.ts";
import type { Opening } from "../slots/open-slots.ts";
import { slotUnit } from "../slots/open-slots.ts";
import { parsePattern } from "../slots/slot.ts";
import type { PatternSlot, Slot } from "../slots/slot.ts";
import type { Parse } from "../syntax/parse.ts";
import { wordSet } from "../word-list.ts";
import type { Unit } from "../syntax/unit.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import { reportingParties } from "./reporting-tail.ts";
import { cross, overlaps } from "./pairs.ts";
import type { Fill, Pair } from "./pairs.ts";
import { meetsConditions } from "./verb-conditions.ts";
import { sceneOf } from "./verb-scene.ts";

/** Types of which one sentence often tells several times of the same target. */
const FUNDING: ReadonlySet<RelationType> = new Set<RelationType>(["investment", "ownership"]);
/** What customers do when they go from one company to another. */
const CHANGING_SIDES: ReadonlySet<string> = wordSet(`
  switch, turn, go, move, defect, migrate, give, award, hand, entrust, assign, transfer, choose, pick, select, prefer, hire, appoint
`);

/** Which end of a relation is missing, how, and who is at the other. */
export type GapSite = Pick<Gap, "missing" | "form" | "known">;

export interface HalfSaid {
  readonly fill: Fill;
  /** What stands at a slot that no party fills. */
  readonly openingOf: (slot: Slot) => Opening;
  /** Whether an agreement tells who the target is. */
  readonly isAgreed?: boolean;
  /** The party to take for the missing one. */
  readonly stand: (site: GapSite) => string | null;
}

interface Gapped {
  readonly parse: Parse;
  readonly trigger: number;
  readonly fillGap: FillGap;
  /** The wording that has the gap. */
  readonly frame: Frame;
}

/** Whether the context may fill what the sentence leaves out of a frame. */
export function isCompletable({ parting, stated }: Frame): boolean {
  return parting !== true && stated !== true;
}

/**
 * The party that a gap in `parse` means: one of those before it, or another of the article. What the wording never says must be known
 * from earlier sentences.
 */
export function standIn({ parse, trigger, fillGap, frame }: Gapped, site: GapSite): string | null {
  const before = parse.units
    .slice(0, site.form === "nobody" ? 0 : trigger)
    .flatMap((unit, index) => (isInAside(parse, index) ? [] : membersOf(unit)))
    .flatMap(({ entities, possessors, modifiers }) => [...entities, ...possessors, ...modifiers]);
  const others = frame.lone === true ? othersThan(clauseAround(parse, trigger), site.known) : [];
  if (others.length > 0)
    return others.length === 1 ? (others.find((party) => before.includes(party)) ?? null) : null;
  return fillGap({
    ...site,
    sentence: parse.sentence,
    frame,
    except: othersAlike(parse, frame.type),
    before: [...before, ...reportingParties(parse, trigger)],
  });
}

/** The units around `at` from one semicolon, colon or dash to the next. */
function clauseAround({ units }: Parse, at: number): readonly Unit[] {
  const first = units.findLastIndex(({ kind }, index) => index < at && kind === "break");
  const end = units.findIndex(({ kind }, index) => index > at && kind === "break");
  return units.slice(first + 1, end < 0 ? units.length : end);
}

/** The parties among `units` that are not `known`. */
function othersThan(units: readonly Unit[], known: readonly string[]): readonly string[] {
  const parties = units
    .flatMap(membersOf)
    .flatMap(({ entities, possessors, modifiers }) => [...entities, ...possessors, ...modifiers]);
  return [...new Set(parties)].filter((party) => !known.includes(party));
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
function othersAlike(parse: Parse, type: RelationType): readonly string[] {
  const isOther = FUNDING.has(type) ? funds : type === "competition" ? isDefection : null;
  if (isOther === null) return [];
  return [...parse.links].flatMap(([verb, { subject }]) => {
    const unit = subject === null || !isOther(parse, verb) ? undefined : parse.units[subject];
    return membersOf(unit).flatMap(({ entities }) => entities);
  });
}

function funds(parse: Parse, verb: number): boolean {
  const unit = parse.units[verb];
  if (unit?.kind !== "verb") return false;
  const frames = framesOfVerb(unit.lemma).filter(
    ({ frame }) => FUNDING.has(frame.type) && frame.roles.some((role) => role.startsWith("subject>")),
  );
  if (frames.length === 0) return false;
  const scene = sceneOf(parse, verb, unit);
  return frames.some(({ frame }) => meetsConditions(scene, frame));
}

/** "A has switched to B, a smaller rival": B is a rival of whom A leaves, not of A. */
export function isDefection({ units }: Parse, verb: number): boolean {
  const unit = units[verb];
  return unit?.kind === "verb" && CHANGING_SIDES.has(unit.lemma);
}

/** Pairs of the first pattern of which one side is filled and the other may be completed. */
export function completedPairs(
  patterns: readonly string[],
  { fill, openingOf, isAgreed = false, stand }: HalfSaid,
): Pair[] {
  for (const pattern of patterns) {
    const [left, right] = parsePattern(pattern);
    if (right === null || pattern.includes("*")) continue;
    const sources = fill(left);
    const targets = fill(right);
    const missing = sources.length === 0 ? left : targets.length === 0 ? right : null;
    const known = missing === left ? targets : sources;
    if (missing === null || known.length === 0) continue;
    const opening = openingOf(missing);
    const form =
      missing.place === "nobody" ? "nobody" : formOf(opening, missing, isAgreed && missing === right);
    if (form === null) continue;
    const other = stand({ missing: missing === left ? "source" : "target", form, known });
    if (other !== null) return missing === left ? cross([other], known) : cross(known, [other]);
  }
  return [];
}

function formOf(opening: Opening, { optional }: PatternSlot, isAgreed: boolean): GapForm | null {
  if (opening === "taken") return null;
  if (opening === "bare") return "bare";
  if (optional) return "optional";
  return isAgreed ? "agreed" : null;
}

/** Pairs of the first pattern of which both sides are the same party: the pronoun among them must then be another. */
export function reboundPairs(
  parse: Parse,
  { verb, patterns }: { readonly verb: number; readonly patterns: readonly string[] },
  { fill, stand }: HalfSaid,
): Pair[] {
  for (const pattern of patterns) {
    const [left, right] = parsePattern(pattern);
    if (right === null || isIndirect(left) || isIndirect(right)) continue;
    const sources = fill(left);
    const targets = fill(right);
    if (!overlaps(sources, targets)) continue;
    const isLoose = (slot: Slot): boolean => slotUnit(parse, verb, slot)?.members[0]?.form !== "name";
    const missing = isLoose(right) && (right.place !== "subject" || !isLoose(left)) ? "target" : "source";
    if (missing === "source" && !isLoose(left)) continue;
    const other = stand({ missing, form: "rebound", known: [...sources, ...targets] });
    if (other !== null) return missing === "target" ? cross(sources, [other]) : cross([other], targets);
  }
  return [];
}

/** "its own pricing" may be the subject's; only the party itself cannot be both. */
function isIndirect({ mode }: Slot): boolean {
  return mode === "goods" || mode === "affair";
}
