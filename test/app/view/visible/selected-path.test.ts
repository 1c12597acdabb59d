import { describe, expect, it } from "vitest";
import type { Filters } from "../../../../src/app/state/look.ts";
import type { Selection } from "../../../../src/app/state/selection.ts";
import { OPENING_FILTERS } from "../../../../src/app/state/opening-filters.ts";
import { emphasise } from "../../../../src/app/view/scene/emphasis.ts";
import { pathFacts } from "../../../../src/app/view/words/path-words.ts";
import { selectedPath } from "../../../../src/app/view/visible/selected-path.ts";
import { OPENING_LOOK } from "../../../../src/app/state/opening-look.ts";
import { visibleGraph } from "../../../../src/app/view/visible/visible-graph.ts";
import { sampleGraph } from "../../sample-graph.ts";

const { graph, id, edge } = sampleGraph();
const path = (anywhere = false): Selection => ({
  kind: "path",
  from: id("Nimbrax"),
  to: id("Ministry of Tides"),
  anywhere,
});
const CONFIRMED: Filters = { ...OPENING_FILTERS, statuses: new Set(["confirmed"]) };

describe("the selected path", () => {
  it("goes by the relations that the filters let through", () => {
    const steps = selectedPath(graph, OPENING_FILTERS, path());
    expect(steps?.map(({ to }) => graph.getNodeAttribute(to, "label"))).toEqual([
      "Qorvel",
      "Tessaro",
      "Ministry of Tides",
    ]);
    expect(selectedPath(graph, CONFIRMED, path())).toBeNull();
  });

  it("may leave the filters aside, and is drawn all the same", () => {
    const steps = selectedPath(graph, CONFIRMED, path(true)) ?? [];
    expect(steps).toHaveLength(3);
    const rumour = edge("acquisition", "Qorvel", "Tessaro");
    const visible = visibleGraph(graph, {
      look: { ...OPENING_LOOK, filters: CONFIRMED },
      selection: path(true),
      path: steps,
    });
    expect(visible.edges.has(rumour)).toBe(true);
    const found = emphasise({ graph, visible, selection: path(true), hovered: null, path: steps });
    expect(found?.focus.size).toBe(4);
    expect(found?.edges.has(rumour)).toBe(true);
  });

  it("has no steps where no path is selected", () => {
    expect(selectedPath(graph, OPENING_FILTERS, { kind: "none" })).toEqual([]);
  });
});

const hop = (confidence: number) => ({ from: "a", to: "b", edges: ["e"], confidence });

it.each([
  [[hop(0.4)], "1 step"],
  [[hop(0.9), hop(0.8)], "2 steps"],
  [[hop(0.9), hop(0.6), hop(0.7)], "3 steps; the weakest is step 2, at 0.60"],
])("tells of a path of %o", (steps, words) => {
  expect(pathFacts(steps)).toBe(words);
});
