import { describe, expect, it } from "vitest";
import {
  correctedRecord,
  type CorrectedEntity,
  correctionDecisions,
  NO_CORRECTIONS,
  type PreviewCorrections,
} from "../../../../src/app/view/preview/preview-corrections.ts";
import { readingOf } from "../../../../src/app/view/reading/restatements.ts";
import { createFold } from "../../../../src/graph/fold.ts";
import { type Restatement, toJudgement } from "../../../../src/model/judgement.ts";
import { SAMPLE_RECORD } from "../../sample-graph.ts";

const idOf = (name: string): string =>
  SAMPLE_RECORD.entities.find((entity) => entity.name === name)?.id ?? "";
const correcting = (name: string, corrected: CorrectedEntity): PreviewCorrections => ({
  ...NO_CORRECTIONS,
  entities: new Map([[idOf(name), corrected]]),
});
const [supply] = SAMPLE_RECORD.relations;
if (supply === undefined) throw new Error("The sample states a relation.");
const DEAL = { type: "ownership", turned: true, status: "rumoured" } as const;

describe("corrections made before an article is kept", () => {
  it.each<[string, string, CorrectedEntity, readonly string[]]>([
    ["nothing", "Qorvel", { name: "Qorvel", kind: "company" }, []],
    ["an empty name", "Qorvel", { name: "  ", kind: "company" }, []],
    ["a name", "Qorvel", { name: "Qorvel Group", kind: "company" }, ["rename"]],
    ["a kind", "Qorvel", { name: "Qorvel", kind: "organization" }, ["retype"]],
    ["both", "Ada Lund", { name: "Lund", kind: "company" }, ["rename", "retype"]],
  ])("%s", (_what, name, corrected, ops) => {
    const decisions = correctionDecisions(SAMPLE_RECORD, correcting(name, corrected));
    expect(decisions.map(({ op }) => op)).toEqual(ops);
  });

  it("reject what is left out", () => {
    expect(correctionDecisions(SAMPLE_RECORD, { ...NO_CORRECTIONS, leftOut: new Set([supply.id]) })).toEqual([
      { op: "reject", statement: supply.id },
    ]);
  });

  it.each<[string, Restatement, ReadonlySet<string>, readonly string[]]>([
    ["restate what differs", DEAL, new Set(), ["restate"]],
    ["restate nothing as it was read", readingOf(supply), new Set(), []],
    ["restate nothing that is left out", DEAL, new Set([supply.id]), ["reject"]],
  ])("%s", (_what, wanted, leftOut, ops) => {
    const corrections = { ...NO_CORRECTIONS, leftOut, relations: new Map([[supply.id, wanted]]) };
    expect(correctionDecisions(SAMPLE_RECORD, corrections).map(({ op }) => op)).toEqual(ops);
  });

  it("put a relation where they show it", () => {
    const corrections = { ...NO_CORRECTIONS, relations: new Map([[supply.id, DEAL]]) };
    const fold = createFold();
    fold.put(SAMPLE_RECORD);
    for (const decision of correctionDecisions(SAMPLE_RECORD, corrections))
      fold.judge(toJudgement(decision, { by: "reader", at: "2025-04-01T10:00:00Z" }));
    const edge = fold.graph.findEdge((_, { kind }) => kind === "ownership");
    const ends = fold.graph.extremities(edge).map((node) => fold.graph.getNodeAttribute(node, "label"));
    expect(ends).toEqual(["Nimbrax", "Qorvel"]);
    expect(fold.graph.getEdgeAttributes(edge)).toMatchObject({ status: "rumoured", accepted: true });
    expect(correctedRecord(SAMPLE_RECORD, corrections).relations[0]).toMatchObject({
      type: "ownership",
      source: idOf("Nimbrax"),
      target: idOf("Qorvel"),
      status: "rumoured",
    });
  });

  it("do to the graph what they show", () => {
    const corrected = correcting("Qorvel", { name: "Qorvel Group", kind: "organization" });
    const fold = createFold();
    fold.put(SAMPLE_RECORD);
    for (const decision of correctionDecisions(SAMPLE_RECORD, corrected))
      fold.judge(toJudgement(decision, { by: "reader", at: "2025-04-01T10:00:00Z" }));
    const node = fold.graph.findNode((_, { label }) => label === "Qorvel Group");
    expect(fold.graph.getNodeAttribute(node, "kind")).toBe("organization");
    const shown = correctedRecord(SAMPLE_RECORD, corrected).entities.find(({ id }) => id === idOf("Qorvel"));
    expect(shown).toMatchObject({ name: "Qorvel Group", kind: "organization" });
  });
});
