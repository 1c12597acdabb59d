import { describe, expect, it } from "vitest";
import { CLAIM_KINDS, ENTITY_KINDS, RELATION_TYPES, STATUSES } from "../../src/model/ontology.ts";
import { DEFAULT_STYLE } from "../../src/formats/style.ts";
import { AWKWARD, entity, relation } from "./awkward-graph.ts";

const ENDS = ["ent_a", "ent_b"] as const;

describe("the default style", () => {
  it("gives each kind and each type a colour of its own", () => {
    const nodes = ENTITY_KINDS.map((kind) => DEFAULT_STYLE.nodeColor(entity("ent_a", { kind })));
    expect(new Set(nodes.map((color) => JSON.stringify(color))).size).toBe(ENTITY_KINDS.length);
    const edges = RELATION_TYPES.map((kind) => DEFAULT_STYLE.edgeColor(relation("edg_1", ENDS, { kind })));
    expect(new Set(edges.map((color) => JSON.stringify(color))).size).toBe(RELATION_TYPES.length);
  });

  it("tells the statuses apart and sets back what is not sure", () => {
    const edges = STATUSES.map((status) => relation("edg_1", ENDS, { status }));
    expect(new Set(edges.map(DEFAULT_STYLE.edgeShape)).size).toBe(STATUSES.length);
    const [confirmed, ...others] = edges.map((edge) => DEFAULT_STYLE.edgeColor(edge).a);
    for (const alpha of others) expect(alpha).toBeLessThan(confirmed ?? 0);
  });

  it("grows nodes with the root of their degree and edges with that of their origins", () => {
    const node = entity("ent_a");
    expect([0, 1, 4, 9].map((degree) => DEFAULT_STYLE.nodeSize(node, degree))).toEqual([4, 7, 10, 13]);
    expect(DEFAULT_STYLE.edgeThickness(relation("edg_1", ENDS, { origins: 9 }))).toBe(3);
  });

  it("has a look for claims and their edges", () => {
    const [claim] = AWKWARD.nodes;
    const [about] = AWKWARD.edges;
    if (claim === undefined || about === undefined) throw new Error("the graph has a claim");
    expect(CLAIM_KINDS).toContain(claim.attributes.kind);
    expect(DEFAULT_STYLE.nodeColor(claim)).toEqual({ r: 201, g: 162, b: 39, a: 1 });
    expect(DEFAULT_STYLE.edgeColor(about).a).toBe(0.4);
    expect([DEFAULT_STYLE.edgeShape(about), DEFAULT_STYLE.edgeThickness(about)]).toEqual(["solid", 1]);
  });
});
