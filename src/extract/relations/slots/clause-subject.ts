/** Whom a question inside a sentence asks about: "looks into how A bills", "an inquiry into whether A misled". */
import type { Parse } from "../syntax/parse.ts";
import { partiesOf } from "./parties.ts";

/** Units after a verb or a noun within which the question must open. */
const REACH = 4;

/** Parties of the subject of the clause that a question word opens after the unit `head`. */
export function clauseSubject(parse: Parse, head: number): readonly string[] {
  for (let at = head + 1; at < Math.min(head + REACH, parse.units.length); at++) {
    const unit = parse.units[at];
    if (unit?.kind === "subordinator" && unit.word !== "if" && parse.units[at + 1]?.kind === "noun")
      return subjectOf(parse, at + 1);
    if (unit?.kind === "noun" || unit?.kind === "verb") return [];
  }
  return [];
}

/** Parties of the subject of what is claimed: "a complaint by B that A copied", "its claim that A misled". */
export function claimedSubject(parse: Parse, head: number): readonly string[] {
  const { units } = parse;
  let at = head + 1;
  while (units[at]?.kind === "preposition" && units[at + 1]?.kind === "noun") at += 2;
  return units[at]?.kind === "that" && units[at + 1]?.kind === "noun" ? subjectOf(parse, at + 1) : [];
}

/** "how A bills": a verb that was read as a noun leaves the subject as a modifier. */
function subjectOf(parse: Parse, noun: number): readonly string[] {
  const parties = partiesOf(parse, noun, "party");
  return parties.length > 0 ? parties : partiesOf(parse, noun, "brand");
}
