/** Sums of money in words. */
import type { Amount } from "../../../model/record.ts";

const NUMBER = new Intl.NumberFormat("en", {
  notation: "compact",
  compactDisplay: "long",
  maximumFractionDigits: 2,
});
const CURRENCY_CODE = /^[A-Z]{3}$/u;

/** "$32 billion", "about €1.5 million", "SEK 40 million". */
export function amountWords({ value, currency, approximate }: Amount): string {
  const sign = signOf(currency);
  const sum = `${sign}${sign.length > 1 ? " " : ""}${NUMBER.format(value)}`;
  return approximate ? `about ${sum}` : sum;
}

/** The sign that stands for no other currency as well, else the code. */
function signOf(currency: string): string {
  if (!CURRENCY_CODE.test(currency)) return currency;
  const parts = new Intl.NumberFormat("en", { style: "currency", currency }).formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}
