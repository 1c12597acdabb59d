import { describe, expect, it } from "vitest";
import type { Look } from "../../../../src/app/state/look.ts";
import { OPENING_LOOK } from "../../../../src/app/state/opening-look.ts";
import { visibleGraph } from "../../../../src/app/view/visible/visible-graph.ts";
import { sampleGraph } from "../../sample-graph.ts";

const { graph, id } = sampleGraph();

function seen(parts: Partial<Look>) {
  return visibleGraph(graph, { look: { ...OPENING_LOOK, ...parts }, selection: { kind: "none" } });
}
const labels = (nodes: Iterable<string>) =>
  [...nodes].map((node) => graph.getNodeAttribute(node, "label")).toSorted();
const around = (steps: number): Partial<Look> => ({
  trail: [{ kind: "around", ids: [id("Nimbrax")], steps }],
});

describe("a focus", () => {
  it.each([
    [1, ["Nimbrax", "Qorvel"]],
    [2, ["Nimbrax", "Qorvel", "Tessaro"]],
    [3, ["Ministry of Tides", "Nimbrax", "Qorvel", "Tessaro"]],
  ])("of %d steps draws %o", (steps, expected) => {
    expect(labels(seen(around(steps)).nodes)).toEqual(expected);
  });

  it("goes only by what the filters let through", () => {
    const filters = { ...OPENING_LOOK.filters, relationTypes: new Set(["litigation"] as const) };
    expect(labels(seen({ ...around(3), filters }).nodes)).toEqual(["Nimbrax"]);
  });

  it("of what is gone draws nothing, and the one before it counts no more", () => {
    const trail: Look["trail"] = [
      { kind: "around", ids: [id("Nimbrax")], steps: 1 },
      { kind: "around", ids: ["ent_gone"], steps: 1 },
    ];
    expect(seen({ trail }).nodes.size).toBe(0);
  });
});

describe("expanding", () => {
  it("draws what is hidden beside a node, the best connected first, as many as asked for", () => {
    const focus = around(1);
    expect(labels(seen(focus).beside(id("Qorvel")))[1]).toBe("Tessaro");
    const more = { ...focus, expanded: new Map([[id("Qorvel"), 1]]) };
    expect(labels(seen(more).nodes)).toEqual(["Nimbrax", "Qorvel", "Tessaro"]);
    expect(seen({ ...focus, expanded: new Map([[id("Qorvel"), 9]]) }).beside(id("Qorvel"))).toEqual([]);
  });

  it("of a node that is not drawn does nothing", () => {
    expect(seen({ expanded: new Map([[id("Orvane"), 9]]) }).nodes.size).toBe(4);
  });
});
