import { describe, expect, it } from "vitest";

import { createFold, foldAll, type GraphFold } from "../../../src/graph/fold.ts";
import { findPath } from "../../../src/graph/query/path.ts";
import { type BriefRelation, briefRecord } from "../brief-record.ts";

describe("findPath", () => {
  it("goes through relations in either direction, the fewest hops first", () => {
    const fold = foldOf([
      ["Alpha", "Beta", 0.9],
      ["Gamma", "Beta", 0.9],
      ["Gamma", "Omega", 0.9],
      ["Alpha", "Delta", 0.9],
      ["Delta", "Omega", 0.9],
    ]);
    expect(pathOf(fold, "Alpha", "Omega")).toBe("Alpha Delta Omega");
    expect(pathOf(fold, "Beta", "Omega")).toBe("Beta Gamma Omega");
  });

  it("prefers a well supported detour to a doubtful short cut, but not a long one", () => {
    const fold = foldOf([
      ["Alpha", "Omega", 0.3],
      ["Alpha", "Beta", 1],
      ["Beta", "Omega", 1],
    ]);
    expect(pathOf(fold, "Alpha", "Omega")).toBe("Alpha Beta Omega");
    const longer = foldOf([
      ["Alpha", "Omega", 0.6],
      ["Alpha", "Beta", 1],
      ["Beta", "Gamma", 1],
      ["Gamma", "Omega", 1],
    ]);
    expect(pathOf(longer, "Alpha", "Omega")).toBe("Alpha Omega");
  });

  it("names all relations of a hop, the most confident first", () => {
    const relations: BriefRelation[] = [
      { source: "Alpha", type: "supply", target: "Beta", confidence: 0.5 },
      { source: "Beta", type: "litigation", target: "Alpha", confidence: 0.9 },
    ];
    const fold = foldAll([briefRecord({ title: "A", relations })]);
    const [hop] = findPath(fold.graph, idOf(fold, "Alpha"), idOf(fold, "Beta")) ?? [];
    expect(hop?.edges.map((edge) => fold.graph.getEdgeAttribute(edge, "kind"))).toEqual([
      "litigation",
      "supply",
    ]);
    expect(hop?.confidence).toBe(0.9);
  });

  it("goes only by relations that pass", () => {
    const fold = foldOf([
      ["Alpha", "Omega", 1],
      ["Alpha", "Beta", 1],
      ["Beta", "Omega", 1],
    ]);
    const [direct] = findPath(fold.graph, idOf(fold, "Alpha"), idOf(fold, "Omega")) ?? [];
    const detour = findPath(
      fold.graph,
      idOf(fold, "Alpha"),
      idOf(fold, "Omega"),
      (edge) => !direct?.edges.includes(edge),
    );
    expect(detour).toHaveLength(2);
    expect(findPath(fold.graph, idOf(fold, "Alpha"), idOf(fold, "Omega"), () => false)).toBeNull();
  });

  it("is null where nothing connects the two or one is unknown, and empty from a node to itself", () => {
    const fold = foldOf([
      ["Alpha", "Beta", 1],
      ["Gamma", "Omega", 1],
    ]);
    expect(findPath(fold.graph, idOf(fold, "Alpha"), idOf(fold, "Omega"))).toBeNull();
    expect(findPath(fold.graph, idOf(fold, "Alpha"), "ent_unknown")).toBeNull();
    expect(findPath(fold.graph, idOf(fold, "Alpha"), idOf(fold, "Alpha"))).toEqual([]);
  });

  it("does not depend on the order in which articles came", () => {
    const rows: Row[] = ["Beta", "Gamma", "Delta", "Sigma"].flatMap((middle): Row[] => [
      ["Alpha", middle, 0.8],
      [middle, "Omega", 0.8],
    ]);
    expect(pathOf(foldOf([...rows].reverse()), "Alpha", "Omega")).toBe(
      pathOf(foldOf(rows), "Alpha", "Omega"),
    );
  });
});

type Row = readonly [source: string, target: string, confidence: number];

function foldOf(rows: readonly Row[]): GraphFold {
  const fold = createFold();
  for (const [source, target, confidence] of rows) {
    const relation: BriefRelation = { source, type: "supply", target, confidence };
    fold.put(briefRecord({ title: `${source} and ${target}`, relations: [relation] }));
  }
  return fold;
}

function pathOf(fold: GraphFold, source: string, target: string): string | undefined {
  const hops = findPath(fold.graph, idOf(fold, source), idOf(fold, target));
  return hops
    ?.map(({ to }) => fold.graph.getNodeAttribute(to, "label"))
    .reduce((path, label) => `${path} ${label}`, source);
}

function idOf(fold: GraphFold, name: string): string {
  return fold.findEntity(`party:${name.toLowerCase()}`) ?? "";
}
