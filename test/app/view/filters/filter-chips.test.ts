import { describe, expect, it } from "vitest";
import type { Filters } from "../../../../src/app/state/look.ts";
import { ALL_FILTERS, OPENING_FILTERS } from "../../../../src/app/state/opening-filters.ts";
import { filterChangeWords, filterChips } from "../../../../src/app/view/filters/filter-chips.ts";

const words = (parts: Partial<Filters>): readonly string[] =>
  filterChips({ ...OPENING_FILTERS, ...parts }).map((chip) => chip.words);

describe("the chips of filters", () => {
  it.each<[Partial<Filters>, readonly string[]]>([
    [{}, []],
    [{ relationTypes: new Set(["investment", "supply"]) }, ["Relations: only investments and supplies"]],
    [{ statuses: new Set(["confirmed", "rumoured", "ended"]) }, ["Status: without denied"]],
    [{ statuses: new Set() }, ["Status: none"]],
    [{ entityKinds: new Set(["company", "organization", "person"]) }, ["Nodes: also people"]],
    [{ minConfidence: 0.7 }, ["Confidence from 0.70"]],
    [{ period: { from: "2025-01", to: "2025-03" } }, ["Jan 2025 – Mar 2025"]],
    [{ undated: false }, ["Without undated"]],
    [{ sources: new Set(["", "Tide & Wire"]) }, ["Sources: publisher unknown and Tide & Wire"]],
    [{ sources: new Set(["a", "b", "c", "d"]) }, ["Sources: 4 of them"]],
    [
      { minConfidence: 0.5, relationTypes: new Set(["supply"]) },
      ["Relations: only supplies", "Confidence from 0.50"],
    ],
  ])("%o", (parts, expected) => {
    expect(words(parts)).toEqual(expected);
  });

  it("come off one by one", () => {
    const filters = { ...ALL_FILTERS, minConfidence: 0.5, undated: false, sources: new Set(["a"]) };
    const left = filterChips(filters).reduce(
      (now) => filterChips(now)[0]?.without ?? now,
      filters as Filters,
    );
    expect(filterChips(left)).toEqual([]);
  });
});

it.each<[Partial<Filters>, Partial<Filters>, string]>([
  [{}, { minConfidence: 0.5 }, "Filter “Confidence from 0.50”"],
  [{ minConfidence: 0.5, undated: false }, { undated: false }, "Filter “Confidence from 0.50” taken off"],
  [{ minConfidence: 0.5, undated: false }, {}, "Filters reset"],
])("says what changed from %o to %o", (before, after, expected) => {
  expect(filterChangeWords({ ...OPENING_FILTERS, ...before }, { ...OPENING_FILTERS, ...after })).toBe(
    expected,
  );
});
