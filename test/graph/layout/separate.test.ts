import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Point } from "../../../src/graph/layout/point.ts";
import { separate } from "../../../src/graph/layout/separate.ts";

const DISTANCE = 10;

describe("separate", () => {
  it("leaves alone what does not overlap", () => {
    const positions = new Map([
      ["a", { x: 0, y: 0 }],
      ["b", { x: 10, y: 0 }],
    ]);
    expect(separate(positions, DISTANCE)).toEqual(positions);
  });

  it("pushes all pairs apart, also those on one place", () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 30 }), (points) => {
        const separated = separate(named(points), DISTANCE);
        const places = [...separated.values()];
        for (const [index, left] of places.entries()) {
          for (const right of places.slice(index + 1)) {
            expect(Math.hypot(left.x - right.x, left.y - right.y)).toBeGreaterThan(0.9 * DISTANCE);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

function named(points: readonly Point[]): Map<string, Point> {
  return new Map(points.map((point, index) => [`n${index}`, point]));
}
