import { expect, it } from "vitest";

import { viewSentences } from "../../../../src/extract/claims/sentence-view.ts";
import { articleParties } from "../../../../src/extract/claims/topics/article-parties.ts";
import { markedReading } from "../marked-reading.ts";

const VIEWS = viewSentences(
  markedReading(
    "[Tarn Foods](c1) sells flour. [Orbel](c2) buys it from [Tarn Foods](c1), says [Dana Lee](p1).",
  ),
);

it("knows in which sentences each party is referred to, and who is referred to most", () => {
  const { places, ranked, most } = articleParties("", VIEWS, []);
  expect([...places]).toEqual([
    ["c1", [0, 1]],
    ["c2", [1]],
  ]);
  expect(ranked).toEqual(["c1", "c2"]);
  expect(most).toBe(2);
});

it.each([
  ["Tarn to close a mill", ["c1"]],
  ["Orbel's flour", ["c2"]],
  ["TARN AND ORBEL PART", ["c1", "c2"]],
  ["Orbelite is scarce", []],
])("finds the parties that “%s” names", (title, titled) => {
  expect([...articleParties(title, VIEWS, []).titled]).toEqual(titled);
});
