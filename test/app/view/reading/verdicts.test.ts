import { describe, expect, it } from "vitest";
import { listJudgements, verdictsOf } from "../../../../src/app/view/reading/verdicts.ts";
import { type Decision, type Judgement, toJudgement } from "../../../../src/model/judgement.ts";

function judged(decision: Decision, minute: number): Judgement {
  return toJudgement(decision, { by: "tester", at: `2025-01-01T00:0${minute}:00Z` });
}

const accepted = judged({ op: "accept", statement: "rel_1" }, 1);
const rejected = judged({ op: "reject", statement: "rel_1" }, 2);
const revoked = judged({ op: "revoke", revokes: rejected.id }, 3);

describe("verdicts", () => {
  it("are the latest that stand", () => {
    expect(verdictsOf([accepted, rejected]).get("rel_1")?.op).toBe("reject");
    expect(verdictsOf([accepted, rejected, revoked]).get("rel_1")).toEqual(accepted);
    expect(verdictsOf([]).size).toBe(0);
  });
});

describe("the list of judgements", () => {
  it("is newest first, with revocations upon what they revoke", () => {
    expect(listJudgements([accepted, rejected, revoked])).toEqual([
      { judgement: rejected, revokedAt: revoked.at },
      { judgement: accepted, revokedAt: null },
    ]);
  });
});
