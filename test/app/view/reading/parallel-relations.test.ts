import { expect, it } from "vitest";
import { parallelRelations } from "../../../../src/app/view/reading/parallel-relations.ts";
import { SAMPLE_RECORD, sampleGraph, sayingRecord } from "../../sample-graph.ts";

it("lists what else joins the same two, either way", () => {
  const back = sayingRecord({
    title: "Nimbrax strikes back",
    entities: [
      ["Qorvel", "company"],
      ["Nimbrax", "company"],
    ],
    relations: [{ type: "litigation", ends: ["Nimbrax", "Qorvel"] }],
  });
  const { graph, edge } = sampleGraph(SAMPLE_RECORD, back);
  const others = parallelRelations(graph, edge("supply", "Qorvel", "Nimbrax"));
  expect(others.map(({ relation }) => relation.kind).sort()).toEqual(["investment", "litigation"]);
  expect(parallelRelations(graph, edge("acquisition", "Qorvel", "Tessaro"))).toEqual([]);
});
