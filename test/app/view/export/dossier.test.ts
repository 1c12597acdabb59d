import { describe, expect, it } from "vitest";
import { dossier, pathStory } from "../../../../src/app/view/export/dossier.ts";
import { findPath } from "../../../../src/graph/query/path.ts";
import { publishedBy, SAMPLE_RECORD, sampleGraph } from "../../sample-graph.ts";

const { graph, id } = sampleGraph(
  SAMPLE_RECORD,
  publishedBy("Tide & Wire", {
    title: "A *bold* rumour",
    date: "2025-05-06",
    entities: [
      ["Qorvel", "company"],
      ["Tessaro", "company"],
    ],
    relations: [{ type: "acquisition", ends: ["Qorvel", "Tessaro"], status: "rumoured" }],
  }),
);

describe("a dossier", () => {
  const text = dossier(graph, id("Qorvel"));

  it("tells who it is, and each relation with its standing", () => {
    expect(text).toMatch(/^# Qorvel\n\ncompany, in 2 articles, Mar 2025 – May 2025\n/u);
    expect(text).toContain("## Acquisitions\n\n- acquires **Tessaro** (rumoured, ");
    expect(text).toContain("## Claims about it\n\n- Forecast, says Ada Lund on 4 Mar 2025[^");
  });

  it("has a footnote for each sentence, with its source, and no other", () => {
    const used = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/gu)].map(([, number]) => number));
    const given = [...text.matchAll(/^\[\^(\d+)\]: (.+)$/gmu)];
    expect(new Set(given.map(([, number]) => number))).toEqual(used);
    expect(given.map(([, , note]) => note)).toContain(
      "“There is acquisition between Qorvel and Tessaro.” A \\*bold\\* rumour, Tide & Wire, 6 May 2025",
    );
  });

  it("of what is gone is empty", () => {
    expect(dossier(graph, "ent_gone")).toBe("");
  });
});

describe("the story of a path", () => {
  it("tells it step by step, each with its footnote", () => {
    const path = findPath(graph, id("Nimbrax"), id("Tessaro")) ?? [];
    const text = pathStory(graph, path);
    expect(text).toMatch(/^# From Nimbrax to Tessaro\n\n2 steps/u);
    expect(text).toContain("2. Qorvel acquires Tessaro (rumoured)[^2]");
    expect(text.match(/^\[\^\d\]: /gmu)).toHaveLength(2);
  });

  it("of no steps is empty", () => {
    expect(pathStory(graph, [])).toBe("");
  });
});
