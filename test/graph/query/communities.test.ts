import { describe, expect, it } from "vitest";
import { foldAll } from "../../../src/graph/fold.ts";
import { communities } from "../../../src/graph/query/communities.ts";
import { ranks } from "../../../src/graph/query/rank.ts";
import { toRelationMap } from "../../../src/graph/relation-map.ts";
import { type BriefRelation, briefRecord } from "../brief-record.ts";

/** A map of the pairs "A-B", and what its nodes are called. */
function mapOf(...pairs: readonly string[]) {
  const relations = pairs.map((pair): BriefRelation => {
    const [source = "", target = ""] = pair.split("-");
    return { source, type: "supply", target, confidence: 0.9 };
  });
  const { graph } = foldAll([briefRecord({ title: "A", relations })]);
  return { map: toRelationMap(graph), label: (node: string) => graph.getNodeAttribute(node, "label") };
}

function groupsOf(...pairs: readonly string[]): string[] {
  const { map, label } = mapOf(...pairs);
  return communities(map).map((nodes) => nodes.map(label).toSorted().join(" "));
}

const NORTH = ["Alder-Birch", "Birch-Cedar", "Cedar-Alder"];
const SOUTH = ["Opal-Pearl", "Pearl-Quartz", "Quartz-Ruby", "Ruby-Opal", "Opal-Quartz"];

describe("communities", () => {
  it("are what hangs together, the largest first, whatever bridge joins them", () => {
    expect(groupsOf(...NORTH, ...SOUTH, "Alder-Opal")).toEqual([
      "Opal Pearl Quartz Ruby",
      "Alder Birch Cedar",
    ]);
  });

  it("do not depend on the order of what was said", () => {
    const pairs = [...NORTH, ...SOUTH, "Alder-Opal"];
    expect(groupsOf(...pairs.toReversed())).toEqual(groupsOf(...pairs));
  });

  it("are none without relations", () => {
    expect(groupsOf()).toEqual([]);
  });
});

describe("ranks", () => {
  it("put the centre of a star first and share out the whole", () => {
    const { map, label } = mapOf("Hub-Alder", "Hub-Birch", "Hub-Cedar", "Opal-Pearl");
    const found = ranks(map);
    const [first] = [...found].sort((left, right) => right[1] - left[1]);
    expect(label(first?.[0] ?? "")).toBe("Hub");
    expect([...found.values()].reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 6);
  });

  it("are none of no parties", () => {
    expect(ranks(mapOf().map).size).toBe(0);
  });
});
