import { expect, it } from "vitest";

import { foldAll } from "../../../src/graph/fold.ts";
import { neighbourhood } from "../../../src/graph/query/neighbours.ts";
import { briefRecord } from "../brief-record.ts";

const FOLD = foldAll([
  briefRecord({
    title: "A",
    relations: [
      { source: "Alpha", type: "supply", target: "Beta" },
      { source: "Gamma", type: "investment", target: "Beta" },
      { source: "Gamma", type: "partnership", target: "Delta" },
    ],
  }),
]);

it.each<[number, string]>([
  [0, "Alpha"],
  [1, "Alpha Beta"],
  [2, "Alpha Beta Gamma"],
  [3, "Alpha Beta Delta Gamma"],
  [9, "Alpha Beta Delta Gamma"],
])("within %i steps", (depth, expected) => {
  const nodes = neighbourhood(FOLD.graph, FOLD.findEntity("party:alpha") ?? "", depth);
  expect(
    [...nodes]
      .map((node) => FOLD.graph.getNodeAttribute(node, "label"))
      .sort()
      .join(" "),
  ).toBe(expected);
});

it("of an unknown node is empty", () => {
  expect(neighbourhood(FOLD.graph, "ent_unknown", 2).size).toBe(0);
});
