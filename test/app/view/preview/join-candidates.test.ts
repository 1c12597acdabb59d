import { describe, expect, it } from "vitest";
import { joinCandidates } from "../../../../src/app/view/preview/join-candidates.ts";
import { createSearch } from "../../../../src/graph/query/search.ts";
import { SAMPLE_RECORD, sampleGraph, sayingRecord } from "../../sample-graph.ts";

const more = sayingRecord({
  title: "Qorvel and Qorvel",
  entities: [
    ["Qorvel Marine", "organization"],
    ["Qorvel Lund", "person"],
  ],
});
const { graph, id } = sampleGraph(SAMPLE_RECORD, more);
const search = createSearch(graph);

function found(name: string, text: string): readonly string[] {
  return joinCandidates(graph, search, id(name), text).map(({ entity }) => entity.label);
}

describe("entities that may be the same", () => {
  it("are others of a kind that can be, never people for companies", () => {
    expect(found("Qorvel", "Qorvel")).toEqual(["Qorvel Marine"]);
    expect(found("Ada Lund", "Lund")).toEqual(["Qorvel Lund"]);
  });

  it("are none for no words, and for what is no entity", () => {
    expect(found("Qorvel", "  ")).toEqual([]);
    expect(joinCandidates(graph, search, "ent_none", "Qorvel")).toEqual([]);
  });
});
