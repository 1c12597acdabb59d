import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeGraphml } from "../../src/formats/graphml.ts";
import { selectGraph } from "../../src/formats/select-graph.ts";
import { stripForbidden } from "../../src/formats/xml.ts";
import { AWKWARD, entity, PLACES } from "./awkward-graph.ts";
import { readWithNetworkx } from "./foreign-readers.ts";
import { named, readXml } from "./read-xml.ts";

const WHOLE = selectGraph(AWKWARD, { claims: true });
const SOURCE = [...writeGraphml(WHOLE, { positions: PLACES })].join("");

describe("GraphML", () => {
  it("is the reviewed file", async () => {
    await expect(SOURCE).toMatchFileSnapshot("../golden/formats/awkward.graphml");
  });

  it("is read by networkx with types, parallel edges and ids", () => {
    const graph = readWithNetworkx("graphml", SOURCE);
    expect([graph.directed, graph.nodes.length, graph.edges.length]).toEqual([true, 5, 6]);
    expect(graph.nodes.find(({ id }) => id === "ent_a")).toMatchObject({
      label: 'Kestrel & Co. <Holdings> "KCH"',
      mentions: 12,
      firstSeen: "2024-03-01",
      x: 1.23456,
    });
    expect(graph.nodes.find(({ id }) => id === "ent_b")).not.toHaveProperty("x");
    expect(graph.edges.find(({ key }) => key === "edg_3")).toMatchObject({
      source: "ent_a",
      target: "ent_b",
      relation: "acquisition",
      directed: true,
      confidence: 0.75,
      accepted: true,
      quote: '"We walked away" & <left>, she said.',
    });
    expect(graph.edges.find(({ key }) => key === "edg_5")).toMatchObject({ directed: false });
  });

  it("declares a key for every value, each with its own id", () => {
    const elements = readXml(SOURCE);
    const ids = named(elements, "key").map(({ attributes }) => attributes["id"]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of named(elements, "data")) expect(ids).toContain(attributes["key"]);
  });

  it("gives each edge its direction when asked", () => {
    const mixed = named(readXml([...writeGraphml(WHOLE, { mixed: true })].join("")), "edge");
    expect(mixed.map(({ attributes }) => attributes["directed"])).toEqual([
      "true",
      "true",
      "true",
      "true",
      "false",
      "true",
    ]);
    for (const { attributes } of named(readXml(SOURCE), "edge"))
      expect(attributes).not.toHaveProperty("directed");
  });

  it("carries any text, less what XML cannot say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (label) => {
        const graph = selectGraph({ articles: [], nodes: [entity("ent_a", { label })], edges: [] });
        const [data] = named(readXml([...writeGraphml(graph)].join("")), "data");
        expect(data?.text).toBe(stripForbidden(label));
      }),
    );
  });
});
