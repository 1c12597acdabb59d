/** Names that stand beside a noun between commas: "another wholesaler, A, …", "its two rivals, A and B". */
import type { Parse } from "../syntax/parse.ts";
import type { Noun } from "../syntax/unit.ts";
import { GOODS, QUANTITIES } from "./goods.ts";
import { STAKES } from "./head-nouns.ts";
import { membersOf } from "../syntax/unit-kinds.ts";

/** "another wholesaler, A", "a single mill, A". */
export function apposed(parse: Parse, noun: Noun, index: number): readonly string[] {
  return isNameless(noun) && parse.hosts.get(index + 2) === index && parse.units[index + 1]?.kind === "comma"
    ? named(parse, index + 2)
    : [];
}

/** "their first firm, A, …", "its two rivals, A and B": the names in apposition. */
export function named(parse: Parse, index: number): readonly string[] {
  const unit = parse.units[index];
  return membersOf(unit).flatMap((member) => member.entities);
}

/** "another wholesaler, A": neither goods nor an owner's part. */
function isNameless(noun: Noun): boolean {
  return (
    (noun.determined || noun.words.some((word) => QUANTITIES.has(word))) &&
    noun.modifiers.length === 0 &&
    !GOODS.has(noun.head) &&
    !STAKES.has(noun.head)
  );
}
