import { describe, expect, it } from "vitest";
import {
  isSameRestatement,
  readingOf,
  restatedRecord,
  restatementsOf,
} from "../../../../src/app/view/reading/restatements.ts";
import { verdictsOf } from "../../../../src/app/view/reading/verdicts.ts";
import { type Decision, type Restatement, toJudgement } from "../../../../src/model/judgement.ts";
import { SAMPLE_RECORD } from "../../sample-graph.ts";

const [supply, investment] = SAMPLE_RECORD.relations;
if (supply === undefined || investment === undefined) throw new Error("The sample states two relations.");
const DEAL: Restatement = { type: "acquisition", turned: true, status: "denied" };

const judged = (decision: Decision) => toJudgement(decision, { by: "reader", at: "2025-04-01T10:00:00Z" });

describe("an article with its corrections", () => {
  it("reads as it ought to where it was restated, and as before elsewhere", () => {
    const verdicts = verdictsOf([
      judged({ op: "restate", statement: supply.id, ...DEAL }),
      judged({ op: "accept", statement: investment.id }),
    ]);
    const { relations } = restatedRecord(SAMPLE_RECORD, restatementsOf(verdicts));
    expect(relations[0]).toEqual({
      ...supply,
      type: "acquisition",
      status: "denied",
      source: supply.target,
      target: supply.source,
    });
    expect(relations.slice(1)).toEqual(SAMPLE_RECORD.relations.slice(1));
  });

  it("is itself when each is restated as it was read", () => {
    const readings = new Map(SAMPLE_RECORD.relations.map((read) => [read.id, readingOf(read)]));
    expect(restatedRecord(SAMPLE_RECORD, readings)).toEqual(SAMPLE_RECORD);
  });
});

describe("two restatements say the same", () => {
  it.each<[Partial<Restatement>, Partial<Restatement>, boolean]>([
    [{}, {}, true],
    [{}, { turned: false }, false],
    [{}, { status: "ended" }, false],
    [{}, { type: "supply" }, false],
    [{ type: "competition" }, { type: "competition", turned: false }, true],
  ])("%j and %j: %s", (left, right, isSame) => {
    expect(isSameRestatement({ ...DEAL, ...left }, { ...DEAL, ...right })).toBe(isSame);
  });
});
