import { describe, expect, it } from "vitest";
import { OPENING_LOOK } from "../../../../src/app/state/opening-look.ts";
import { emphasise } from "../../../../src/app/view/scene/emphasis.ts";
import { nodeSizes } from "../../../../src/app/view/scene/node-sizes.ts";
import { toScene } from "../../../../src/app/view/scene/scene.ts";
import { fadedScene } from "../../../../src/app/view/scene/step-back.ts";
import { visibleGraph } from "../../../../src/app/view/visible/visible-graph.ts";
import { sampleGraph } from "../../sample-graph.ts";
import { SAMPLE_THEME } from "../../sample-theme.ts";

const { graph, id, edge } = sampleGraph();
const selection = { kind: "relation", edge: edge("supply", "Qorvel", "Nimbrax") } as const;
const visible = visibleGraph(graph, { look: OPENING_LOOK, selection });
const scene = toScene({
  graph,
  visible,
  positions: {},
  look: OPENING_LOOK,
  sizes: nodeSizes(graph),
  groups: null,
  theme: SAMPLE_THEME,
});
const emphasis = emphasise({ graph, visible, selection, hovered: null });
const faded = fadedScene(scene, emphasis);

describe("a scene with something selected", () => {
  it("is as it was with nothing selected", () => {
    expect(fadedScene(scene, null)).toBe(scene);
  });

  it("fades and silences the nodes outside, and no others", () => {
    const changed = faded.nodes.filter((node) => !scene.nodes.includes(node)).map(({ key }) => key);
    expect(new Set(changed)).toEqual(new Set([id("Tessaro"), id("Ministry of Tides")]));
    expect(faded.nodes.find(({ key }) => key === id("Tessaro"))?.isQuiet).toBe(true);
  });

  it("draws the edge that is meant last, in its own colour", () => {
    expect(faded.edges.at(-1)).toBe(scene.edges.find(({ key }) => key === selection.edge));
    expect(faded.edges.filter((one) => scene.edges.includes(one))).toHaveLength(1);
  });
});
