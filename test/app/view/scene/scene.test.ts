import { describe, expect, it } from "vitest";
import type { Selection } from "../../../../src/app/state/selection.ts";
import { ALL_FILTERS, OPENING_FILTERS } from "../../../../src/app/state/opening-filters.ts";
import { nodeSizes } from "../../../../src/app/view/scene/node-sizes.ts";
import { toScene } from "../../../../src/app/view/scene/scene.ts";
import { OPENING_LOOK } from "../../../../src/app/state/opening-look.ts";
import { visibleGraph } from "../../../../src/app/view/visible/visible-graph.ts";
import { sampleGraph } from "../../sample-graph.ts";
import { SAMPLE_THEME } from "../../sample-theme.ts";

const { graph, id, edge } = sampleGraph();
const NOTHING: Selection = { kind: "none" };

function sceneWith(filters = OPENING_FILTERS) {
  return toScene({
    graph,
    visible: visibleGraph(graph, { look: { ...OPENING_LOOK, filters }, selection: NOTHING }),
    positions: { [id("Qorvel")]: { x: 3, y: 4 } },
    theme: SAMPLE_THEME,
    look: OPENING_LOOK,
    sizes: nodeSizes(graph),
    groups: null,
  });
}

describe("a scene", () => {
  it("has every visible node and edge, the best connected first", () => {
    const { nodes, edges } = sceneWith();
    expect(nodes.map(({ label }) => label)[0]).toBe("Qorvel");
    expect([nodes.length, edges.length]).toEqual([4, 4]);
  });

  it("stands nodes where the layout puts them, and at the origin if it does not say", () => {
    const [first, second] = sceneWith().nodes;
    expect([first?.x, first?.y]).toEqual([3, 4]);
    expect([second?.x, second?.y]).toEqual([0, 0]);
  });

  it("keeps sizes from 4 to 20 pixels, and those of nodes whatever is filtered", () => {
    const all = new Map(sceneWith(ALL_FILTERS).nodes.map(({ key, size }) => [key, size]));
    for (const size of all.values()) expect(size >= 4 && size <= 20).toBe(true);
    const few = sceneWith({ ...OPENING_FILTERS, relationTypes: new Set(["litigation"]) });
    for (const { key, size } of few.nodes) expect(size).toBe(all.get(key));
  });

  it("tells kinds apart by more than colour", () => {
    const byKey = new Map(sceneWith(ALL_FILTERS).nodes.map((node) => [node.kind, node]));
    expect(byKey.get("company")?.core).toBe(byKey.get("company")?.color);
    expect(byKey.get("organization")?.core).not.toBe(byKey.get("organization")?.color);
    expect(byKey.get("forecast")?.core).toBe(SAMPLE_THEME.ground);
    expect([byKey.get("company")?.isQuiet, byKey.get("forecast")?.isQuiet]).toEqual([false, true]);
  });

  it("gives direction to directed relations, and a bend to parallel ones", () => {
    const byKey = new Map(sceneWith().edges.map((drawn) => [drawn.key, drawn]));
    expect(byKey.get(edge("supply", "Qorvel", "Nimbrax"))).toMatchObject({ isDirected: true, line: "solid" });
    expect(byKey.get(edge("supply", "Qorvel", "Nimbrax"))?.curvature).not.toBe(0);
    expect(byKey.get(edge("acquisition", "Qorvel", "Tessaro"))).toMatchObject({
      curvature: 0,
      line: "dashed",
    });
  });
});
