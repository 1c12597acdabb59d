import { describe, expect, it } from "vitest";
import type { Filters } from "../../../../src/app/state/look.ts";
import type { Selection } from "../../../../src/app/state/selection.ts";
import { OPENING_FILTERS } from "../../../../src/app/state/opening-filters.ts";
import { legendEntries } from "../../../../src/app/view/filters/legend-entries.ts";
import { OPENING_LOOK } from "../../../../src/app/state/opening-look.ts";
import { visibleGraph } from "../../../../src/app/view/visible/visible-graph.ts";
import { sampleGraph } from "../../sample-graph.ts";

const { graph } = sampleGraph();
const NOTHING: Selection = { kind: "none" };

function entry(key: string, filters: Filters = OPENING_FILTERS) {
  const entries = legendEntries(
    graph,
    visibleGraph(graph, { look: { ...OPENING_LOOK, filters }, selection: NOTHING }),
    filters,
  );
  return entries.find((candidate) => candidate.key === key);
}

describe("the legend", () => {
  it.each([
    ["company", 3, 4, true],
    ["organization", 1, 1, true],
    ["person", 0, 1, false],
    ["supply", 1, 1, true],
    ["confirmed", 3, 3, true],
    ["rumoured", 1, 1, true],
    ["forecast", 0, 1, false],
  ])("counts %s: %d of %d", (key, seen, total, isOn) => {
    expect(entry(key)).toMatchObject({ seen, total, isOn });
  });

  it("leaves out what the graph has none of", () => {
    expect(entry("media")).toBeUndefined();
    expect(entry("ownership")).toBeUndefined();
  });

  it("switches an entry off and on", () => {
    const off = entry("supply")?.toggled ?? OPENING_FILTERS;
    expect(off.relationTypes.has("supply")).toBe(false);
    expect(entry("supply", off)).toMatchObject({ seen: 0, total: 1, isOn: false });
    expect(entry("supply", off)?.toggled.relationTypes.has("supply")).toBe(true);
  });

  it("leaves one alone of its group, and other groups as they are", () => {
    const only = entry("supply")?.only;
    expect(only?.relationTypes).toEqual(new Set(["supply"]));
    expect(only?.statuses).toBe(OPENING_FILTERS.statuses);
  });
});
