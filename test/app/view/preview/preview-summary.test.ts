import { describe, expect, it } from "vitest";
import {
  NO_CORRECTIONS,
  type PreviewCorrections,
} from "../../../../src/app/view/preview/preview-corrections.ts";
import { previewSummary } from "../../../../src/app/view/preview/preview-summary.ts";
import { createFold } from "../../../../src/graph/fold.ts";
import type { ArticleRecord } from "../../../../src/model/record.ts";
import { SAMPLE_RECORD, sayingRecord } from "../../sample-graph.ts";

function summaryOf(record: ArticleRecord, ...known: readonly ArticleRecord[]): string[] {
  return correctedSummary(record, {}, known);
}

function correctedSummary(
  record: ArticleRecord,
  corrections: Partial<PreviewCorrections>,
  known: readonly ArticleRecord[] = [],
): string[] {
  const fold = createFold();
  for (const one of known) fold.put(one);
  const preview = { record, outcome: "added", change: fold.preview(record) } as const;
  return previewSummary(fold.graph, preview, { ...NO_CORRECTIONS, ...corrections });
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

describe("what is corrected before the article is kept", () => {
  const { entities, relations, claims } = SAMPLE_RECORD;
  const [supply, investment] = relations.map(({ id }) => id);
  const [forecast] = claims.map(({ id }) => id);
  const later = sayingRecord({
    title: "A quiet day",
    date: "2025-09-01",
    entities: [
      ["Qorvel", "company"],
      ["Nimbrax", "company"],
    ],
    relations: [{ type: "supply", ends: ["Qorvel", "Nimbrax"] }],
  });
  const [again = ""] = later.relations.map(({ id }) => id);

  it("does not count what is left out; the names stay", () => {
    expect(correctedSummary(SAMPLE_RECORD, { leftOut: new Set([supply ?? "", forecast ?? ""]) })).toEqual([
      "Adds 4 companies, 1 organization and 1 person, 3 relations and 1 claim.",
    ]);
    expect(
      correctedSummary(SAMPLE_RECORD, { leftOut: new Set([...relations, ...claims].map(({ id }) => id)) }),
    ).toEqual(["Adds 4 companies, 1 organization and 1 person."]);
  });

  it("says nothing of what a relation left out would have supported", () => {
    expect(correctedSummary(later, {}, [SAMPLE_RECORD])).toEqual(["Supports 1 relation already known."]);
    expect(correctedSummary(later, { leftOut: new Set([again]) }, [SAMPLE_RECORD])).toEqual([]);
  });

  it("counts corrected relations by themselves, but not one that is left out after all", () => {
    const turned = { type: "supply", turned: true, status: "rumoured" } as const;
    const restated = new Map([
      [supply ?? "", turned],
      [investment ?? "", turned],
    ]);
    expect(
      correctedSummary(SAMPLE_RECORD, { relations: restated, leftOut: new Set([investment ?? ""]) }),
    ).toEqual([
      "Adds 4 companies, 1 organization and 1 person, 2 relations and 2 claims.",
      "Keeps 1 relation as corrected.",
    ]);
  });

  it("takes a relation corrected back to what was read as read", () => {
    const asRead = { type: "supply", turned: false, status: "confirmed" } as const;
    expect(correctedSummary(later, { relations: new Map([[again, asRead]]) }, [SAMPLE_RECORD])).toEqual([
      "Supports 1 relation already known.",
    ]);
  });

  it("counts a new name by the kind it is given", () => {
    const orvane = entities.find(({ name }) => name === "Orvane")?.id ?? "";
    const corrected = new Map([[orvane, { name: "Orvane Institute", kind: "organization" as const }]]);
    expect(correctedSummary(SAMPLE_RECORD, { entities: corrected })).toEqual([
      "Adds 3 companies, 2 organizations and 1 person, 4 relations and 2 claims.",
    ]);
  });
});
