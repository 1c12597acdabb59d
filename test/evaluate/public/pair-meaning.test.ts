import { describe, expect, it } from "vitest";
import { type Counts, NO_COUNTS } from "../../../src/evaluate/counts.ts";
import { countPair, type PairMeaning, surest } from "../../../src/evaluate/public/pair-meaning.ts";

const BUYS: PairMeaning = { type: "acquisition", source: "head" };
const IS_BOUGHT: PairMeaning = { type: "acquisition", source: "tail" };
const MERGES: PairMeaning = { type: "acquisition", source: null };
const SUES: PairMeaning = { type: "litigation", source: "head" };

const HIT: Counts = { hit: 1, missed: 0, wrong: 0 };
const BOTH: Counts = { hit: 0, missed: 1, wrong: 1 };

interface Case {
  readonly gold: PairMeaning | null;
  readonly found: PairMeaning | null;
  readonly directed?: boolean;
  readonly counts: Counts;
}

describe("countPair", () => {
  it.each<[string, Case]>([
    ["nothing to find, nothing found", { gold: null, found: null, counts: NO_COUNTS }],
    ["the right relation", { gold: BUYS, found: BUYS, counts: HIT }],
    ["nothing found", { gold: BUYS, found: null, counts: { hit: 0, missed: 1, wrong: 0 } }],
    ["nothing to find", { gold: null, found: BUYS, counts: { hit: 0, missed: 0, wrong: 1 } }],
    ["another type", { gold: BUYS, found: SUES, directed: false, counts: BOTH }],
    ["the wrong way round", { gold: BUYS, found: IS_BOUGHT, counts: BOTH }],
    [
      "the wrong way round where that does not matter",
      { gold: BUYS, found: IS_BOUGHT, directed: false, counts: HIT },
    ],
    ["either way where gold has none", { gold: MERGES, found: IS_BOUGHT, counts: HIT }],
  ])("%s", (_name, { gold, found, directed = true, counts }) => {
    expect(countPair(gold, found, directed)).toEqual(counts);
  });
});

describe("surest", () => {
  it("is the statement of greatest confidence, without a source where its type has none", () => {
    expect(
      surest([
        { type: "supply", source: "tail", confidence: 0.6 },
        { type: "partnership", source: "head", confidence: 0.8 },
      ]),
    ).toEqual({ type: "partnership", source: null });
  });

  it("is null when nothing is drawn", () => {
    expect(surest([])).toBeNull();
  });
});
