import { describe, expect, it } from "vitest";
import {
  correctedRecord,
  type CorrectedEntity,
  correctionDecisions,
} from "../../../../src/app/view/preview/preview-corrections.ts";
import { createFold } from "../../../../src/graph/fold.ts";
import { toJudgement } from "../../../../src/model/judgement.ts";
import { SAMPLE_RECORD } from "../../sample-graph.ts";

const idOf = (name: string): string =>
  SAMPLE_RECORD.entities.find((entity) => entity.name === name)?.id ?? "";
const correcting = (name: string, corrected: CorrectedEntity) => new Map([[idOf(name), corrected]]);

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
