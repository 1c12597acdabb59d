import { expect, it } from "vitest";
import { previewSummary } from "../../../../src/app/view/preview/preview-summary.ts";
import { createFold } from "../../../../src/graph/fold.ts";
import type { ArticleRecord } from "../../../../src/model/record.ts";
import { SAMPLE_RECORD, sayingRecord } from "../../sample-graph.ts";

function summaryOf(record: ArticleRecord, ...known: readonly ArticleRecord[]): string[] {
  const fold = createFold();
  for (const one of known) fold.put(one);
  return previewSummary(fold.graph, { record, outcome: "added", change: fold.preview(record) });
}

it("counts what the first article adds", () => {
  expect(summaryOf(SAMPLE_RECORD)).toEqual([
    "Adds 4 companies, 1 organization and 1 person, 4 relations and 2 claims.",
  ]);
});

it("says what a later article supports, confirms, contradicts and ends", () => {
  const later = sayingRecord({
    title: "A day of news",
    date: "2025-09-01",
    entities: [
      ["Qorvel", "company"],
      ["Nimbrax", "company"],
      ["Tessaro", "company"],
      ["Ministry of Tides", "organization"],
    ],
    relations: [
      { type: "supply", ends: ["Qorvel", "Nimbrax"] },
      { type: "acquisition", ends: ["Qorvel", "Tessaro"] },
      { type: "investment", ends: ["Qorvel", "Nimbrax"], status: "denied" },
      { type: "litigation", ends: ["Ministry of Tides", "Tessaro"], status: "ended" },
    ],
  });
  expect(summaryOf(later, SAMPLE_RECORD)).toEqual([
    "Supports 1 relation already known.",
    "Confirms 1 relation known as rumoured or denied.",
    "Contradicts what is known in 1 relation.",
    "Ends 1 relation.",
  ]);
});

it("has no line for an article that is there already", () => {
  expect(summaryOf(SAMPLE_RECORD, SAMPLE_RECORD)).toEqual([]);
});

it("says which two the article takes for one", () => {
  const company = (name: string, names: readonly string[] = [name]): ArticleRecord => {
    const record = sayingRecord({ title: `About ${name}`, entities: [[name, "company"]] });
    return { ...record, entities: record.entities.map((entity) => ({ ...entity, names })) };
  };
  const joining = company("Qorvel Marine", ["Qorvel Marine", "Big Ferry"]);
  const lines = summaryOf(joining, company("Qorvel Marine"), company("Big Ferry"));
  expect(lines.join("\n")).toMatch(
    /^Takes (Qorvel Marine and Big Ferry|Big Ferry and Qorvel Marine) for one\.$/u,
  );
});
