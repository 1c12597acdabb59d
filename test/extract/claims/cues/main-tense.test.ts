import { expect, it } from "vitest";

import { mainTense, type Tense } from "../../../../src/extract/claims/cues/main-tense.ts";
import { analyse } from "../../../../src/text/analyse.ts";

const CASES: readonly (readonly [string, Tense | undefined])[] = [
  ["The mill closed in May.", "past"],
  ["The mill was closed in May.", "past"],
  ["The mill, which is old, closed in May.", "past"],
  ["The mill has closed two lines.", "perfect"],
  ["The mill is too old.", "present"],
  ["The mill grinds wheat.", "present"],
  ["The lines are being closed.", "ongoing"],
  ["The mill is closing two lines.", "ongoing"],
  ["The mill will close.", "future"],
  ["A merged group would hold more fields.", "conditional"],
  ["It could not show that the fields were poisoned.", "past"],
  ["A sale would have been the end.", "counterfactual"],
  ["Five mills in three countries", undefined],
];

it.each(CASES)("%s", (text, tense) => {
  const [sentence] = analyse(text).sentences;
  const tokens = sentence?.tokens ?? [];
  expect(mainTense(tokens, { first: 0, last: tokens.length })).toBe(tense);
});

it("passes over the words that name the speaker", () => {
  const tokens = analyse("Rice, she said, will follow.").sentences[0]?.tokens ?? [];
  expect(mainTense(tokens, { first: 0, last: tokens.length }, { first: 2, last: 4 })).toBe("future");
});
