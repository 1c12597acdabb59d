import { describe, expect, it } from "vitest";
import { writeJson } from "../../src/formats/json.ts";
import { selectGraph } from "../../src/formats/select-graph.ts";
import { AWKWARD, PLACES } from "./awkward-graph.ts";
import { readWithNetworkx } from "./foreign-readers.ts";

const SOURCE = [...writeJson(selectGraph(AWKWARD, { claims: true }), { positions: PLACES })].join("");

describe("JSON", () => {
  it("is the reviewed file", async () => {
    await expect(SOURCE).toMatchFileSnapshot("../golden/formats/awkward.json");
  });

  it("holds everything that the graph holds", () => {
    const read = JSON.parse(SOURCE) as { graph: object; nodes: object[]; links: object[] };
    expect(read.graph).toEqual({ generator: "Relata", articles: AWKWARD.articles });
    expect(read.links).toEqual(
      AWKWARD.edges.map(({ key, source, target, undirected, attributes }) => ({
        key,
        source,
        target,
        undirected,
        ...attributes,
      })),
    );
    expect(read.nodes[1]).toEqual({ id: "ent_a", ...AWKWARD.nodes[1]?.attributes, x: 1.23456, y: -20 });
    expect(read.nodes[2]).toEqual({ id: "ent_b", ...AWKWARD.nodes[2]?.attributes });
  });

  it("is read by networkx", () => {
    const graph = readWithNetworkx("json", SOURCE);
    expect([graph.nodes.length, graph.edges.length]).toEqual([5, 6]);
    expect(graph.edges.find(({ key }) => key === "edg_3")).toMatchObject({ kind: "acquisition", support: 2 });
  });

  it("is JSON without anything in it", () => {
    const empty = [...writeJson(selectGraph({ articles: [], nodes: [], edges: [] }))].join("");
    expect(JSON.parse(empty)).toMatchObject({ nodes: [], links: [] });
  });
});
