import { describe, expect, it } from "vitest";
import { readNames } from "./read-names.ts";

describe("companies named with their home", () => {
  it.each<[string, string[]]>([
    ["It was bought by Lantern of Leeds for $40m.", ["company: Lantern of Leeds"]],
    ["The retailer works with Harbour of Galway, a smokehouse.", ["company: Harbour of Galway"]],
    ["It hired the consulting firm Stack of Bricks.", ["company: Stack of Bricks"]],
    ["Vantry of Leeds has sued Dorrit.", ["company: Vantry", "company: Dorrit"]],
    ["Shares of Vantry fell.", ["company: Vantry"]],
    ["They sailed across the Bay of Biscay to the Isle of Lewis.", []],
    ["Exports of Spain fell. Imports of Peru rose.", []],
    ["The Board of Dorrit Care plc has agreed.", ["company: Dorrit Care plc"]],
    ["The Board of Trade objected.", ["organization: Board of Trade"]],
  ])("reads %j", (text, expected) => {
    expect(readNames(text)).toEqual(expected);
  });
});
