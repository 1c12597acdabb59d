/** Names that stand beside a noun between commas: "another wholesaler, A, …", "its two rivals, A and B". */
import type { Parse } from "../syntax/parse.ts";
import type { Noun } from "../syntax/unit.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import { GOODS, QUANTITIES } from "./goods.ts";
import { STAKES } from "./head-nouns.ts";

/** "another wholesaler, A", "a single mill, A", "the investment arm of B, A", "its tea business, now A". */
export function apposed(parse: Parse, noun: Noun, index: number): readonly string[] {
  if (!isNameless(noun)) return [];
  const comma = afterComplement(parse, index);
  if (parse.units[comma]?.kind !== "comma") return [];
  const name = parse.units[comma + 1]?.kind === "adverb" ? comma + 2 : comma + 1;
  return parse.hosts.get(name) === index ? named(parse, name) : [];
}

/** Index after the noun, and after the "of B" behind it. */
function afterComplement({ units }: Parse, noun: number): number {
  const preposition = units[noun + 1];
  const isOf = preposition?.kind === "preposition" && preposition.word === "of";
  return isOf && units[noun + 2]?.kind === "noun" ? noun + 3 : noun + 1;
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
