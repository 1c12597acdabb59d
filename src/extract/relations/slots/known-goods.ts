/** Goods that the text has spoken of, so that readers know whose they are: "them", "nine", "the drones". */
import type { Noun } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { GOODS } from "./goods.ts";

/** What stands for goods without naming them. */
const STANDING_FOR_GOODS: ReadonlySet<string> = wordSet(`
  them, one, these, those, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozen
`);
const NUMBER = /^\d[\d.,]*$/u;
const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "these", "those"]);

/** "the same chips" are chips of the kind only, and goods with an owner are that owner's. */
export function isKnownGoods({ head, words, entities, possessors, modifiers }: Noun): boolean {
  if (entities.length + possessors.length + modifiers.length > 0 || words.includes("same")) return false;
  return (
    STANDING_FOR_GOODS.has(head) ||
    NUMBER.test(head) ||
    (GOODS.has(head) && words.some((word) => DEFINITE.has(word)))
  );
}
