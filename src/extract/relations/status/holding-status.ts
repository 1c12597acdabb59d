/**
 * The status of what is owned when a sentence tells that it changes hands. Until a sale is done its owner keeps what is sold, and
 * who speaks of "its unit" or "its stake" takes it for granted whatever else is planned, rumoured or denied.
 */
import type { Status } from "../../../model/ontology.ts";
import { carrierOf } from "../slots/carriers.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { ENDING_ADJECTIVES } from "./ending-cues.ts";
import { isOnlyPart } from "./parts.ts";
import { COMPLETING_VERBS } from "./status-cues.ts";
import { ownStanding } from "./status.ts";

/** Verbs that give a holding away. */
const PARTING_VERBS: ReadonlySet<string> = wordSet(`
  sell, divest, offload, dispose, unload, dump, exit, shed, relinquish, ditch, liquidate, jettison, spin, demerge, part, lose
`);
const COPULAS: ReadonlySet<string> = wordSet(`be, become, remain, stay, cease, continue`);

/** Whoever is sought is none yet: "hopes to find an ally in B". */
const SEARCHING: ReadonlySet<string> = wordSet(`find, seek, want, need, look, search, hunt, gain, win, get`);

/** "B will become a unit of A": what is to come of a takeover is no holding yet. */
export function isYetToBe(parse: Parse, trigger: number): boolean {
  const carrier = carrierOf(parse, trigger);
  const verb = carrier === null ? undefined : parse.units[carrier.verb];
  return verb?.kind === "verb" && verb.lemma === "become" && !verb.past && !verb.perfect;
}

/** Status of a holding whose sale the verb or noun unit `trigger` tells of: over once that has happened. */
export function partingStatus(parse: Parse, trigger: number): Status {
  const unit = parse.units[trigger];
  if (unit?.kind === "verb") return unit.done && !unit.negated ? "ended" : "confirmed";
  const carrier = carrierOf(parse, trigger);
  const verb = carrier === null ? undefined : parse.units[carrier.verb];
  if (verb?.kind !== "verb" || !verb.done || verb.negated || isOnlyPart(parse, trigger)) return "confirmed";
  return COMPLETING_VERBS.has(verb.lemma) || PARTING_VERBS.has(verb.lemma) ? "ended" : "confirmed";
}

/**
 * Status of what a role takes for granted ("may sue its supplier B"), given the one that the words around it make: only its own phrase
 * and what ends it count, unless it is said of somebody ("is not a supplier of B", "wants B as a customer").
 */
export function roleStatus(
  parse: Parse,
  {
    trigger,
    status,
    start,
  }: { readonly trigger: number; readonly status: Status | null; readonly start: Status },
): Status | null {
  if (status !== "rumoured" && status !== "denied") return status;
  const carrier = carrierOf(parse, trigger);
  const verb = carrier === null ? undefined : parse.units[carrier.verb];
  if (
    carrier === null ||
    verb?.kind !== "verb" ||
    COPULAS.has(verb.lemma) ||
    carrier.word === "as" ||
    (SEARCHING.has(verb.lemma) && isIndefinite(parse, trigger))
  )
    return status;
  return ownStanding(parse, trigger, start).status;
}

/**
 * Status of a holding that the phrase around `noun` takes for granted ("its unit B", "its stake in B"); `null` when a copula
 * states it, so that it may be denied, rumoured or over like any other statement.
 */
export function presupposedStatus(parse: Parse, trigger: number, noun: Noun): Status | null {
  const carrier = carrierOf(parse, trigger);
  const verb = carrier === null ? undefined : parse.units[carrier.verb];
  if (verb?.kind === "verb" && COPULAS.has(verb.lemma) && carrier?.as !== "complement") return null;
  if (noun.words.some((word) => ENDING_ADJECTIVES.has(word))) return "ended";
  const isSold =
    verb?.kind === "verb" &&
    PARTING_VERBS.has(verb.lemma) &&
    verb.done &&
    !verb.negated &&
    !isOnlyPart(parse, trigger) &&
    (carrier?.as === "object" || (carrier?.as === "complement" && carrier.word === "of") || verb.passive);
  return isSold ? "ended" : "confirmed";
}

function isIndefinite({ units }: Parse, trigger: number): boolean {
  const unit = units[trigger];
  return (
    unit?.kind === "noun" &&
    unit.members.every(({ possessors, words }) => possessors.length === 0 && !words.includes("the"))
  );
}
