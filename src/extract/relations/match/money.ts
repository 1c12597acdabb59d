/** Sums of money among the heads of phrases. */
import type { Noun } from "../syntax/unit.ts";

const MONEY: ReadonlySet<string> = new Set([
  "million",
  "billion",
  "sum",
  "price",
  "dollar",
  "euro",
  "pound",
  "cash",
  "yen",
  "yuan",
  "krona",
  "krone",
  "franc",
  "rupee",
  "crore",
  "rand",
]);
const SIGNS: readonly string[] = ["$", "€", "£"];
const SUM = /^[$€£¥]?\d[\d.,]*(?:m|bn|k|mn|tn|million|billion)$/u;

/** "€75m", "3bn". */
export function isSum({ head }: Noun): boolean {
  return SUM.test(head);
}

/** A sum, or a word for money. */
export function isPrice(noun: Noun): boolean {
  return isSum(noun) || MONEY.has(noun.head) || SIGNS.some((sign) => noun.words.includes(sign));
}
