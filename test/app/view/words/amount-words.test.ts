import { expect, it } from "vitest";
import { amountWords } from "../../../../src/app/view/words/amount-words.ts";

it.each([
  [{ value: 32e9, currency: "USD", approximate: false }, "$32 billion"],
  [{ value: 1_500_000, currency: "EUR", approximate: true }, "about €1.5 million"],
  [{ value: 750, currency: "GBP", approximate: false }, "£750"],
  [{ value: 40e6, currency: "SEK", approximate: false }, "SEK 40 million"],
  [{ value: 2e9, currency: "CAD", approximate: false }, "CA$ 2 billion"],
  [{ value: 3e6, currency: "crowns", approximate: false }, "crowns 3 million"],
])("%j", (amount, words) => {
  expect(amountWords(amount)).toBe(words);
});
