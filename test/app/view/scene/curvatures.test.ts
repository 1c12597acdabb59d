import { describe, expect, it } from "vitest";
import { curvatures } from "../../../../src/app/view/scene/curvatures.ts";
import { sampleGraph, sayingRecord } from "../../sample-graph.ts";

/** Side of the straight line on which an edge bends, seen from the end with the smaller id. */
function sides({ graph }: ReturnType<typeof sampleGraph>): readonly number[] {
  const bends = curvatures(graph, graph.edges());
  return graph
    .filterEdges((_, { edge }) => edge === "relation")
    .map((edge) => (bends.get(edge) ?? 0) * (graph.source(edge) < graph.target(edge) ? 1 : -1));
}

describe("bends", () => {
  it("leaves a single edge straight", () => {
    const { graph, edge } = sampleGraph();
    expect(curvatures(graph, graph.edges()).has(edge("litigation", "Ministry of Tides", "Tessaro"))).toBe(
      false,
    );
  });

  it("parts two edges of one pair, whichever way they point", () => {
    const pair = sampleGraph(
      sayingRecord({
        title: "Both ways",
        entities: [
          ["Qorvel", "company"],
          ["Nimbrax", "company"],
        ],
        relations: [
          { type: "supply", ends: ["Qorvel", "Nimbrax"] },
          { type: "investment", ends: ["Nimbrax", "Qorvel"] },
          { type: "litigation", ends: ["Qorvel", "Nimbrax"] },
        ],
      }),
    );
    const found = sides(pair);
    expect(new Set(found.map((bend) => bend.toFixed(3))).size).toBe(3);
    expect(found.reduce((sum, bend) => sum + bend, 0)).toBeCloseTo(0);
    expect(Math.max(...found.map(Math.abs))).toBeLessThan(0.3);
  });

  it("counts only the edges that are drawn", () => {
    const { graph, edge } = sampleGraph();
    expect(curvatures(graph, [edge("supply", "Qorvel", "Nimbrax")]).size).toBe(0);
  });
});
