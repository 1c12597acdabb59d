import { describe, expect, it } from "vitest";
import { edgeLook } from "../../../../src/app/view/scene/edge-look.ts";
import { contrast } from "../../../../src/app/view/scene/mix-colors.ts";
import type { RelationEdge } from "../../../../src/graph/graph-model.ts";
import type { Status } from "../../../../src/model/ontology.ts";
import { sampleGraph } from "../../sample-graph.ts";
import { SAMPLE_THEME } from "../../sample-theme.ts";

const { graph, edge } = sampleGraph();
const SUPPLY = graph.getEdgeAttributes(edge("supply", "Qorvel", "Nimbrax")) as RelationEdge;
const look = (change: Partial<RelationEdge>) => edgeLook({ ...SUPPLY, ...change }, SAMPLE_THEME);

describe("the look of a relation", () => {
  it.each<[Status, string]>([
    ["confirmed", "solid"],
    ["rumoured", "dashed"],
    ["denied", "dotted"],
    ["ended", "solid"],
  ])("draws %s %s", (status, line) => {
    expect(look({ status }).line).toBe(line);
  });

  it("lets what has ended fade, and what is denied lose its hue", () => {
    const strength = (status: Status): number => contrast(look({ status }).color, SAMPLE_THEME.ground);
    expect(strength("ended")).toBeLessThan(strength("confirmed"));
    expect(look({ status: "denied" }).color).toBe(look({ status: "denied", kind: "litigation" }).color);
    expect(look({ status: "rumoured" }).color).not.toBe(
      look({ status: "rumoured", kind: "litigation" }).color,
    );
  });

  it("grows with independent origins, within bounds", () => {
    expect(look({ origins: 4 }).width).toBeGreaterThan(look({ origins: 1 }).width);
    expect(look({ origins: 400 }).width).toBeLessThan(5);
  });

  it("keeps claims' edges thin and plain", () => {
    const about = edgeLook({ edge: "claim", kind: "about" }, SAMPLE_THEME);
    expect(about.width).toBeLessThan(look({ origins: 1 }).width);
    expect(edgeLook({ edge: "claim", kind: "says" }, SAMPLE_THEME).line).toBe("dashed");
  });
});
