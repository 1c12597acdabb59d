import { expect, it } from "vitest";
import { isHeadlineWord } from "../../../src/extract/mentions/headline-words.ts";
import { analyse } from "../../../src/text/analyse.ts";

it.each<[string, string[]]>([
  ["Norvane Sues Tarnwick Over Battery Patents", ["Sues", "Over"]],
  ["NORVANE BUYS TARNWICK IN US", ["BUYS", "IN"]],
  ["Obelin Supplies Harrow With Glass", ["Supplies", "With"]],
])("tells verbs and small words from names in %j", (text, expected) => {
  const words = analyse(text).sentences.flatMap(({ tokens }) => tokens);
  expect(words.filter(isHeadlineWord).map((word) => word.text)).toEqual(expected);
});
