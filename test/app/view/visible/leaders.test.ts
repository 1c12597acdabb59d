import { expect, it } from "vitest";
import { keepLeaders } from "../../../../src/app/view/visible/leaders.ts";
import { sampleGraph } from "../../sample-graph.ts";

const { graph, id } = sampleGraph();

it("keeps the best connected of too many nodes", () => {
  const nodes = new Set(["Orvane", "Qorvel", "Nimbrax", "Ministry of Tides"].map(id));
  expect(keepLeaders(graph, nodes, 2)).toBe(2);
  expect(nodes).toEqual(new Set([id("Qorvel"), id("Nimbrax")]));
});

it("keeps all where there are few", () => {
  const nodes = new Set(graph.nodes());
  expect(keepLeaders(graph, nodes, 100)).toBe(0);
  expect(nodes.size).toBe(graph.order);
});
