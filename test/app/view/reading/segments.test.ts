import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSegments } from "../../../../src/app/view/reading/segments.ts";

const LENGTH = 60;
const offset = fc.integer({ min: 0, max: LENGTH });
const span = fc.tuple(offset, offset).map(([one, other]) => ({
  start: Math.min(one, other),
  end: Math.max(one, other),
}));
const within = span.filter(({ start, end }) => start < end);

describe("segments", () => {
  it("cut where marks overlap", () => {
    const [whole, first, second] = [
      { start: 0, end: 10 },
      { start: 2, end: 6 },
      { start: 4, end: 8 },
    ] as const;
    expect(toSegments(whole, [first, second])).toEqual([
      { start: 0, end: 2, marks: [] },
      { start: 2, end: 4, marks: [first] },
      { start: 4, end: 6, marks: [first, second] },
      { start: 6, end: 8, marks: [second] },
      { start: 8, end: 10, marks: [] },
    ]);
  });

  it("keep the order of the marks given, not of their places", () => {
    const [late, early] = [
      { start: 3, end: 5 },
      { start: 0, end: 5 },
    ] as const;
    expect(toSegments({ start: 0, end: 5 }, [late, early]).at(-1)?.marks).toEqual([late, early]);
  });

  it("of nothing are none", () => {
    expect(toSegments({ start: 4, end: 4 }, [])).toEqual([]);
  });

  it("concatenate to the text exactly", () => {
    const text = Array.from({ length: LENGTH }, (_, index) => String.fromCodePoint(0x4e00 + index)).join("");
    fc.assert(
      fc.property(within, fc.array(span, { maxLength: 8 }), (whole, marks) => {
        const pieces = toSegments(whole, marks);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(
          text.slice(whole.start, whole.end),
        );
        expect(pieces.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });

  it("have, at every place, exactly the marks that cover it", () => {
    fc.assert(
      fc.property(within, fc.array(span, { maxLength: 8 }), (whole, marks) => {
        for (const piece of toSegments(whole, marks)) {
          for (let place = piece.start; place < piece.end; place += 1) {
            expect(piece.marks).toEqual(marks.filter(({ start, end }) => start <= place && place < end));
          }
        }
      }),
    );
  });
});
