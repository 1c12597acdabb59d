import { describe, expect, it } from "vitest";
import { commonNeighbours, relationsAmong } from "../../../../src/app/view/visible/common-neighbours.ts";
import { sampleGraph } from "../../sample-graph.ts";

const { graph, id, edge } = sampleGraph();
const named = (...names: readonly string[]) =>
  commonNeighbours(graph, names.map(id)).map((node) => graph.getNodeAttribute(node, "label"));

describe("common neighbours", () => {
  it.each([
    [["Nimbrax", "Tessaro"], ["Qorvel"]],
    [["Nimbrax", "Ministry of Tides"], []],
    [["Nimbrax", "Orvane"], []],
    [["Qorvel"], []],
    [[], []],
  ])("of %o are %o", (names, expected) => {
    expect(named(...names)).toEqual(expected);
  });

  it("are never among those asked for", () => {
    expect(named("Qorvel", "Nimbrax", "Tessaro")).toEqual([]);
  });
});

it("finds the relations among several", () => {
  const ids = ["Qorvel", "Nimbrax", "Ministry of Tides"].map(id);
  expect(relationsAmong(graph, ids).toSorted()).toEqual(
    [edge("supply", "Qorvel", "Nimbrax"), edge("investment", "Qorvel", "Nimbrax")].toSorted(),
  );
});
