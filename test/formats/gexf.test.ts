import { readFileSync } from "node:fs";
import fc from "fast-check";
import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, it } from "vitest";
import type { GraphSnapshot } from "../../src/graph/graph-model.ts";
import { MAX_TEXT_LENGTH } from "../../src/formats/cap-text.ts";
import { CHUNK_LENGTH } from "../../src/formats/chunks.ts";
import { writeGexf, writeGexf12 } from "../../src/formats/gexf.ts";
import { selectGraph } from "../../src/formats/select-graph.ts";
import type { WriteOptions } from "../../src/formats/write-options.ts";
import { stripForbidden } from "../../src/formats/xml.ts";
import { AWKWARD, entity, evidence, PLACES, point, relation } from "./awkward-graph.ts";
import { readWithNetworkx, validateGexf } from "./foreign-readers.ts";
import { named, readXml } from "./read-xml.ts";

const WHOLE = selectGraph(AWKWARD, { claims: true });
const OPTIONS: WriteOptions = { positions: PLACES, modified: "2026-01-31" };

describe("GEXF 1.3", () => {
  const source = gexf(AWKWARD);

  it("is the reviewed file", async () => {
    await expect(source).toMatchFileSnapshot("../golden/formats/awkward.gexf");
  });

  it("follows the schema of GEXF 1.3", () => {
    expect(() => validateGexf(source)).not.toThrow();
  });

  it("is refused by the same check when it does not", () => {
    expect(() => validateGexf(source.replace('r="', 'red="'))).toThrow(/fails to validate/);
  });

  it("is read by graphology with every node, edge and attribute", () => {
    const graph = parse(MultiGraph, source);
    expect([graph.order, graph.directedSize, graph.undirectedSize]).toEqual([5, 5, 1]);
    expect(graph.getNodeAttributes("ent_a")).toMatchObject({
      label: 'Kestrel & Co. <Holdings> "KCH"',
      kind: "company",
      aliases: [
        "Kestrel, Inc.",
        'a "quoted" name',
        "back\\slash\\n",
        "bracket] and )",
        "pipe | pipe",
        "bell and half  pair",
        "two\nlines\tand a tab",
      ],
      mentions: 12,
      articles: 3,
      firstSeen: "2024-03-01",
      x: 1.235,
      y: -20,
      color: "rgba(47,111,183,1)",
    });
    expect(graph.getNodeAttributes("ent_c")).not.toHaveProperty("aliases");
    expect(graph.getEdgeAttributes("edg_3")).toMatchObject({
      kind: "acquisition",
      status: "ended",
      origins: 2,
      weight: 2,
      confidence: 0.75,
      accepted: true,
      amounts: ["about USD 9000000000", "EUR 1.5"],
      timeline: ["2024-03-01 rumoured", "2024-06-15 ended"],
      quote: '"We walked away" & <left>, she said.',
      articleTitle: "=SUM(A1)",
    });
  });

  it("leaves out places that are not finite", () => {
    const graph = parse(MultiGraph, source);
    for (const key of ["ent_b", "clm_1", "ent_d"])
      expect(graph.getNodeAttributes(key)).not.toHaveProperty("x");
    expect(graph.getNodeAttributes("ent_c")).toMatchObject({ x: 0, y: 0 });
  });

  it("gives edges a type each and the graph no default", () => {
    const elements = readXml(source);
    expect(named(elements, "graph")[0]?.attributes).not.toHaveProperty("defaultedgetype");
    const types = named(elements, "edge").map(({ attributes }) => [attributes["id"], attributes["type"]]);
    expect(types).toContainEqual(["edg_5", "undirected"]);
    expect(types).toContainEqual(["edg_3", "directed"]);
  });

  it("keeps parallel edges apart by kind and id", () => {
    const edges = named(readXml(source), "edge").map(({ attributes }) => attributes);
    expect(new Set(edges.map((edge) => edge["id"])).size).toBe(edges.length);
    const parallel = edges.filter((edge) => edge["source"] === "ent_a" && edge["target"] === "ent_b");
    expect(parallel.map((edge) => edge["kind"])).toEqual(["acquisition", "investment", "partnership"]);
  });

  it("says when things exist", () => {
    const elements = readXml(source);
    expect(named(elements, "graph")[0]?.attributes).toMatchObject({ mode: "dynamic", timeformat: "date" });
    const edges = new Map(named(elements, "edge").map(({ attributes }) => [attributes["id"], attributes]));
    expect(edges.get("edg_3")).toMatchObject({ start: "2024-03-01", end: "2024-06-15" });
    expect(edges.get("edg_5")).not.toHaveProperty("start");
    expect(edges.get("edg_6")).not.toHaveProperty("end");
    expect(named(elements, "spell").map(({ attributes }) => attributes)).toEqual([
      { start: "2024-03-01", end: "2024-04-01" },
      { start: "2024-06-15" },
    ]);
  });

  it("is static without a date", () => {
    const undated = gexf({ articles: [], nodes: [entity("ent_a")], edges: [] });
    expect(undated).toContain('mode="static"');
    expect(undated).not.toContain("timeformat");
    expect(() => validateGexf(undated)).not.toThrow();
  });

  it("is valid without anything in it", () => {
    expect(() => validateGexf(gexf({ articles: [], nodes: [], edges: [] }))).not.toThrow();
  });

  it("declares no column of claims where there are none", () => {
    const titles = named(readXml([...writeGexf(selectGraph(AWKWARD))].join("")), "attribute");
    expect(titles.filter(({ attributes }) => attributes["title"] === "spanStart")).toEqual([]);
  });

  it("takes looks from outside and keeps channels whole", () => {
    const nodeColor = (): { r: number; g: number; b: number; a: number } => ({
      r: 300,
      g: -4,
      b: 9.6,
      a: 0.5,
    });
    const styled = [...writeGexf(WHOLE, { style: { nodeColor, nodeSize: (_, degree) => degree } })].join("");
    const [color] = named(readXml(styled), "color");
    expect(color?.attributes).toEqual({ r: "255", g: "0", b: "10", a: "0.5" });
    expect(named(readXml(styled), "size").map(({ attributes }) => attributes["value"])).toEqual([
      "2",
      "5",
      "3",
      "1",
      "1",
    ]);
  });

  it("is the same text each time, in bounded chunks", () => {
    const many: GraphSnapshot = { articles: [], nodes: companies(2000), edges: [] };
    const chunks = [...writeGexf(selectGraph(many))];
    expect(chunks.length).toBeGreaterThan(5);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(CHUNK_LENGTH + 2_000);
    expect(chunks.join("")).toBe(gexf(many, {}));
  });

  it("cuts texts that no reader wants, and leaves out what cannot be cut", () => {
    const long = "a very long word ".repeat(40_000);
    const articles = [
      { id: "art1", title: long, publisher: null, publishedAt: null, url: `https://x.example/${long}` },
    ];
    const nodes = [entity("ent_a", { label: long, names: [long, `${long}!`] }), entity("ent_b")];
    const edges = [relation("edg_1", ["ent_a", "ent_b"], { evidence: [evidence("art1", { quote: long })] })];
    const cut = gexf({ articles, nodes, edges });
    const elements = readXml(cut);
    expect(named(elements, "node")[0]?.attributes["label"]).toHaveLength(MAX_TEXT_LENGTH);
    expect(valuesOf(elements, "quote")[0]).toHaveLength(MAX_TEXT_LENGTH);
    expect(valuesOf(elements, "articleTitle")[0]).toHaveLength(MAX_TEXT_LENGTH);
    expect(valuesOf(elements, "url")).toEqual([]);
    expect(cut.length).toBeLessThan(20_000);
  });

  it("carries any text, less what XML cannot say", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary", minLength: 1 }),
        (label, quote) => {
          const nodes = [entity("ent_a", { label }), entity("ent_b")];
          const sentence = evidence("art1", { quote });
          const edges = [relation("edg_1", ["ent_a", "ent_b"], { evidence: [sentence] })];
          const elements = readXml(gexf({ articles: [], nodes, edges }));
          expect(named(elements, "node")[0]?.attributes["label"]).toBe(stripForbidden(label));
          expect(valuesOf(elements, "quote")).toEqual([stripForbidden(quote)]);
        },
      ),
    );
  });

  it("gives lists back through another reader item by item", () => {
    const item = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text !== "ent_a");
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), (items) => {
        const nodes = [entity("ent_a", { names: ["ent_a", ...items] })];
        const graph = parse(MultiGraph, gexf({ articles: [], nodes, edges: [] }));
        expect(graph.getNodeAttribute("ent_a", "aliases")).toEqual(items);
      }),
    );
  });
});

