import { expect, it } from "vitest";

import { findEmployers } from "../../src/extract/employers.ts";
import { markedReading } from "./claims/marked-reading.ts";

const employerIn = (marked: string): string | undefined => {
  const reading = markedReading(marked);
  return findEmployers(reading, reading.dialogue).get("p1");
};

it.each([
  ["[Dana Lee](p1) of [Tarn Foods](c1) agreed.", "c1"],
  ["[Dana Lee](p1), chief executive of [Tarn Foods](c1), agreed.", "c1"],
  ["[Dana Lee](p1), head of sales at the [Tarn Foods](c1), agreed.", "c1"],
  ["[Dana Lee](p1), [Tarn Foods](c1)'s chief scientist, agreed.", "c1"],
  ["[Dana Lee](p1), [its](c1) finance chief, agreed.", "c1"],
  ["[Tarn Foods](c1)'s founder, [Dana Lee](p1), agreed.", "c1"],
  ["[Tarn Foods](c1)'s managing partner, [Dana Lee](p1), agreed.", "c1"],
  ["[Tarn Foods](c1) spokeswoman [Dana Lee](p1) agreed.", "c1"],
  ["The head of [Tarn Foods](c1), [Dana Lee](p1), agreed.", "c1"],
  ["[Dana Lee](p1) runs [Tarn Foods](c1).", "c1"],
  ["[Dana Lee](p1), who founded and leads [Tarn Foods](c1), agreed.", "c1"],
  ["[Dana Lee](p1), who heads research at [Tarn Foods](c1), agreed.", "c1"],
  ["[Dana Lee](p1) has run [Tarn Foods](c1) for six years.", "c1"],
  ["[Dana Lee](p1) set up [Tarn Foods](c1) in a barn.", "c1"],
  ["[Dana Lee](p1) left a good chair at [Orbel](c2) to start [Tarn Foods](c1).", "c1"],
  ["[Dana Lee](p1) taught chemistry before she founded [Tarn Foods](c1).", "c1"],
  ["[Dana Lee](p1), former chief executive of [Tarn Foods](c1), agreed.", undefined],
  ["[Dana Lee](p1), co-founder and chief executive of [Tarn Foods](c1), agreed.", "c1"],
  ["[Dana Lee](p1), a customer of [Tarn Foods](c1), agreed.", undefined],
  ["[Dana Lee](p1) and Jon Reed of [Tarn Foods](c1) agreed.", undefined],
  ["[Dana Lee](p1) met [Orbel](c2).", undefined],
  ["[Orbel](c2) hired [Dana Lee](p1) from [Tarn Foods](c1).", undefined],
] as const)("%s", (marked, employer) => {
  expect(employerIn(marked)).toBe(employer);
});

it("keeps the first introduction", () => {
  expect(
    employerIn("[Dana Lee](p1) of [Tarn Foods](c1) left. [Dana Lee](p1) of [Orbel](c2) is another."),
  ).toBe("c1");
});
