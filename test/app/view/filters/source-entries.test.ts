import { describe, expect, it } from "vitest";
import type { Filters } from "../../../../src/app/state/look.ts";
import { OPENING_FILTERS } from "../../../../src/app/state/opening-filters.ts";
import { sourceEntries } from "../../../../src/app/view/filters/source-entries.ts";
import { OPENING_LOOK } from "../../../../src/app/state/opening-look.ts";
import { visibleGraph } from "../../../../src/app/view/visible/visible-graph.ts";
import { publishedBy, sampleGraph, sayingRecord } from "../../sample-graph.ts";

const { graph } = sampleGraph(
  publishedBy("Tide & Wire", {
    title: "Two relations",
    entities: [
      ["Qorvel", "company"],
      ["Nimbrax", "company"],
    ],
    relations: [
      { type: "supply", ends: ["Qorvel", "Nimbrax"] },
      { type: "investment", ends: ["Qorvel", "Nimbrax"] },
    ],
  }),
  sayingRecord({
    title: "One of them again",
    entities: [
      ["Qorvel", "company"],
      ["Nimbrax", "company"],
    ],
    relations: [{ type: "supply", ends: ["Qorvel", "Nimbrax"] }],
  }),
);

function entries(filters: Filters) {
  return sourceEntries(
    graph,
    visibleGraph(graph, { look: { ...OPENING_LOOK, filters }, selection: { kind: "none" } }),
    filters,
  );
}
const named = (key: string, filters: Filters = OPENING_FILTERS) =>
  entries(filters).find((entry) => entry.key === key);

describe("the sources", () => {
  it("count the relations that each reports, the busiest first", () => {
    expect(entries(OPENING_FILTERS).map(({ words, seen, total }) => [words, seen, total])).toEqual([
      ["Tide & Wire", 2, 2],
      ["publisher unknown", 1, 1],
    ]);
  });

  it("keep a relation that another source reports too", () => {
    const without = named("Tide & Wire")?.toggled ?? OPENING_FILTERS;
    expect(without.sources).toEqual(new Set([""]));
    expect(named("Tide & Wire", without)).toMatchObject({ seen: 1, total: 2, isOn: false });
  });

  it("are all there again when the last one is switched on", () => {
    const without = named("")?.toggled ?? OPENING_FILTERS;
    expect(named("", without)?.toggled.sources).toBeNull();
    expect(named("")?.only.sources).toEqual(new Set([""]));
  });
});
