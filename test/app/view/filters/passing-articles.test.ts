import { describe, expect, it } from "vitest";
import { OPENING_FILTERS } from "../../../../src/app/state/opening-filters.ts";
import { monthOf, passingArticles } from "../../../../src/app/view/filters/passing-articles.ts";
import { publishedBy, sampleGraph, sayingRecord } from "../../sample-graph.ts";

const entities = [["Qorvel", "company"]] as const;
const { graph } = sampleGraph(
  sayingRecord({ title: "January", date: "2025-01-31", entities }),
  publishedBy("Tide & Wire", { title: "March", date: "2025-03-01", entities }),
  sayingRecord({ title: "Undated", date: null, entities }),
);

function titles(parts: Partial<typeof OPENING_FILTERS>): readonly string[] | null {
  const passing = passingArticles(graph, { ...OPENING_FILTERS, ...parts });
  if (passing === null) return null;
  return graph
    .getAttribute("articles")
    .flatMap(({ id, title }) => (passing.has(id) ? [title] : []))
    .toSorted();
}

describe("the articles that pass", () => {
  it.each<[Partial<typeof OPENING_FILTERS>, readonly string[] | null]>([
    [{}, null],
    [{ undated: false }, ["January", "March"]],
    [{ period: { from: "2025-01", to: "2025-02" } }, ["January", "Undated"]],
    [{ period: { from: "2025-02", to: "2025-03" }, undated: false }, ["March"]],
    [{ sources: new Set(["Tide & Wire"]) }, ["March"]],
    [{ sources: new Set([""]) }, ["January", "Undated"]],
    [{ sources: new Set() }, []],
  ])("%o", (parts, expected) => {
    expect(titles(parts)).toEqual(expected);
  });
});

it.each([
  ["2025-03-01", "2025-03"],
  ["2025-03", "2025-03"],
  ["2025", "2025-01"],
])("the month of %s", (date, month) => {
  expect(monthOf(date)).toBe(month);
});
