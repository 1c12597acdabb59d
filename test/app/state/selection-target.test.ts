import { describe, expect, it } from "vitest";
import type { Selection } from "../../../src/app/state/selection.ts";
import {
  followSelection,
  isInGraph,
  selectedTraces,
  withToggled,
} from "../../../src/app/state/selection-target.ts";
import { SAMPLE_RECORD, sampleGraph } from "../sample-graph.ts";

const { graph, id, edge } = sampleGraph();
const claim = graph.findNode((_, { node }) => node === "claim") ?? "";
const article = graph.getAttribute("articles")[0]?.id ?? "";

describe("what a selection points to", () => {
  it.each<[Selection, boolean]>([
    [{ kind: "none" }, true],
    [{ kind: "entity", id: id("Qorvel") }, true],
    [{ kind: "entity", id: claim }, false],
    [{ kind: "entity", id: "ent_gone" }, false],
    [{ kind: "claim", id: claim }, true],
    [{ kind: "claim", id: id("Qorvel") }, false],
    [{ kind: "relation", edge: edge("supply", "Qorvel", "Nimbrax") }, true],
    [{ kind: "relation", edge: "edg_gone" }, false],
    [{ kind: "article", id: article }, true],
    [{ kind: "article", id: "gone" }, false],
    [{ kind: "several", ids: [id("Qorvel"), id("Orvane")] }, true],
    [{ kind: "several", ids: [id("Qorvel"), claim] }, false],
    [{ kind: "path", from: id("Qorvel"), to: id("Orvane"), anywhere: false }, true],
    [{ kind: "path", from: id("Qorvel"), to: "ent_gone", anywhere: false }, false],
  ])("%o is there: %s", (selection, isThere) => {
    expect(isInGraph(graph, selection)).toBe(isThere);
  });

  it.each<[Selection, string, Selection]>([
    [{ kind: "none" }, "a", { kind: "entity", id: "a" }],
    [{ kind: "entity", id: "a" }, "b", { kind: "several", ids: ["a", "b"] }],
    [{ kind: "several", ids: ["a", "b"] }, "c", { kind: "several", ids: ["a", "b", "c"] }],
    [{ kind: "several", ids: ["a", "b"] }, "a", { kind: "entity", id: "b" }],
    [{ kind: "entity", id: "a" }, "a", { kind: "none" }],
    [{ kind: "article", id: "x" }, "a", { kind: "entity", id: "a" }],
  ])("%o with %s is %o", (selection, toggled, expected) => {
    expect(withToggled(selection, toggled)).toEqual(expected);
  });

  it("follows an entity to the node that has its keys now", () => {
    const keys = selectedTraces(graph, { kind: "entity", id: id("Qorvel") });
    expect(keys.length).toBeGreaterThan(0);
    expect(followSelection(graph, { kind: "entity", id: "ent_before" }, keys)).toEqual({
      kind: "entity",
      id: id("Qorvel"),
    });
  });

  it("follows a relation to the edge that has its statements now", () => {
    const supply = edge("supply", "Qorvel", "Nimbrax");
    const statements = selectedTraces(graph, { kind: "relation", edge: supply });
    expect(statements).toEqual([SAMPLE_RECORD.relations[0]?.id]);
    expect(followSelection(graph, { kind: "relation", edge: "edg_before" }, statements)).toEqual({
      kind: "relation",
      edge: supply,
    });
  });

  it("is nothing when nothing has its traces", () => {
    for (const gone of [
      { kind: "entity", id: "ent_before" },
      { kind: "relation", edge: "edg_before" },
      { kind: "claim", id: "clm_before" },
    ] as const)
      expect(followSelection(graph, gone, [])).toEqual({ kind: "none" });
    for (const untraced of [
      { kind: "none" },
      { kind: "claim", id: claim },
      { kind: "relation", edge: "edg_gone" },
    ] as const)
      expect(selectedTraces(graph, untraced)).toEqual([]);
  });
});
