import { expect, it } from "vitest";

import { foldAll } from "../../../src/graph/fold.ts";
import { degreesOf } from "../../../src/graph/metrics/degree.ts";
import { rankParties } from "../../../src/graph/metrics/rank.ts";
import { partyId, twoGroups } from "./two-groups.ts";

it("ranks the best connected party first, and sums to 1", () => {
  const fold = twoGroups();
  const ranks = rankParties(fold.graph);
  const [first] = [...ranks].sort(([, left], [, right]) => right - left);
  expect([partyId(fold, "Alpha"), partyId(fold, "Rho")]).toContain(first?.[0]);
  expect([...ranks.values()].reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1);
  expect(rankParties(foldAll([]).graph).size).toBe(0);
});

it("counts the parties that a party has relations with", () => {
  const fold = twoGroups();
  const degrees = degreesOf(fold.graph);
  expect(["Alpha", "Beta", "Solo"].map((name) => degrees.get(partyId(fold, name)))).toEqual([4, 3, 0]);
  expect(degrees.size).toBe(9);
});
