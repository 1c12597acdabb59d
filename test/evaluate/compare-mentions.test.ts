import { expect, it } from "vitest";

import {
  compareMentions,
  partyKindShare,
  placedMentions,
  strayOf,
} from "../../src/evaluate/compare-mentions.ts";
import { strictCounts } from "../../src/evaluate/outcome.ts";
import { entity, GOLD } from "./tiny-gold.ts";

const gold = placedMentions(GOLD.entities);
const found = placedMentions([
  entity("e1", "Tarn Foods", { mentions: [[0, 10]] }),
  entity("e2", "Orbel", { kind: "organization", mentions: [[18, 23]] }),
  entity("e3", "Dana Lee", { mentions: [[29, 37]] }),
  entity("e4", "Orbel lost", { mentions: [[39, 49]] }),
  entity("e5", "grain", { mentions: [[69, 74]] }),
  entity("e6", "Lee", { kind: "person", mentions: [[55, 58]] }),
]);

it("counts exact places of companies and organizations only", () => {
  expect(strictCounts(compareMentions(gold, found, false))).toEqual({ hit: 2, missed: 1, wrong: 3 });
});

it("counts overlaps when asked to", () => {
  expect(strictCounts(compareMentions(gold, found, true))).toEqual({ hit: 3, missed: 0, wrong: 2 });
});

it("says what the wrong ones are", () => {
  const { wrong } = compareMentions(gold, found, false);
  expect(wrong.map((mention) => strayOf(mention, gold, GOLD.article.text))).toEqual([
    "person",
    "part",
    "nothing",
  ]);
});

it("knows places by the list, since gold does not mark them", () => {
  const text = "Aarhus rejoiced.";
  const [aarhus] = placedMentions([entity("e1", "Aarhus", { mentions: [[0, 6]] })]);
  expect(aarhus && strayOf(aarhus, [], text)).toBe("place");
});

it("judges company against organization on the matched", () => {
  expect(partyKindShare(compareMentions(gold, found, false))).toEqual({ count: 1, of: 2 });
});