describe("GEXF 1.2", () => {
  const source = [...writeGexf12(WHOLE, OPTIONS)].join("");

  it("is the reviewed file", async () => {
    await expect(source).toMatchFileSnapshot("../golden/formats/awkward-1.2.gexf");
  });

  it("is read by networkx with every node, edge, colour and place", () => {
    const graph = readWithNetworkx("gexf", source);
    expect([graph.directed, graph.nodes.length, graph.edges.length]).toEqual([true, 5, 6]);
    expect(graph.nodes.find(({ id }) => id === "ent_a")).toMatchObject({
      label: 'Kestrel & Co. <Holdings> "KCH"',
      mentions: 12,
      start: "2024-03-01",
      viz: { color: { r: 47, g: 111, b: 183, a: 1 }, position: { x: 1.235, y: -20 } },
    });
    expect(graph.edges.find(({ key }) => key === "edg_5")).toMatchObject({
      directed: false,
      relation: "partnership",
    });
    expect(graph.edges.find(({ key }) => key === "edg_4")).toMatchObject({
      spells: [
        ["2024-03-01", "2024-04-01"],
        ["2024-06-15", "None"],
      ],
    });
  });

  it("differs from 1.3 only in names and directions", () => {
    const lines = source.split("\n");
    const differing = gexf(AWKWARD)
      .split("\n")
      .filter((line, index) => line !== lines[index]);
    expect(differing).toHaveLength(3);
  });
});

