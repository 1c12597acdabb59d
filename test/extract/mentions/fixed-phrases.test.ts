import { expect, it } from "vitest";
import { findFixedPhrases } from "../../../src/extract/mentions/fixed-phrases.ts";
import { analyse } from "../../../src/text/analyse.ts";

it.each<[string, string[]]>([
  ["It bought Paws of Perth. Paws of Perth is small.", ["Paws of Perth"]],
  ["It bought Salt and Timber. They like Salt and Timber.", ["Salt and Timber"]],
  ["We shop at Tobin's Market. We like Tobin's Market.", ["Tobin 's Market"]],
  ["It bought Paws of Perth. Paws is small, and Paws of Perth is dear.", []],
  ["It bought Salt and Timber. They like Salt and Timber, and Timber most.", []],
  ["It bought Paws of Perth.", []],
  ["Dodd's Bakery has been sold.", ["Dodd 's Bakery"]],
  ["Dodd's Bakery arm has been sold.", []],
  ["Dodd's Bakery has been sold. Dodd regrets it.", []],
])("never parts the phrases of %j", (text, expected) => {
  expect([...findFixedPhrases(analyse(text))]).toEqual(expected);
});
