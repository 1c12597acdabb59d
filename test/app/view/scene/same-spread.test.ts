import { expect, it } from "vitest";
import { sameSpread } from "../../../../src/app/view/scene/same-spread.ts";

it("brings a layout to the centre and size of another", () => {
  const like = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];
  const places = [
    { x: 100, y: 50 },
    { x: 102, y: 50 },
  ];
  expect(sameSpread(places, like)).toEqual(like);
});

it("leaves a layout without any extent at the centre", () => {
  expect(sameSpread([{ x: 7, y: 7 }], [{ x: 1, y: 2 }])).toEqual([{ x: 1, y: 2 }]);
  expect(sameSpread([], [])).toEqual([]);
});
