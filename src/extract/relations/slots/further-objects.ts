/** Objects that share a verb with the first one: "bought B for $5m and C for $6m", "engines from A, cameras from B". */
import { isDate } from "../syntax/linking.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Unit } from "../syntax/unit.ts";
import { isSubjectAhead } from "./subject-ahead.ts";

/** A further object with its own preposition and noun: "C for $6m" of "bought B for $5m and C for $6m". */
export interface FurtherObject {
  readonly object: number;
  readonly word: string;
  readonly noun: number;
}

/** "engines from A, cameras from B", "B for $5m and C, a maker of ink, for $6m": what stands by a preposition used before. */
export function furtherObjectAt(
  parse: Parse,
  index: number,
  prepositions: readonly { readonly word: string }[],
): FurtherObject | null {
  const { units } = parse;
  if (units[index]?.kind !== "comma" && units[index]?.kind !== "conjunction") return null;
  const object = afterDate(units, units[index + 1]?.kind === "conjunction" ? index + 2 : index + 1);
  if (units[object]?.kind !== "noun" || isSubjectAhead(parse, object)) return null;
  const at = afterApposition(parse, object);
  const preposition = units[at];
  if (preposition?.kind !== "preposition" || preposition.word === "of" || units[at + 1]?.kind !== "noun")
    return null;
  return prepositions.some(({ word }) => word === preposition.word)
    ? { object, word: preposition.word, noun: at + 1 }
    : null;
}

/** "B in Germany and, *last week*, C in Spain": when the next thing was done stands between commas. */
function afterDate(units: readonly Unit[], index: number): number {
  const isAside = units[index]?.kind === "comma" && units[index + 2]?.kind === "comma";
  return isAside && isDate(units[index + 1]) ? index + 3 : index;
}

/** Index after the noun at `noun` and what describes it between commas. */
function afterApposition({ units, hosts }: Parse, noun: number): number {
  if (units[noun + 1]?.kind !== "comma" || hosts.get(noun + 2) !== noun) return noun + 1;
  const comma = units.findIndex((unit, at) => at > noun + 2 && unit.kind === "comma");
  return comma < 0 ? noun + 1 : comma + 1;
}
