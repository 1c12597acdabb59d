import { describe, expect, it } from "vitest";
import { EVIDENCE_COLUMNS, evidenceRows } from "../../src/formats/evidence-columns.ts";
import { selectGraph } from "../../src/formats/select-graph.ts";
import { AWKWARD, evidence, relation } from "./awkward-graph.ts";

const GRAPH = selectGraph(AWKWARD, { claims: true });

describe("evidenceRows", () => {
  it("give each sentence of each relation once, in order", () => {
    expect([...evidenceRows(GRAPH)].map((row) => [row.edge.key, row.evidence.article])).toEqual([
      ["edg_3", "art1"],
      ["edg_3", "art2"],
      ["edg_4", "art1"],
      ["edg_5", "art3"],
      ["edg_6", "art2"],
    ]);
  });
});

describe("the evidence columns", () => {
  it("tell where a sentence stands and who says it", () => {
    const row = [...evidenceRows(GRAPH)].find(({ edge }) => edge.key === "edg_5");
    if (row === undefined) throw new Error("the graph has edg_5");
    expect(
      Object.fromEntries(EVIDENCE_COLUMNS.map(({ title, value }) => [title, value(row, GRAPH)])),
    ).toEqual({
      edge: "edg_5",
      source: "ent_a",
      target: "ent_b",
      relation: "partnership",
      statement: "rel_art3",
      status: "confirmed",
      speaker: "ent_d",
      quote: "-the two work together.",
      spanStart: 5,
      spanEnd: 28,
      article: "art3",
      articleTitle: "Undated",
      publisher: "Tide",
      publishedAt: null,
      url: "https://tide.example/3",
      rule: "frame",
    });
  });

  it("leave an article that nobody knows empty", () => {
    const edges = [relation("edg_9", ["ent_a", "ent_b"], { evidence: [evidence("gone", { quote: "So." })] })];
    const graph = selectGraph({ ...AWKWARD, edges });
    const [row] = evidenceRows(graph);
    const title = EVIDENCE_COLUMNS.find((column) => column.title === "articleTitle");
    expect(row && title?.value(row, graph)).toBeNull();
  });
});
