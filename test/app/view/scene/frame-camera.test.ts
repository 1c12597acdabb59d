import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FrameInput, frameCamera, isFree } from "../../../../src/app/view/scene/frame-camera.ts";

const CANVAS = { width: 1200, height: 800, unit: 800, nearest: 0.1 };
const NO_INSET = { top: 0, right: 0, bottom: 0, left: 0 };

/** Where a point lands on the canvas, in pixels from its top left. */
function onCanvas(
  point: { x: number; y: number },
  input: Omit<FrameInput, "points">,
  points: FrameInput["points"],
) {
  const camera = frameCamera({ ...input, points });
  if (camera === null) throw new Error("No place for the camera.");
  const scale = input.unit / camera.ratio;
  return {
    x: input.width / 2 + (point.x - camera.x) * scale,
    y: input.height / 2 - (point.y - camera.y) * scale,
  };
}

describe("the camera's place", () => {
  it("is none without points", () => {
    expect(frameCamera({ ...CANVAS, inset: NO_INSET, points: [] })).toBeNull();
  });

  it("has a single point in the middle, no nearer than allowed", () => {
    const points = [{ x: 0.3, y: 0.9 }];
    expect(frameCamera({ ...CANVAS, inset: NO_INSET, points })).toEqual({ x: 0.3, y: 0.9, ratio: 0.1 });
  });

  it("moves the middle out from under a panel", () => {
    const points = [{ x: 0.5, y: 0.5 }];
    const input = { ...CANVAS, inset: { ...NO_INSET, right: 400 } };
    expect(onCanvas({ x: 0.5, y: 0.5 }, input, points).x).toBeCloseTo(400);
    const sheet = { ...CANVAS, inset: { ...NO_INSET, bottom: 300 } };
    expect(onCanvas({ x: 0.5, y: 0.5 }, sheet, points).y).toBeCloseTo(250);
  });

  it("shows every point in the free part", () => {
    const point = fc.record({
      x: fc.double({ min: -2, max: 2, noNaN: true }),
      y: fc.double({ min: -2, max: 2, noNaN: true }),
    });
    const inset = fc.record({
      top: fc.integer({ min: 0, max: 200 }),
      right: fc.integer({ min: 0, max: 450 }),
      bottom: fc.integer({ min: 0, max: 200 }),
      left: fc.integer({ min: 0, max: 250 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), inset, (points, covered) => {
        const input = { ...CANVAS, inset: covered };
        for (const { x, y } of points.map((one) => onCanvas(one, input, points))) {
          expect(x).toBeGreaterThanOrEqual(covered.left);
          expect(x).toBeLessThanOrEqual(CANVAS.width - covered.right);
          expect(y).toBeGreaterThanOrEqual(covered.top);
          expect(y).toBeLessThanOrEqual(CANVAS.height - covered.bottom);
        }
      }),
    );
  });
});

describe("the free part of the canvas", () => {
  const inset = { top: 0, right: 400, bottom: 0, left: 200 };

  it.each([
    [600, 400, true],
    [900, 400, false],
    [100, 400, false],
    [600, 900, false],
    [600, -1, false],
  ])("has %d, %d: %s", (x, y, expected) => {
    expect(isFree({ x, y }, inset, CANVAS)).toBe(expected);
  });
});
