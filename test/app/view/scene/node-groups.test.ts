import { describe, expect, it } from "vitest";
import { nodeGroups } from "../../../../src/app/view/scene/node-groups.ts";
import { nodeSizes } from "../../../../src/app/view/scene/node-sizes.ts";
import { publishedBy, sampleGraph, SAMPLE_RECORD, sayingRecord } from "../../sample-graph.ts";

const TRIANGLE = sayingRecord({
  title: "Three of a kind",
  entities: [
    ["Alder", "company"],
    ["Birch", "company"],
    ["Cedar", "company"],
  ],
  relations: [
    { type: "supply", ends: ["Alder", "Birch"] },
    { type: "supply", ends: ["Birch", "Cedar"] },
    { type: "supply", ends: ["Alder", "Cedar"] },
    { type: "investment", ends: ["Alder", "Cedar"] },
  ],
});
const { graph, id } = sampleGraph(
  SAMPLE_RECORD,
  TRIANGLE,
  publishedBy("Tide & Wire", { title: "Sails", entities: [["Solana Sails", "company"]] }),
);

describe("what colours the nodes", () => {
  it("is their kind unless something else is chosen", () => {
    expect(nodeGroups(graph, "kind")).toBeNull();
  });

  it("can be the community, called after its best connected", () => {
    const groups = nodeGroups(graph, "community");
    expect(groups?.groups.map(({ words }) => words)).toEqual(["around Qorvel", "around Birch"]);
    expect([id("Nimbrax"), id("Cedar")].map((node) => groups?.placeOf.get(node))).toEqual([0, 1]);
    expect(groups?.placeOf.has(id("Orvane"))).toBe(false);
  });

  it("can be the main source, which colours only those with a few nodes", () => {
    const groups = nodeGroups(graph, "source");
    expect(groups?.groups.map(({ words, nodes }) => [words, nodes.length])).toEqual([
      ["publisher unknown", 9],
    ]);
    expect(groups?.placeOf.has(id("Solana Sails"))).toBe(false);
  });
});

describe("what sizes tell", () => {
  it.each(["relations", "mentions", "rank"] as const)("%s, from 4 to 20 pixels", (by) => {
    const sizes = nodeSizes(graph, by);
    expect(sizes.size).toBe(graph.order);
    for (const size of sizes.values()) expect(size >= 4 && size <= 20).toBe(true);
    expect(sizes.get(id("Qorvel"))).toBeGreaterThanOrEqual(sizes.get(id("Nimbrax")) ?? 99);
  });
});
