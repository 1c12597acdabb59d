import { describe, expect, it } from "vitest";
import { createFold } from "../../../../src/graph/fold.ts";
import type { SceneEdge } from "../../../../src/app/view/scene/scene.ts";
import { thinnedOut } from "../../../../src/app/view/scene/thinning.ts";
import { wideRecords } from "../../../e2e/support/wide-records.ts";
import { SAMPLE_THEME } from "../../sample-theme.ts";

const fold = createFold();
fold.putAll(wideRecords(400));
const { graph } = fold;
const edges = graph.mapEdges((key, _, source, target): SceneEdge => ({
  key,
  source,
  target,
  curvature: 0,
  isDirected: true,
  color: "#000000",
  width: 2,
  line: "solid",
}));
const confidence = ({ key }: SceneEdge): number => {
  const attributes = graph.getEdgeAttributes(key);
  return attributes.edge === "relation" ? attributes.origins + attributes.confidence : 0;
};

describe("very many lines", () => {
  const thinned = thinnedOut(graph, edges, SAMPLE_THEME);

  it("keep their strength where they are best founded, and lie on top there", () => {
    expect(thinned).toHaveLength(edges.length);
    const strong = thinned.filter(({ color }) => color === "#000000");
    const faint = thinned.filter(({ color }) => color !== "#000000");
    expect(strong.length).toBeGreaterThanOrEqual(120);
    expect(thinned.slice(-strong.length)).toEqual(strong);
    expect(Math.min(...strong.map(confidence))).toBeGreaterThan(Math.max(...faint.map(confidence)));
    expect(faint.every(({ width }) => width === 1)).toBe(true);
  });

  it("are left as they are where they can be told apart", () => {
    const few = edges.slice(0, 400);
    expect(thinnedOut(graph, few, SAMPLE_THEME)).toBe(few);
  });
});
