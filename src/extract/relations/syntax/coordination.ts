/**
 * Groups coordinated noun phrases before any frame runs: "A, B and C", "A as well as B", "A (with B)".
 * A conjunction that joins clauses ("bought A and B sued C") is left alone.
 */
import {
  closesAside,
  isAmountBesideName,
  isCommonBesideName,
  isEvent,
  isGapped,
  isPlaceBesideName,
  isShareAhead,
  mayBeListed,
  opensClause,
  repeatsPreposition,
} from "./list-borders.ts";
import { mergeList } from "./list-members.ts";
import { isDate } from "./linking.ts";
import { isResumed } from "./resumed-lists.ts";
import { isNameless } from "./unit-kinds.ts";
import type { Unit } from "./unit.ts";

/** Words after a span of time that make it a point in time. */
const MOMENTS: ReadonlySet<string> = new Set(["later", "earlier", "ago", "afterwards", "after"]);
const LONGEST_LIST = 40;
/** Members from which names between commas are a list and no apposition. */
const SURE_LIST = 4;

/** `units` with each coordination replaced by one noun unit. */
export function joinCoordinations(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  let index = 0;
  while (index < units.length) {
    const unit = units[index];
    if (unit === undefined) break;
    const end = unit.kind === "noun" ? coordinationEnd(units, index, joined) : index + 1;
    joined.push(end > index + 1 ? mergeList(units.slice(index, end)) : settled(unit));
    index = end;
  }
  return joined;
}

/** "together with" that joins no list acts as a preposition. */
function settled(unit: Unit): Unit {
  return unit.kind === "conjunction" && isAccompaniment(unit.word) ? { ...unit, kind: "preposition" } : unit;
}

/** Index after the last unit of the coordination that starts at noun `start`; `start + 1` when there is none. */
function coordinationEnd(units: readonly Unit[], start: number, before: readonly Unit[]): number {
  let index = afterParenthesis(units, start + 1);
  let listed = 1;
  while (listed < LONGEST_LIST) {
    let next = units[index]?.kind === "comma" ? index + 1 : index;
    const conjunction = units[next];
    const joins =
      conjunction?.kind === "conjunction" && conjunction.word !== "but" && conjunction.word !== "yet";
    if (joins) next += units[next + 1]?.kind === "adverb" ? 2 : 1;
    const noun = units[next];
    if (next === index || noun?.kind !== "noun" || isResumed(noun)) break;
    if (repeatsPreposition(units, start, next)) break;
    if (joins && isPlaceBesideName(units[start - 1], units[start], noun)) break;
    if (joins && isAccompaniment(conjunction.word) && isNameless(units[start])) break;
    if (joins && isMoment(units, next)) break;
    if (joins && listed === 1 && (closesAside(units, start, index) || isGapped(units, start, next))) break;
    if (joins && (isAmountBesideName(units[index - 1], noun) || isShareAhead(noun, units[next + 1])))
      return bareListEnd(units, start, { end: index, listed });
    if (joins)
      return !isBetween(units[start - 1]) && opensClause(units, next, before)
        ? bareListEnd(units, start, { end: index, listed })
        : extendAfterAnd(units, next + 1);
    if (!mayBeListed(noun) || isCommonBesideName(units[start], noun)) break;
    listed += 1;
    index = afterParenthesis(units, next + 1);
  }
  return bareListEnd(units, start, { end: index, listed });
}

/** "sued in 2017, and *two years later* settled". */
function isMoment(units: readonly Unit[], index: number): boolean {
  const after = units[index + 1];
  return isDate(units[index]) && after?.kind === "adverb" && MOMENTS.has(after.word);
}

/** "built the plant together with B": no list, for a thing and a company do not go together. */
function isAccompaniment(word: string): boolean {
  return word === "together with" || word === "along with";
}

/** "between A and B": one alone cannot stand there. */
function isBetween(unit: Unit | undefined): boolean {
  return unit?.kind === "preposition" && unit.word === "between";
}

/** "A (in May), B and C": a parenthesis after a member is stepped over. */
function afterParenthesis(units: readonly Unit[], index: number): number {
  if (units[index]?.kind !== "open") return index;
  const close = units.findIndex((unit, at) => at > index && unit.kind === "close");
  const follower = units[close + 1]?.kind;
  return close > 0 && (follower === "comma" || follower === "conjunction") ? close + 1 : index;
}

/** A list without "and" counts when it is long or follows "including", and all its members are names. */
function bareListEnd(
  units: readonly Unit[],
  start: number,
  { end, listed }: { readonly end: number; readonly listed: number },
): number {
  const before = units[start - 1];
  const enumerates =
    before?.kind === "preposition" && (before.word === "including" || before.word === "such as");
  const named = units
    .slice(start, end)
    .every((unit) => unit.kind !== "noun" || (unit.members[0]?.proper ?? false));
  return named && (listed >= SURE_LIST || (enumerates && listed > 1)) ? end : start + 1;
}

/** "A and B and C": further conjunctions join the same list. */
function extendAfterAnd(units: readonly Unit[], from: number): number {
  let end = from;
  for (;;) {
    const conjunction = units[end];
    const noun = units[end + 1];
    if (
      conjunction?.kind !== "conjunction" ||
      conjunction.word === "but" ||
      noun?.kind !== "noun" ||
      units[end + 2]?.kind === "verb" ||
      isEvent(units[end - 1], noun, units[end + 2])
    )
      return end;
    end += 2;
  }
}
