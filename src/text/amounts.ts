/** Finds sums of money: "$2.9 billion", "€500m", "£1.2bn", "1,000 crore rupees", "about 300 million euros". */
import type { Amount } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { CURRENCIES, MULTIPLIERS } from "./currencies.ts";

/** A sum at its place; the span covers number, currency and multiplier, not "about". */
export interface AmountMatch extends Span {
  readonly amount: Amount;
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{2,3})+|\d+)(?:\.\d+)?`;
const MULTIPLIER = String.raw`(?:[\s-]?(?:lakh crore|thousand|lakh|million|crores?|billion|trillion)|\s?(?:mn|mln|mm|bn|bln|tn|trn|cr|[kmb]))`;
const SYMBOL = String.raw`(?:US|AU|CA|HK|NZ|NT|[ACSR])?\$|[€£¥₩₹₪₺]|\b(?:USD|EUR|GBP|JPY|CNY|RMB|INR|Rs\.?|CHF|SFr|AUD|CAD|HKD|SGD|SEK|NOK|DKK|KRW|TWD|ZAR|AED|SAR|BRL|PLN|ILS|NIS)(?=[\s\d])`;
const WORD = String.raw`(?:(?:US|American|Canadian|Australian|Singapore|Hong Kong) )?(?:dollars?|euros?|pounds?(?: sterling)?|yen|yuan|renminbi|won|rupees?|(?:Swiss )?francs?|kronor|kroner|shekels?|zlotys?|lira|lire|rand|dirhams?|riyals?|reais|USD|EUR|GBP|JPY|CNY|RMB|INR|CHF|SEK|NOK|DKK)`;
const BEFORE = new RegExp(String.raw`(${SYMBOL})\s?(${NUMBER})(?:(${MULTIPLIER})(?![\p{L}\p{N}]))?`, "gu");
const AFTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£¥₩₹])(${NUMBER}|(?:half )?an?)(${MULTIPLIER})?[\s-](${WORD})(?![\p{L}])`,
  "giu",
);
const APPROXIMATE_BEFORE =
  /(?:about|around|some|up to|as (?:much|many|little) as|more than|less than|over|under|at least|at most|nearly|almost|roughly|approximately|close to|an estimated|estimated|upwards? of|in excess of|perhaps|circa|c\.|near|below|above|~|≈|>|<)\s*(?:a further |another |the )?$/iu;
const APPROXIMATE_AFTER = /^(?:-plus|\+| or (?:more|so|less)| to [$€£¥₹]?\d)/iu;
const NATIONAL_DOLLARS: readonly (readonly [string, string])[] = [
  ["canadian ", "CAD"],
  ["australian ", "AUD"],
  ["singapore ", "SGD"],
  ["hong kong ", "HKD"],
];

/** The sums in `text.slice(start, end)`, in order, never overlapping. */
export function findAmounts(text: string, start = 0, end = text.length): AmountMatch[] {
  const part = text.slice(start, end);
  const found = [...part.matchAll(BEFORE)].map((match) =>
    toMatch(part, match, [match[2], match[3], match[1]]),
  );
  for (const match of part.matchAll(AFTER)) {
    const after = toMatch(part, match, [match[1], match[2], match[3]]);
    if (found.every((other) => other.end <= after.start || after.end <= other.start)) found.push(after);
  }
  found.sort((left, right) => left.start - right.start);
  return found.map((match) => ({ ...match, start: match.start + start, end: match.end + start }));
}

type Parts = readonly [
  number: string | undefined,
  multiplier: string | undefined,
  currency: string | undefined,
];

function toMatch(
  part: string,
  match: RegExpExecArray,
  [number = "", multiplier = "", currency = ""]: Parts,
): AmountMatch {
  const start = match.index;
  const end = start + match[0].length;
  const factor = MULTIPLIERS[multiplier.trim().replace("-", "").toLowerCase()] ?? 1;
  const value = Number((toNumber(number) * factor).toPrecision(12));
  const approximate =
    APPROXIMATE_BEFORE.test(part.slice(Math.max(0, start - 40), start)) ||
    APPROXIMATE_AFTER.test(part.slice(end, end + 12));
  return { start, end, amount: { value, currency: toCurrency(currency), approximate } };
}

/** "1,000" is a thousand; "half a" and "a" stand before million and billion. */
function toNumber(number: string): number {
  if (/^half/iu.test(number)) return 0.5;
  return /^an?$/iu.test(number) ? 1 : Number(number.replaceAll(",", ""));
}

function toCurrency(written: string): string {
  const lower = written.toLowerCase();
  const national = NATIONAL_DOLLARS.find(([nation]) => lower.startsWith(nation));
  if (national !== undefined) return national[1];
  const word = lower.replace(/ sterling$/u, "").replace(/^swiss /u, "");
  return CURRENCIES[word.replace(/^(?:us|american) /u, "")] ?? "USD";
}
