import { describe, expect, it } from "vitest";
import type { TimelinePoint } from "../../src/graph/graph-model.ts";
import { edgeSpells, nodeSpells, type Spell } from "../../src/formats/spells.ts";
import { AWKWARD, entity, point, relation } from "./awkward-graph.ts";

describe("edgeSpells", () => {
  it.each<[string, readonly TimelinePoint[], readonly Spell[]]>([
    ["open", [on("2024-01-01", "confirmed")], [{ start: "2024-01-01", end: null }]],
    [
      "a rumour that ends",
      [on("2024-01-01", "rumoured"), on("2024-02-01", "ended")],
      [spell("2024-01-01", "2024-02-01")],
    ],
    ["denied stays", [on("2024-01-01", "denied")], [{ start: "2024-01-01", end: null }]],
    ["first heard of at its end", [on("2024-02-01", "ended")], [{ start: null, end: "2024-02-01" }]],
    [
      "ended twice",
      [on("2024-02-01", "ended"), on("2024-03-01", "ended")],
      [{ start: null, end: "2024-02-01" }],
    ],
    [
      "ended and back",
      [on("2024-01-01", "confirmed"), on("2024-02-01", "ended"), on("2024-03-01", "rumoured")],
      [spell("2024-01-01", "2024-02-01"), { start: "2024-03-01", end: null }],
    ],
    [
      "ended and confirmed on one day, in whatever order",
      [on("2024-01-01", "confirmed"), on("2024-02-01", "ended"), on("2024-02-01", "confirmed")],
      [spell("2024-01-01", "2024-02-01")],
    ],
    ["undated", [on(null, "confirmed")], []],
    [
      "undated, then ended",
      [on(null, "confirmed"), on("2024-02-01", "ended")],
      [{ start: null, end: "2024-02-01" }],
    ],
    ["ended without a date", [on(null, "ended")], []],
    ["no whole date", [on("2024-01", "confirmed")], []],
    ["never told of", [], []],
  ])("%s", (_, timeline, expected) => {
    expect(edgeSpells(relation("edg_1", ["a", "b"], { timeline }).attributes)).toEqual(expected);
  });

  it("are none for edges of claims", () => {
    expect(edgeSpells({ edge: "claim", kind: "about" })).toEqual([]);
  });
});

describe("nodeSpells", () => {
  it("begin with the first article or the publication", () => {
    const begin = { firstSeen: "2024-01-01", lastSeen: "2024-02-01" };
    expect(nodeSpells(entity("ent_a", begin).attributes)).toEqual([{ start: "2024-01-01", end: null }]);
    expect(AWKWARD.nodes.slice(0, 1).flatMap(({ attributes }) => nodeSpells(attributes))).toEqual([
      { start: "2024-06-15", end: null },
    ]);
    expect(nodeSpells(entity("ent_a").attributes)).toEqual([]);
  });
});

function on(date: string | null, status: TimelinePoint["status"]): TimelinePoint {
  return point(date, status, "art1");
}

function spell(start: string, end: string): Spell {
  return { start, end };
}
