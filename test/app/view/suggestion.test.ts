import { describe, expect, it } from "vitest";
import { toSuggestion } from "../../../src/app/view/suggestion.ts";
import { createSearch } from "../../../src/graph/query/search.ts";
import { SAMPLE_RECORD, sampleGraph } from "../sample-graph.ts";

const withAlias = {
  ...SAMPLE_RECORD,
  entities: SAMPLE_RECORD.entities.map((entity) =>
    entity.name === "Tessaro" ? { ...entity, names: ["Tessaro", "Big Ferry"] } : entity,
  ),
};
const { graph } = sampleGraph(withAlias);

function first(query: string) {
  const [hit] = createSearch(graph).search(query, 8);
  return hit === undefined ? null : toSuggestion(graph, hit, query);
}

describe("a suggestion", () => {
  it.each([
    ["qorv", { found: "entity", label: "Qorvel", note: "company · 3 relations", color: "kind-company" }],
    ["orvane", { found: "entity", label: "Orvane", note: "company" }],
    ["ada", { found: "entity", label: "Ada Lund", note: "person", color: "kind-person" }],
    ["friends", { found: "article", note: "article · 2025-03-04" }],
    ["forecast number", { found: "claim", note: "forecast", color: "claim-forecast" }],
  ])("for %s", (query, expected) => {
    expect(first(query)).toMatchObject(expected);
  });

  it("names the alias by which it was found", () => {
    expect(first("ferry")).toMatchObject({
      label: "Tessaro",
      note: "company · also “Big Ferry” · 2 relations",
    });
  });
});
