import { describe, expect, it } from "vitest";
import { compromiseNames } from "../../../../scripts/evaluation/floors/compromise-names.ts";

describe("compromiseNames", () => {
  it("gives organizations and people at their places, without marks and possessives", () => {
    const text = "Google's chief, John Smith, met Microsoft Corp. in May.";
    expect(compromiseNames(text).map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ["Google", "company"],
      ["John Smith", "person"],
      ["Microsoft Corp", "company"],
    ]);
  });

  it("finds nothing in nothing", () => {
    expect(compromiseNames("")).toEqual([]);
  });
});
