/** The doors into a graph: who is best connected, what is newest, what is not settled. */
import { describe, expect, it } from "vitest";
import { startingPoints } from "../../../../src/app/view/visible/starting-points.ts";
import { emptyGraph } from "../../../../src/graph/empty-graph.ts";
import { sampleGraph, SAMPLE_RECORD, sayingRecord } from "../../sample-graph.ts";

const LATER = sayingRecord({
  title: "Tessaro turns away",
  date: "2025-06-01",
  entities: [
    ["Tessaro", "company"],
    ["Velmora", "company"],
    ["Ada Lund", "person"],
  ],
  relations: [
    { type: "partnership", ends: ["Tessaro", "Velmora"], status: "denied" },
    { type: "competition", ends: ["Tessaro", "Velmora"] },
  ],
});

describe("the doors into a graph", () => {
  it("lead to the best connected party", () => {
    const { graph, id } = sampleGraph(SAMPLE_RECORD, LATER);
    expect(startingPoints(graph).leader).toBe(id("Tessaro"));
  });

  it("lead to the newest article, and to none without a date", () => {
    expect(startingPoints(sampleGraph(SAMPLE_RECORD, LATER).graph).newest?.title).toBe("Tessaro turns away");
    const undated = sayingRecord({ title: "Some day", date: null, entities: [["Qorvel", "company"]] });
    expect(startingPoints(sampleGraph(undated).graph).newest).toBeNull();
  });

  it("lead to the last report of something rumoured or denied", () => {
    const { graph } = sampleGraph(SAMPLE_RECORD, LATER);
    const { unsettled } = startingPoints(graph);
    expect(graph.getEdgeAttributes(unsettled)).toMatchObject({ kind: "partnership", status: "denied" });
  });

  it("lead to a relation whose reports differ", () => {
    const before = sayingRecord({
      title: "A plan",
      date: "2025-01-01",
      entities: [
        ["Orvane", "company"],
        ["Drayne", "company"],
      ],
      relations: [{ type: "acquisition", ends: ["Orvane", "Drayne"], status: "rumoured" }],
    });
    const after = sayingRecord({
      title: "A deed",
      date: "2025-02-01",
      entities: [
        ["Orvane", "company"],
        ["Drayne", "company"],
      ],
      relations: [{ type: "acquisition", ends: ["Orvane", "Drayne"] }],
    });
    const { graph, edge } = sampleGraph(before, after);
    expect(startingPoints(graph).unsettled).toBe(edge("acquisition", "Orvane", "Drayne"));
  });

  it("are not there in an empty graph", () => {
    expect(startingPoints(emptyGraph())).toEqual({ leader: null, newest: null, unsettled: null });
  });
});
