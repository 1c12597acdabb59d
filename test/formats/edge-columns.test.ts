import { describe, expect, it } from "vitest";
import type { EdgeEntry } from "../../src/graph/graph-model.ts";
import { EDGE_COLUMNS } from "../../src/formats/edge-columns.ts";
import { selectGraph } from "../../src/formats/select-graph.ts";
import { AWKWARD } from "./awkward-graph.ts";

/** Names that some reader gives a meaning of its own to, so that an attribute of that name would be lost or do harm. */
const TAKEN = [
  "id",
  "label",
  "type",
  "kind",
  "weight",
  "start",
  "end",
  "source",
  "target",
  "key",
  "spells",
  "viz",
];

const GRAPH = selectGraph(AWKWARD, { claims: true });

describe("the edge columns", () => {
  it("have names of their own", () => {
    const titles = EDGE_COLUMNS.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(TAKEN).not.toContain(title);
  });

  it("read a relation, its newest sentence and that sentence's article", () => {
    expect(rowOf(AWKWARD.edges[2])).toEqual({
      relation: "acquisition",
      directed: true,
      status: "ended",
      timeline: ["2024-03-01 rumoured", "2024-06-15 ended"],
      support: 2,
      origins: 2,
      confidence: 0.75,
      accepted: true,
      firstSeen: "2024-03-01",
      lastSeen: "2024-06-15",
      amounts: ["about USD 9000000000", "EUR 1.5"],
      quote: '"We\u0001 walked away" & <left>, she said.',
      articleTitle: "=SUM(A1)",
      publisher: null,
      url: null,
    });
  });

  it("tell an undated status without a date, and direction as it is", () => {
    expect(rowOf(AWKWARD.edges[4])).toMatchObject({
      directed: false,
      timeline: ["confirmed"],
      firstSeen: null,
    });
  });

  it("know only the role of an edge of a claim", () => {
    const filled = Object.entries(rowOf(AWKWARD.edges[0])).filter(([, value]) => value !== null);
    expect(filled).toEqual([
      ["relation", "about"],
      ["directed", true],
    ]);
  });
});

function rowOf(edge: EdgeEntry | undefined): Readonly<Record<string, unknown>> {
  if (edge === undefined) return {};
  return Object.fromEntries(EDGE_COLUMNS.map(({ title, value }) => [title, value(edge, GRAPH)]));
}
