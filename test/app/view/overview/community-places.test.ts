import { describe, expect, it } from "vitest";
import { communityPlaces } from "../../../../src/app/view/overview/community-places.ts";
import { communityRadius } from "../../../../src/app/view/overview/community-size.ts";

const MEMBERS = Array.from({ length: 40 }, (_, place) => 400 - 9 * place);
const TIES = MEMBERS.flatMap((_, place) =>
  [0, place >> 1, (place * 7) % 40]
    .filter((other) => other !== place)
    .map((other) => ({ source: String(place), target: String(other), weight: 1 + ((place * other) % 11) })),
).filter(
  ({ source, target }, index, all) =>
    all.findIndex((one) => [source, target].includes(one.source) && [source, target].includes(one.target)) ===
    index,
);

describe("the places of communities", () => {
  const points = communityPlaces(MEMBERS, TIES);

  it("leave room for every disc and the name below it", () => {
    const total = MEMBERS.reduce((sum, count) => sum + count, 0);
    const radius = (place: number): number => communityRadius(MEMBERS[place] ?? 0, total);
    for (const [place, { x, y }] of points.entries()) {
      for (const [other, there] of points.slice(0, place).entries()) {
        const apart = Math.abs(x - there.x) >= 110;
        expect(apart || Math.abs(y - there.y) >= radius(place) + radius(other) + 15).toBe(true);
      }
    }
  });

  it("are the same every time, and there for whatever stands alone", () => {
    expect(communityPlaces(MEMBERS, TIES)).toEqual(points);
    expect(communityPlaces([5], [])).toHaveLength(1);
    expect(communityPlaces([], [])).toEqual([]);
  });
});

describe("the size of a community", () => {
  it("tells the number of members by its area, within bounds", () => {
    expect(communityRadius(400, 10_000) / communityRadius(100, 10_000)).toBeCloseTo(2);
    expect(communityRadius(1, 10_000)).toBe(communityRadius(2, 10_000));
    expect(communityRadius(10, 10)).toBe(44);
  });
});
