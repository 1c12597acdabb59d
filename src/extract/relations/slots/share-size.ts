/** How much of a company a phrase counts: "51%", "nine tenths", "the other half", "a majority" make their buyer its owner. */
import type { Noun } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";

const PERCENT: ReadonlySet<string> = new Set(["%", "percent", "cent", "pc"]);
const MAJORITIES: ReadonlySet<string> = wordSet(`
  majority, controlling, nine-tenth, three-quarter, two-third, four-fifth, three-fifth, nine, remaining, control
`);
/** "the other half", "its half": what is left, or what a partner had. */
const HALVES: ReadonlySet<string> = new Set(["half", "rest", "remainder"]);
const NUMBER = /^\d+(?:\.\d+)?$/u;
const HALF = 50;
const WHOLE = 100;

/** Whether the buyer of this share, unlike that of a stake, has the company in hand. */
export function isMajority({ head, words, determined, possessors, compounds }: Noun): boolean {
  const all = [head, ...words, ...compounds.map(({ word }) => word)];
  if (all.some((word) => MAJORITIES.has(word))) return true;
  if (HALVES.has(head)) return determined && (words.includes("other") || possessors.length > 0);
  return (
    all.some((word) => PERCENT.has(word)) &&
    words.some((word) => NUMBER.test(word) && Number(word) > HALF && Number(word) <= WHOLE)
  );
}
