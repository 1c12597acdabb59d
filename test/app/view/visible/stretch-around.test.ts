import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stretchAround } from "../../../../src/app/view/visible/stretch-around.ts";

describe("the stretch of a long list that is in the document", () => {
  it.each([
    [0, 0, 0, 0],
    [0, 3, 0, 3],
    [599, 600, 0, 600],
    [0, 10_000, 0, 600],
    [5000, 10_000, 4800, 5400],
    [9999, 10_000, 9400, 10_000],
  ])("around %i of %i goes from %i to %i", (place, length, from, to) => {
    expect(stretchAround(place, length)).toEqual({ from, to });
  });

  it("always holds the place and its neighbours", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (length, share) => {
          const place = Math.floor(length * share);
          const { from, to } = stretchAround(place, length);
          expect(from).toBeLessThanOrEqual(Math.max(0, place - 1));
          expect(to).toBeGreaterThanOrEqual(Math.min(length, place + 2));
          expect(to).toBeLessThanOrEqual(length);
        },
      ),
    );
  });
});
