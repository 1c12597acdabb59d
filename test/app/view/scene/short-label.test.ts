import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortLabel } from "../../../../src/app/view/scene/short-label.ts";

describe("a label beside its node", () => {
  it.each([
    ["Qorvel", "Qorvel"],
    ["The Provincial Authority for Harbours and Tides", "The Provincial Authority for…"],
    ["Tidewater, Northern and Western, Limited", "Tidewater, Northern and…"],
    ["Donaudampfschifffahrtsgesellschaftskapitän", "Donaudampfschifffahrtsgesellsch…"],
  ])("%s", (name, expected) => {
    expect(shortLabel(name)).toBe(expected);
  });

  it("is never longer than 32 letters", () => {
    fc.assert(fc.property(fc.string({ maxLength: 90 }), (name) => shortLabel(name).length <= 32));
  });
});
