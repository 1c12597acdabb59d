import { describe, expect, it } from "vitest";
import type { Selection } from "../../src/formats/selection.ts";
import { selectGraph } from "../../src/formats/select-graph.ts";
import { AWKWARD } from "./awkward-graph.ts";

const ENTITIES = ["ent_a", "ent_b", "ent_c", "ent_d"];
const RELATIONS = ["edg_3", "edg_4", "edg_5", "edg_6"];

describe("selectGraph", () => {
  it.each<[string, Partial<Selection>, readonly string[], readonly string[]]>([
    ["everything but claims", {}, ENTITIES, RELATIONS],
    ["with claims", { claims: true }, ["clm_1", ...ENTITIES], ["edg_1", "edg_2", ...RELATIONS]],
    ["kinds", { kinds: ["company"] }, ["ent_a", "ent_b"], ["edg_3", "edg_4", "edg_5"]],
    ["statuses", { statuses: ["ended", "denied"] }, ENTITIES, ["edg_3", "edg_6"]],
    ["confidence", { minConfidence: 0.75 }, ENTITIES, ["edg_3", "edg_4", "edg_6"]],
    ["confidence of claims", { claims: true, minConfidence: 0.9 }, ENTITIES, ["edg_4", "edg_6"]],
    [
      "a date",
      { claims: true, asOf: "2024-03-01" },
      ["ent_a", "ent_b", "ent_c"],
      ["edg_3", "edg_4", "edg_5"],
    ],
    [
      "a status at a date",
      { asOf: "2024-03-01", statuses: ["rumoured"] },
      ["ent_a", "ent_b", "ent_c"],
      ["edg_3"],
    ],
    ["nodes", { nodes: new Set(["ent_a", "ent_c", "gone"]) }, ["ent_a", "ent_c"], ["edg_6"]],
    ["nothing", { kinds: [] }, [], []],
  ])("selects by %s", (_, selection, nodes, edges) => {
    const selected = selectGraph(AWKWARD, selection);
    expect(selected.nodes.map(({ key }) => key)).toEqual(nodes);
    expect(selected.edges.map(({ key }) => key)).toEqual(edges);
  });

  it("counts degrees over what is selected", () => {
    const { degrees } = selectGraph(AWKWARD, { statuses: ["confirmed"] });
    expect([...degrees]).toEqual([
      ["ent_a", 2],
      ["ent_b", 2],
    ]);
  });

  it("knows labels, articles and whether there are claims", () => {
    const selected = selectGraph(AWKWARD, { claims: true, asOf: "2024-06-15" });
    expect(selected.labels.get("ent_d")).toBe("Orla Finch");
    expect([...selected.articles.keys()]).toEqual(["art1", "art2", "art3"]);
    expect(selected.hasClaims).toBe(true);
    expect(selectGraph(AWKWARD).hasClaims).toBe(false);
  });

  it("knows no article from after the date", () => {
    const { articles, nodes } = selectGraph(AWKWARD, { asOf: "2024-03-01" });
    expect([...articles.keys()]).toEqual(["art1", "art3"]);
    expect(nodes[0]?.attributes).toMatchObject({ articles: ["art1", "art3"], lastSeen: "2024-03-01" });
  });

  it("hands on the very entries where nothing changes", () => {
    const { nodes, edges } = selectGraph(AWKWARD, { claims: true });
    expect(nodes[0]).toBe(AWKWARD.nodes[0]);
    expect(edges[0]).toBe(AWKWARD.edges[0]);
  });
});
