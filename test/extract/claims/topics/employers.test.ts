import { expect, it } from "vitest";

import { viewSentences } from "../../../../src/extract/claims/sentence-view.ts";
import { findEmployers } from "../../../../src/extract/claims/topics/employers.ts";
import { markedReading } from "../marked-reading.ts";

const employerIn = (marked: string): string | undefined =>
  findEmployers(viewSentences(markedReading(marked))).get("p1");

it.each([
  ["[Dana Lee](p1) of [Tarn Foods](c1) agreed.", "c1"],
  ["[Dana Lee](p1), chief executive of [Tarn Foods](c1), agreed.", "c1"],
  ["[Tarn Foods](c1)'s founder, [Dana Lee](p1), agreed.", "c1"],
  ["[Dana Lee](p1) runs [Tarn Foods](c1).", "c1"],
  ["[Dana Lee](p1) met [Orbel](c2).", undefined],
] as const)("%s", (marked, employer) => {
  expect(employerIn(marked)).toBe(employer);
});

it("keeps the first introduction", () => {
  expect(
    employerIn("[Dana Lee](p1) of [Tarn Foods](c1) left. [Dana Lee](p1) of [Orbel](c2) is another."),
  ).toBe("c1");
});
