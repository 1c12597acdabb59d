import { describe, expect, it } from "vitest";
import { placeOf } from "../../src/formats/write-options.ts";
import { PLACES } from "./awkward-graph.ts";

describe("placeOf", () => {
  it.each([
    ["ent_a", { x: 1.23456, y: -20 }],
    ["ent_b", null],
    ["clm_1", null],
    ["elsewhere", null],
  ])("%s stands at %j", (key, expected) => {
    expect(placeOf(key, { positions: PLACES })).toEqual(expected);
  });

  it("is nowhere without positions", () => {
    expect(placeOf("ent_a", {})).toBeNull();
  });
});
