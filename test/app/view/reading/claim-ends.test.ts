import { describe, expect, it } from "vitest";
import { claimEnds } from "../../../../src/app/view/reading/claim-ends.ts";
import { SAMPLE_RECORD, sampleGraph } from "../../sample-graph.ts";

const { graph, id } = sampleGraph();
const [forecast, fact] = SAMPLE_RECORD.claims;

describe("the ends of a claim", () => {
  it("are its speaker and whom it is about", () => {
    expect(claimEnds(graph, forecast?.id ?? "")).toEqual({ speaker: id("Ada Lund"), about: [id("Qorvel")] });
  });

  it("have no speaker where the article speaks", () => {
    expect(claimEnds(graph, fact?.id ?? "")).toEqual({ speaker: null, about: [id("Nimbrax")] });
  });
});
