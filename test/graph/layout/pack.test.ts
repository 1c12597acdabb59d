import { describe, expect, it } from "vitest";

import { packComponents } from "../../../src/graph/layout/pack.ts";
import type { Positions } from "../../../src/graph/layout/point.ts";

const GAP = 10;

describe("packComponents", () => {
  it("keeps the largest in the middle and the gap between all", () => {
    const components = [ring("s", 1, 0), ring("b", 30, 100), ring("t", 1, 0), ring("m", 5, 20)];
    const packed = packComponents(components, GAP);
    expect(packed.size).toBe(37);
    expect(packed.get("b0")).toEqual({ x: 100, y: 0 });
    for (const [node, point] of packed) {
      for (const [other, there] of packed) {
        if (node[0] === other[0]) continue;
        expect(Math.hypot(point.x - there.x, point.y - there.y)).toBeGreaterThanOrEqual(GAP);
      }
    }
  });

  it("keeps many single nodes in a disc", () => {
    const singles = Array.from({ length: 300 }, (_, index) => ring(`s${index}-`, 1, 0));
    const radii = [...packComponents(singles, GAP).values()].map(({ x, y }) => Math.hypot(x, y));
    expect(Math.max(...radii)).toBeLessThan(GAP * Math.sqrt(300) * 1.5);
  });

  it("does not depend on the order of components", () => {
    const components = [ring("a", 3, 20), ring("b", 3, 20), ring("c", 1, 0)];
    expect(packComponents([...components].reverse(), GAP)).toEqual(packComponents(components, GAP));
  });

  it("of nothing is nothing", () => {
    expect(packComponents([], GAP).size).toBe(0);
  });
});

function ring(prefix: string, count: number, radius: number): Positions {
  const places = Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    return [`${prefix}${index}`, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }] as const;
  });
  return new Map(places);
}
