import { describe, expect, it } from "vitest";
import { OPENING_FILTERS } from "../../../../src/app/state/opening-filters.ts";
import { monthBars } from "../../../../src/app/view/filters/month-bars.ts";
import { sampleGraph, sayingRecord } from "../../sample-graph.ts";

const entities = [
  ["Qorvel", "company"],
  ["Nimbrax", "company"],
] as const;
const supply = { type: "supply", ends: ["Qorvel", "Nimbrax"] } as const;
const { graph } = sampleGraph(
  sayingRecord({ title: "One", date: "2025-01-31", entities, relations: [supply] }),
  sayingRecord({
    title: "Two",
    date: "2025-03-02",
    entities,
    relations: [supply, { ...supply, type: "investment" }],
  }),
  sayingRecord({ title: "Three", date: null, entities, relations: [supply] }),
);

describe("the bars of the months", () => {
  it("count reports, leave no month out, and tell what is undated", () => {
    expect(monthBars(graph, OPENING_FILTERS)).toEqual({
      undated: 1,
      bars: [
        { month: "2025-01", total: 1, passing: 1 },
        { month: "2025-02", total: 0, passing: 0 },
        { month: "2025-03", total: 2, passing: 2 },
      ],
    });
  });

  it("tell what passes all filters but the period, which they are there to choose", () => {
    const filters = {
      ...OPENING_FILTERS,
      relationTypes: new Set(["investment"] as const),
      period: { from: "2025-01", to: "2025-01" },
    };
    expect(monthBars(graph, filters).bars.map(({ passing }) => passing)).toEqual([0, 0, 1]);
  });

  it("are none where nothing is said", () => {
    const silent = sampleGraph(sayingRecord({ title: "Rain", entities: [] }));
    expect(monthBars(silent.graph, OPENING_FILTERS)).toEqual({ bars: [], undated: 0 });
  });
});
