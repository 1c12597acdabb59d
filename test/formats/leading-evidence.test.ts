import { describe, expect, it } from "vitest";
import type { RelationEdge } from "../../src/graph/graph-model.ts";
import { leadingEvidence } from "../../src/formats/leading-evidence.ts";
import { selectGraph } from "../../src/formats/select-graph.ts";
import { AWKWARD, evidence, relation } from "./awkward-graph.ts";

const GRAPH = selectGraph(AWKWARD);

describe("leadingEvidence", () => {
  it.each<[string, Partial<RelationEdge>, string | null]>([
    ["the newest", { evidence: [said("art1", "old"), said("art2", "new")] }, "new"],
    ["the newest in any order", { evidence: [said("art2", "new"), said("art1", "old")] }, "new"],
    ["the first of one article", { evidence: [said("art2", "first"), said("art2", "second")] }, "first"],
    ["a dated one over an undated", { evidence: [said("art3", "undated"), said("art1", "dated")] }, "dated"],
    ["an undated one if it is all", { evidence: [said("art3", "undated")] }, "undated"],
    ["one that says the status", { evidence: [said("art1", "so"), ended("art2", "over")] }, "so"],
    [
      "any if none says the status",
      { status: "denied", evidence: [said("art1", "so"), ended("art2", "over")] },
      "over",
    ],
    ["nothing of nothing", {}, null],
  ])("is %s", (_, given, expected) => {
    const { attributes } = relation("edg_1", ["ent_a", "ent_b"], given);
    expect(leadingEvidence(attributes as RelationEdge, GRAPH)?.quote ?? null).toBe(expected);
  });
});

function said(article: string, quote: string): RelationEdge["evidence"][number] {
  return evidence(article, { quote });
}

function ended(article: string, quote: string): RelationEdge["evidence"][number] {
  return evidence(article, { quote, status: "ended" });
}
