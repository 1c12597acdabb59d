import { expect, it } from "vitest";

import { diagnose } from "../../src/extract/diagnose.ts";
import { analyse } from "../../src/text/analyse.ts";

const codesOf = (text: string): string[] => diagnose(analyse(text)).map(({ code }) => code);

const ENGLISH =
  "The mill in the valley has been for sale since the spring, and it is not clear who will buy it from the bank. ";
const GERMAN =
  "Die Mühle im Tal steht seit dem Frühjahr zum Verkauf, und es ist offen, wer sie der Bank abkaufen will. ";

it("has nothing to say about an article", () => {
  expect(codesOf(ENGLISH.repeat(4))).toEqual([]);
});

it("says when there is nothing to read", () => {
  expect(codesOf(" \n ")).toEqual(["no-sentences"]);
});

it("says when the language is another", () => {
  expect(codesOf(GERMAN.repeat(4))).toEqual(["not-english"]);
});

it("does not judge the language of a headline", () => {
  expect(codesOf("Harrow Mills kauft Corvane")).toEqual([]);
});

it("says when the text is longer than an article", () => {
  expect(codesOf(ENGLISH.repeat(1000))).toEqual(["very-long"]);
});
