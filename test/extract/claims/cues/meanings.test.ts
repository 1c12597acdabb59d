import { expect, it } from "vitest";

import { meaningCues } from "../../../../src/extract/claims/cues/meanings.ts";
import { viewSentences } from "../../../../src/extract/claims/sentence-view.ts";
import { markedReading } from "../marked-reading.ts";

function meaningsIn(marked: string): string[] {
  const [view] = viewSentences(markedReading(marked));
  if (view === undefined) throw new Error("no sentence");
  return [...meaningCues(view, { first: 0, last: view.sentence.tokens.length })];
}

it.each([
  ["The plan is brilliant.", "means praise"],
  ["The plan is reckless.", "means blame"],
  ["The bride has jilted the groom.", "means courtship"],
  ["The court dismissed the complaint.", "means legal"],
  ["The plan terrifies nobody who is angry.", "means emotion"],
  ["The mill was founded in a barn.", "means standing"],
])("%s shows %s", (sentence, cue) => {
  expect(meaningsIn(sentence)).toContain(cue);
});

it("tells one word of a class from several", () => {
  expect(meaningsIn("The plan is brilliant.")).not.toContain("means-twice praise");
  expect(meaningsIn("The plan is brilliant and elegant.")).toContain("means-twice praise");
});

it("takes no meaning from names", () => {
  expect(meaningsIn("[Noble Brilliant](c1) grew.")).not.toContain("means praise");
});