describe("dates", () => {
  it("are left out of the timeline where they are none", () => {
    const timeline = [point("2024", "confirmed", "art1")];
    const edges = [relation("edg_1", ["ent_a", "ent_b"], { timeline })];
    const source = gexf({ articles: [], nodes: [entity("ent_a"), entity("ent_b")], edges });
    expect(source).toContain('mode="static"');
    expect(() => validateGexf(source)).not.toThrow();
  });
});

describe("the schema", () => {
  it("is the official one", () => {
    expect(readFileSync(new URL("schema/gexf.rng", import.meta.url), "utf8")).toContain(
      "http://gexf.net/1.3",
    );
  });
});

function gexf(snapshot: GraphSnapshot, options = OPTIONS): string {
  return [...writeGexf(selectGraph(snapshot, { claims: true }), options)].join("");
}

function companies(count: number): GraphSnapshot["nodes"] {
  return Array.from({ length: count }, (_, index) => entity(`ent_${index}`, { firstSeen: "2024-01-01" }));
}

/** Values of the edge attribute called `title`. */
function valuesOf(elements: ReturnType<typeof readXml>, title: string): readonly (string | undefined)[] {
  const id = named(elements, "attribute").find(({ attributes }) => attributes["title"] === title)?.attributes[
    "id"
  ];
  const edges = elements.findIndex(({ name }) => name === "edges");
  return named(elements.slice(edges), "attvalue")
    .filter(({ attributes }) => attributes["for"] === id)
    .map(({ attributes }) => attributes["value"]);
}
