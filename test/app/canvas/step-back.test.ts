import { describe, expect, it } from "vitest";
import { edgeStepBack, nodeStepBack } from "../../../src/app/canvas/step-back.ts";
import type { SceneNode } from "../../../src/app/view/scene/scene.ts";
import { contrast } from "../../../src/app/view/scene/mix-colors.ts";
import { SAMPLE_THEME } from "../sample-theme.ts";

const scene = { map: "graph", theme: SAMPLE_THEME, nodes: [], edges: [], labels: 0.5 };
const emphasis = { focus: new Set(["a"]), nodes: new Set(["a", "b"]), edges: new Set(["ab"]) };
const NODE = { color: "#102030", core: "#102030", size: 4, zIndex: 0 };
const EDGE = { color: "#102030", size: 2, zIndex: 0 };

describe("stepping back", () => {
  it("changes nothing while nothing is emphasised", () => {
    expect(nodeStepBack("z", NODE, { scene, emphasis: null })).toBe(NODE);
    expect(edgeStepBack("yz", EDGE, { scene, emphasis: null })).toBe(EDGE);
  });

  it("lifts what is emphasised above the rest, in its own colour", () => {
    expect(nodeStepBack("b", NODE, { scene, emphasis })).toMatchObject({ color: NODE.color, zIndex: 1 });
    const lifted = edgeStepBack("ab", EDGE, { scene, emphasis });
    expect(lifted).toMatchObject({ color: EDGE.color, zIndex: 1 });
    expect(Number(lifted["size"])).toBeGreaterThan(EDGE.size);
  });

  it("leaves the rest of a large graph as it is, and brings forward what is emphasised", () => {
    const large = { ...scene, nodes: Array.from<SceneNode>({ length: 6001 }) };
    expect(nodeStepBack("z", NODE, { scene: large, emphasis })).toBe(NODE);
    expect(edgeStepBack("yz", EDGE, { scene: large, emphasis })).toBe(EDGE);
    const lifted = edgeStepBack("ab", EDGE, { scene: large, emphasis });
    expect(lifted).toMatchObject({ color: SAMPLE_THEME.accent, zIndex: 1 });
  });

  it("takes the rest close to the ground, as an opaque colour", () => {
    for (const item of [
      nodeStepBack("z", NODE, { scene, emphasis }),
      edgeStepBack("yz", EDGE, { scene, emphasis }),
    ]) {
      expect(String(item["color"])).toMatch(/^#[0-9a-f]{6}$/);
      expect(contrast(String(item["color"]), SAMPLE_THEME.ground)).toBeLessThan(1.6);
    }
  });
});
