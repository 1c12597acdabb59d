import { describe, expect, it } from "vitest";
import type { Selection } from "../../../../src/app/state/selection.ts";
import { OPENING_FILTERS } from "../../../../src/app/state/opening-filters.ts";
import { emphasise } from "../../../../src/app/view/scene/emphasis.ts";
import { OPENING_LOOK } from "../../../../src/app/state/opening-look.ts";
import { visibleGraph } from "../../../../src/app/view/visible/visible-graph.ts";
import { sampleGraph } from "../../sample-graph.ts";

const { graph, id, edge } = sampleGraph();
const NOTHING: Selection = { kind: "none" };

function at(selection: Selection, hovered: string | null = null) {
  return emphasise({
    graph,
    selection,
    hovered,
    visible: visibleGraph(graph, { look: { ...OPENING_LOOK, filters: OPENING_FILTERS }, selection }),
  });
}

describe("emphasis", () => {
  it("is nothing when nothing is selected or hovered", () => {
    expect(at(NOTHING)).toBeNull();
    expect(at(NOTHING, "ent_gone")).toBeNull();
  });

  it("takes in a hovered node, its edges and its neighbours", () => {
    const found = at(NOTHING, id("Tessaro"));
    expect(found?.focus).toEqual(new Set([id("Tessaro")]));
    expect(found?.nodes).toEqual(new Set([id("Tessaro"), id("Qorvel"), id("Ministry of Tides")]));
    expect(found?.edges.size).toBe(2);
  });

  it("takes in several nodes, what joins them and whom they share", () => {
    const found = at({ kind: "several", ids: [id("Nimbrax"), id("Tessaro")] });
    expect(found?.focus).toEqual(new Set([id("Nimbrax"), id("Tessaro")]));
    expect(found?.nodes.has(id("Qorvel"))).toBe(true);
    expect(found?.nodes.has(id("Ministry of Tides"))).toBe(false);
    expect(found?.edges.size).toBe(3);
  });

  it("takes in a hovered edge with both ends", () => {
    const key = edge("supply", "Qorvel", "Nimbrax");
    const found = at(NOTHING, key);
    expect([...(found?.edges ?? [])]).toEqual([key]);
    expect(found?.focus).toEqual(new Set([id("Qorvel"), id("Nimbrax")]));
  });

  it("adds the hovered to the selected", () => {
    const found = at(
      { kind: "relation", edge: edge("supply", "Qorvel", "Nimbrax") },
      id("Ministry of Tides"),
    );
    expect(found?.nodes).toEqual(
      new Set([id("Qorvel"), id("Nimbrax"), id("Ministry of Tides"), id("Tessaro")]),
    );
  });

  it("leaves out neighbours that are not drawn", () => {
    expect(at(NOTHING, id("Qorvel"))?.nodes.has(id("Ada Lund"))).toBe(false);
  });

  it("takes in what an article says, without a focus", () => {
    const [article] = graph.getAttribute("articles");
    const found = at({ kind: "article", id: article?.id ?? "" });
    expect(found?.focus.size).toBe(0);
    expect(found?.edges.size).toBe(4);
    expect(found?.nodes.has(id("Orvane"))).toBe(true);
  });

  it.each([
    [{ group: "relationTypes", key: "litigation" }, ["Ministry of Tides", "Tessaro"], 1],
    [{ group: "statuses", key: "rumoured" }, ["Qorvel", "Tessaro"], 1],
    [{ group: "entityKinds", key: "company" }, ["Nimbrax", "Qorvel", "Tessaro"], 3],
    [{ nodes: [id("Qorvel"), id("Orvane")] }, ["Qorvel"], 0],
  ] as const)(
    "takes in what a row of the legend stands for, and nothing else: %j",
    (pointed, names, edges) => {
      const selection: Selection = { kind: "entity", id: id("Tessaro") };
      const visible = visibleGraph(graph, { look: OPENING_LOOK, selection: NOTHING });
      const found = emphasise({ graph, visible, selection, hovered: null, pointed });
      const labels = [...(found?.nodes ?? [])].map((node) => graph.getNodeAttribute(node, "label"));
      expect(labels.toSorted()).toEqual(names);
      expect(found?.edges.size).toBe(edges);
    },
  );
});
