import { describe, expect, it } from "vitest";

import type { EntityKind } from "../../src/model/ontology.ts";
import { localKeys } from "../../src/resolve/local-keys.ts";

describe("localKeys", () => {
  it.each<[EntityKind, readonly string[], readonly string[]]>([
    [
      "company",
      ["Kestrel Robotics Inc.", "Kestrel Robotics", "Kestrel"],
      ["party:kestrel robotics", "party:kestrel"],
    ],
    ["media", ["The Gazette"], ["party:gazette"]],
    ["person", ["Ada Quist", "Quist", "Ada", "Ada M. Quist"], ["person:ada quist", "person:ada m quist"]],
    ["person", ["Quist"], ["person:quist"]],
    ["product", ["Kite 2", "Kite-2"], ["product:kite-2"]],
  ])("of a %s called %j", (kind, names, expected) => {
    expect(localKeys({ name: names[0] ?? "", kind, names })).toEqual({
      canonical: expected[0],
      keys: expected,
    });
  });

  it("has the canonical name even where it is not among the names", () => {
    expect(
      localKeys({ name: "Department of Order", kind: "organization", names: ["the Citadel"] }).keys,
    ).toEqual(["party:department of order", "party:citadel"]);
  });
});
