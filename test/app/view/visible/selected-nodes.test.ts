import { describe, expect, it } from "vitest";
import { selectedNodes } from "../../../../src/app/view/visible/selected-nodes.ts";
import { sampleGraph } from "../../sample-graph.ts";

describe("the nodes of a selection", () => {
  const { graph, id, edge } = sampleGraph();

  it("is the node itself, or both ends of a relation", () => {
    expect(selectedNodes({ kind: "entity", id: id("Qorvel") }, graph)).toEqual([id("Qorvel")]);
    const relation = { kind: "relation", edge: edge("supply", "Qorvel", "Nimbrax") } as const;
    expect(selectedNodes(relation, graph)).toEqual([id("Qorvel"), id("Nimbrax")]);
  });

  it("is none for an article, for nothing, and for what has gone", () => {
    expect(selectedNodes({ kind: "none" }, graph)).toEqual([]);
    expect(selectedNodes({ kind: "article", id: "a" }, graph)).toEqual([]);
    expect(selectedNodes({ kind: "relation", edge: "edg_gone" }, graph)).toEqual([]);
  });
});
