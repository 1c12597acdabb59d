import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LabelCandidate, placeLabels } from "../../../../src/app/view/scene/place-labels.ts";

const WIDE = { width: 1000, height: 1000 };
const label = (key: string, x: number, y: number, more: Partial<LabelCandidate> = {}): LabelCandidate => ({
  key,
  x,
  y,
  radius: 5,
  width: 60,
  height: 14,
  isForced: false,
  ...more,
});

describe("where labels stand", () => {
  it("puts a free label to the right of its node", () => {
    const lone = label("a", 100, 100);
    expect(placeLabels([lone], { ...WIDE, nodes: [lone] })).toEqual([{ key: "a", x: 109, y: 100 }]);
  });

  it("turns to the left at the right edge of the canvas", () => {
    const [placed] = placeLabels([label("a", 990, 100)], { ...WIDE, nodes: [] });
    expect(placed?.x).toBeLessThan(990);
  });

  it("avoids another node", () => {
    const one = label("a", 100, 100);
    const [placed] = placeLabels([one], { ...WIDE, nodes: [one, label("b", 130, 100)] });
    expect(placed).toEqual({ key: "a", x: 31, y: 100 });
  });

  it("lets the most important cover a smaller node, but never one as large as their own", () => {
    const around = (radius: number) =>
      [70, 100, 130].flatMap((x) => [80, 100, 120].map((y) => label(`w${x}${y}`, x, y, { radius })));
    const one = label("a", 100, 100);
    const placed = (radius: number) => placeLabels([one], { ...WIDE, nodes: around(radius) });
    expect(placed(4)).toHaveLength(1);
    expect(placed(5)).toEqual([]);
  });

  it("leaves out a label that has no place, unless it must be read", () => {
    const walls = [0, 1, 2].flatMap((row) =>
      [60, 100, 140].map((x) => label(`w${row}${x}`, x, 86 + row * 14, { radius: 20 })),
    );
    const leaders = Array.from({ length: 12 }, (_, index) => label(`l${index}`, 500, 20 + index * 60));
    const late = label("late", 100, 100);
    const room = { ...WIDE, nodes: walls };
    expect(placeLabels([...leaders, late], room).some(({ key }) => key === "late")).toBe(false);
    const forced = placeLabels([...leaders, { ...late, isForced: true }], room);
    expect(forced.some(({ key }) => key === "late")).toBe(true);
  });

  it("puts no label where a panel lies, but on the other side of its node", () => {
    const candidates = [label("near the panel", 650, 300)];
    const inset = { top: 0, right: 300, bottom: 0, left: 0 };
    const [place] = placeLabels(candidates, { ...WIDE, nodes: candidates, inset });
    expect(place?.x).toBeLessThan(650);
    expect(placeLabels([label("under it", 900, 300)], { ...WIDE, nodes: [], inset })).toEqual([]);
  });

  it("never puts one label on another or outside the canvas", () => {
    const candidate = fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      y: fc.integer({ min: 0, max: 1000 }),
      width: fc.integer({ min: 10, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 60 }), (list) => {
        const candidates = list.map(({ x, y, width }, index) => label(String(index), x, y, { width }));
        const placed = placeLabels(candidates, { ...WIDE, nodes: candidates });
        const boxes = placed.map(({ key, x, y }) => {
          const { width, height } = candidates[Number(key)] ?? label("", 0, 0);
          return { left: x, right: x + width, top: y - height / 2, bottom: y + height / 2 };
        });
        for (const [index, one] of boxes.entries()) {
          expect(one.left >= 0 && one.right <= 1000 && one.top >= 0 && one.bottom <= 1000).toBe(true);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top ||
              other.bottom <= one.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
