import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { type Drawn, type DrawnEdge, type DrawnNode, syncDrawn } from "../../../src/app/canvas/sync-drawn.ts";
import type { Filters } from "../../../src/app/state/look.ts";
import { ALL_FILTERS, OPENING_FILTERS } from "../../../src/app/state/opening-filters.ts";
import { nodeSizes } from "../../../src/app/view/scene/node-sizes.ts";
import { toScene } from "../../../src/app/view/scene/scene.ts";
import { OPENING_LOOK } from "../../../src/app/state/opening-look.ts";
import { visibleGraph } from "../../../src/app/view/visible/visible-graph.ts";
import { sampleGraph } from "../sample-graph.ts";
import { SAMPLE_THEME } from "../sample-theme.ts";

const { graph, id, edge } = sampleGraph();

function scene(filters: Filters, x = 1) {
  const positions = Object.fromEntries(graph.nodes().map((node) => [node, { x, y: 2 }]));
  return toScene({
    graph,
    positions,
    theme: SAMPLE_THEME,
    look: OPENING_LOOK,
    sizes: nodeSizes(graph),
    groups: null,
    visible: visibleGraph(graph, { look: { ...OPENING_LOOK, filters }, selection: { kind: "none" } }),
  });
}

describe("the drawn graph", () => {
  it("follows from scene to scene", () => {
    const drawn: Drawn = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
    for (const filters of [
      OPENING_FILTERS,
      ALL_FILTERS,
      { ...OPENING_FILTERS, relationTypes: new Set(["supply" as const]) },
    ]) {
      const next = scene(filters);
      syncDrawn(drawn, next);
      expect(drawn.nodes().toSorted()).toEqual(next.nodes.map(({ key }) => key).toSorted());
      expect(drawn.edges().toSorted()).toEqual(next.edges.map((item) => item.key).toSorted());
    }
  });

  it("moves nodes to where the layout now has them", () => {
    const drawn: Drawn = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
    syncDrawn(drawn, scene(OPENING_FILTERS));
    syncDrawn(drawn, scene(OPENING_FILTERS, 5));
    expect(drawn.getNodeAttribute(id("Nimbrax"), "x")).toBe(5);
  });

  it("never carries an attribute `type`, which Sigma would take for a program", () => {
    const drawn: Drawn = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
    syncDrawn(drawn, scene(ALL_FILTERS));
    const attributes = [
      ...drawn.mapNodes((_, item) => item),
      drawn.getEdgeAttributes(edge("supply", "Qorvel", "Nimbrax")),
    ];
    for (const item of attributes) expect(item).not.toHaveProperty("type");
  });
});
