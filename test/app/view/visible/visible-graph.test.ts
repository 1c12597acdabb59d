import { describe, expect, it } from "vitest";
import type { Filters } from "../../../../src/app/state/look.ts";
import type { Selection } from "../../../../src/app/state/selection.ts";
import { ALL_FILTERS, OPENING_FILTERS } from "../../../../src/app/state/opening-filters.ts";
import { OPENING_LOOK } from "../../../../src/app/state/opening-look.ts";
import { visibleGraph } from "../../../../src/app/view/visible/visible-graph.ts";
import { sampleGraph, sayingRecord } from "../../sample-graph.ts";

const { graph, id, edge } = sampleGraph();
const NOTHING: Selection = { kind: "none" };

/** Labels of the drawn entities, and how many claims there are among the nodes. */
function drawn(filters: Filters, selection: Selection = NOTHING) {
  const { nodes } = visibleGraph(graph, { look: { ...OPENING_LOOK, filters }, selection });
  const attributes = [...nodes].map((node) => graph.getNodeAttributes(node));
  return {
    entities: attributes
      .filter(({ node }) => node === "entity")
      .map(({ label }) => label)
      .toSorted(),
    claims: attributes.filter(({ node }) => node === "claim").length,
  };
}

const MAP = ["Ministry of Tides", "Nimbrax", "Qorvel", "Tessaro"];

describe("the opening view", () => {
  it("draws companies and organizations that have relations, and no claims", () => {
    expect(drawn(OPENING_FILTERS)).toEqual({ entities: MAP, claims: 0 });
  });

  it("draws every relation between them", () => {
    expect(
      visibleGraph(graph, { look: { ...OPENING_LOOK, filters: OPENING_FILTERS }, selection: NOTHING }).edges
        .size,
    ).toBe(4);
  });
});

describe("the legend's choices", () => {
  it.each<[string, Filters, readonly string[]]>([
    [
      "one type",
      { ...OPENING_FILTERS, relationTypes: new Set(["litigation"]) },
      ["Ministry of Tides", "Tessaro"],
    ],
    ["one status", { ...OPENING_FILTERS, statuses: new Set(["rumoured"]) }, ["Qorvel", "Tessaro"]],
    ["one kind", { ...OPENING_FILTERS, entityKinds: new Set(["company"]) }, ["Nimbrax", "Qorvel", "Tessaro"]],
    [
      "people too",
      { ...OPENING_FILTERS, entityKinds: new Set(["company", "person"]) },
      ["Ada Lund", "Nimbrax", "Qorvel", "Tessaro"],
    ],
    ["no kind", { ...OPENING_FILTERS, entityKinds: new Set() }, []],
    ["no type", { ...OPENING_FILTERS, relationTypes: new Set() }, []],
  ])("%s", (_, filters, entities) => {
    expect(drawn(filters).entities).toEqual(entities);
  });

  it("drops relations that are not sure enough, and keeps parties that have a surer one", () => {
    const { edges } = visibleGraph(graph, {
      look: { ...OPENING_LOOK, filters: { ...OPENING_FILTERS, minConfidence: 0.7 } },
      selection: NOTHING,
    });
    expect(edges.has(edge("investment", "Qorvel", "Nimbrax"))).toBe(false);
    expect(edges.has(edge("supply", "Qorvel", "Nimbrax"))).toBe(true);
  });

  it("draws claims with what they are about and who says them", () => {
    expect(drawn(ALL_FILTERS)).toEqual({ entities: ["Ada Lund", ...MAP], claims: 2 });
  });
});

describe("the selection", () => {
  it("brings claims about a company and who makes them", () => {
    const selection: Selection = { kind: "entity", id: id("Qorvel") };
    expect(drawn(OPENING_FILTERS, selection)).toEqual({
      entities: ["Ada Lund", ...MAP].toSorted(),
      claims: 1,
    });
    expect(
      visibleGraph(graph, { look: { ...OPENING_LOOK, filters: OPENING_FILTERS }, selection }).guests,
    ).toContain(id("Ada Lund"));
  });

  it("draws a selected company that has no relations", () => {
    expect(drawn(OPENING_FILTERS, { kind: "entity", id: id("Orvane") }).entities).toContain("Orvane");
  });

  it("draws a selected relation whatever the filters say", () => {
    const key = edge("supply", "Qorvel", "Nimbrax");
    const none = { ...OPENING_FILTERS, relationTypes: new Set<never>() };
    const visible = visibleGraph(graph, {
      look: { ...OPENING_LOOK, filters: none },
      selection: { kind: "relation", edge: key },
    });
    expect([...visible.edges]).toEqual([key]);
    expect(visible.nodes.size).toBe(2);
  });

  it("draws the parties of a selected article, those without relations too", () => {
    const [article] = graph.getAttribute("articles");
    expect(drawn(OPENING_FILTERS, { kind: "article", id: article?.id ?? "" }).entities).toContain("Orvane");
  });

  it("draws as ever when it points to nothing", () => {
    expect(drawn(OPENING_FILTERS, { kind: "entity", id: "ent_gone" }).entities).toEqual(MAP);
    expect(drawn(OPENING_FILTERS, { kind: "relation", edge: "edg_gone" }).entities).toEqual(MAP);
  });

  it("brings no more claims than can be told apart", () => {
    const crowd = sampleGraph(
      sayingRecord({
        title: "Much said",
        entities: [["Qorvel", "company"]],
        claims: Array.from({ length: 60 }, () => ({ kind: "opinion" as const, about: ["Qorvel"] })),
      }),
    );
    const { nodes } = visibleGraph(crowd.graph, {
      look: { ...OPENING_LOOK, filters: OPENING_FILTERS },
      selection: { kind: "entity", id: crowd.id("Qorvel") },
    });
    expect(nodes.size).toBeLessThan(30);
  });
});
