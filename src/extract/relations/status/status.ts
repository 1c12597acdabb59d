/**
 * The status of one statement, composed along the chain of words that govern its trigger:
 * "denied that it was in talks to buy" is buy, then talks (rumoured), then denied.
 */
import type { Status } from "../../../model/ontology.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import type { Parse } from "../syntax/parse.ts";
import type { NounUnit, Unit, VerbUnit } from "../syntax/unit.ts";
import { afterClause } from "./clause-cues.ts";
import { isFormerHabit } from "./former-habits.ts";
import { governed } from "./governing-verbs.ts";
import { governorsOf } from "./governors.ts";
import {
  ENDING_ADJECTIVES,
  ENDING_NOUNS,
  HAPPENING_VERBS,
  TENTATIVE_ADJECTIVES,
  TENTATIVE_NOUNS,
} from "./status-cues.ts";
import { negated, opened } from "./turns.ts";
import { wordSet } from "../word-list.ts";

/** What the text says of one trigger; `null` status is the writer's hypothesis, which is no relation. */
export interface Standing {
  readonly status: Status | null;
  /** Whether a finite verb asserts it; a bare noun phrase only refers to it. */
  readonly asserted: boolean;
}

const EXCLUSIVE: ReadonlySet<string> = wordSet(`
  exclusive, sole, only, main, largest, biggest, primary, top
`);
/** Verbs that leave what they are said of as it is, also when negated. */
const UNTOUCHING: ReadonlySet<string> = wordSet(`
  affect, concern, cover, change, alter, include, mention, involve, touch, influence, name
`);
/** What is not renewed was there, and ends. */
const RENEWING: ReadonlySet<string> = wordSet(`renew, extend, prolong, continue, last, survive, outlast`);
const TENTATIVE_MODALS: ReadonlySet<string> = new Set(["may", "might", "could"]);

/** Standing of the frame whose trigger is the unit `trigger`; `start` is the status that the wording itself gives. */
export function standingOf(parse: Parse, trigger: number, start: Status): Standing {
  return composed(parse, governorsOf(parse, trigger), start);
}

/** Standing of a rivalry, which lasts whatever the verbs around it tell: "wants to take on B", "left its rival B". */
export function rivalryStanding(parse: Parse, trigger: number, start: Status): Standing {
  return composed(parse, [trigger], start);
}

function composed(parse: Parse, chain: readonly number[], start: Status): Standing {
  const trigger = chain[0] ?? 0;
  let status: Status = start;
  let asserted = false;
  let hypothetical = false;
  chain.forEach((index, depth) => {
    const unit = parse.units[index];
    if (unit?.kind === "noun") status = afterNoun(status, unit, depth === 0);
    if (unit?.kind === "verb") {
      asserted = asserted || !(parse.links.get(index)?.reduced ?? false);
      hypothetical = hypothetical || (parse.links.get(index)?.hypothetical ?? false);
      status = afterVerb(status, parse, { index, child: chain[depth - 1] ?? null });
    }
  });
  if (hypothetical) return { status: null, asserted };
  const told = afterClause(status, parse, trigger);
  return { status: told === "confirmed" && isFormerHabit(parse, chain) ? "ended" : told, asserted };
}

function afterNoun(status: Status, unit: NounUnit, isTrigger: boolean): Status {
  let result = status;
  for (const member of unit.members) {
    if (TENTATIVE_NOUNS.has(member.head) && !(isTrigger && member.head === "interest"))
      result = opened(result);
    if (ENDING_NOUNS.has(member.head) && !isTrigger) result = "ended";
    if (member.words.some((word) => TENTATIVE_ADJECTIVES.has(word))) result = opened(result);
    if (member.words.some((word) => ENDING_ADJECTIVES.has(word))) result = "ended";
    if (member.words.includes("no")) result = negated(result);
  }
  return result;
}

function afterVerb(
  status: Status,
  parse: Parse,
  { index, child }: { readonly index: number; readonly child: number | null },
): Status {
  const verb = parse.units[index];
  if (verb?.kind !== "verb") return status;
  let result = status;
  if (child !== null) result = governed(result, parse, { index, verb, child });
  const after = parse.units[index + 1];
  const afterWord = after !== undefined && "word" in after ? after.word : "";
  const exclusive = complementsOfVerb(parse, index).objects.some((object) =>
    isExclusive(parse.units[object]),
  );
  if (
    verb.negated &&
    afterWord !== "only" &&
    afterWord !== "just" &&
    !exclusive &&
    !isPredicate(parse, index, child)
  ) {
    result =
      RENEWING.has(verb.lemma) && child !== null
        ? "ended"
        : afterWord === "yet" || verb.adverbs.includes("yet")
          ? opened(result)
          : negated(result);
    if (result === "denied" && saysAfterAll(parse)) result = "ended";
  }
  if (
    child === null &&
    complementsOfVerb(parse, index).objects.some((object) => isRefused(parse.units[object]))
  )
    result = negated(result);
  if (!exclusive && hasAdverb(parse, index, "no longer")) result = "ended";
  if (TENTATIVE_MODALS.has(verb.modal)) result = opened(result);
  return isCounterfactual(verb) ? "ended" : result;
}

/** "would have bought": it came to nothing. */
function isCounterfactual({ first, last, modal, adverbs, negated: isNegated, passive }: VerbUnit): boolean {
  const words = last - first - adverbs.length - (isNegated ? 1 : 0) - (passive ? 1 : 0);
  return modal === "would" && words > 2;
}

/** "the deal does not cover spares": what is denied is said of the deal, and the deal itself stands. */
function isPredicate(parse: Parse, index: number, child: number | null): boolean {
  const verb = parse.units[index];
  if (child !== null && verb?.kind === "verb" && UNTOUCHING.has(verb.lemma)) return true;
  return (
    child !== null &&
    parse.units[child]?.kind === "noun" &&
    parse.links.get(index)?.subject === child &&
    verb?.kind === "verb" &&
    !verb.passive &&
    !HAPPENING_VERBS.has(verb.lemma)
  );
}

function hasAdverb(parse: Parse, verb: number, word: string): boolean {
  const group = parse.units[verb];
  if (group?.kind === "verb" && group.adverbs.join(" ").includes(word)) return true;
  for (const at of [verb - 1, verb + 1, verb + 2]) {
    const unit = parse.units[at];
    if (unit?.kind === "adverb" && unit.word === word) return true;
  }
  return false;
}

function saysAfterAll(parse: Parse): boolean {
  return parse.units.some(
    (unit, index) => unit.kind === "preposition" && unit.word === "after" && isAll(parse.units[index + 1]),
  );
}

function isAll(unit: Unit | undefined): boolean {
  return (
    unit?.kind === "noun" &&
    unit.members.some((member) => member.head === "all" || member.words.includes("all"))
  );
}

/** "owns no part of B". */
function isRefused(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some((member) => member.words.includes("no"));
}

/** "no longer the sole supplier": it goes on, with others. */
function isExclusive(unit: Unit | undefined): boolean {
  return (
    unit?.kind === "noun" && unit.members.some((member) => member.words.some((word) => EXCLUSIVE.has(word)))
  );
}
