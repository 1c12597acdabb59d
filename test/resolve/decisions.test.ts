import { describe, expect, it } from "vitest";

import { type Decision, type Judgement, toJudgement } from "../../src/model/judgement.ts";
import { changeOfDecisions, decisionsOf, latest, NO_DECISIONS } from "../../src/resolve/decisions.ts";
import { pairOf } from "../../src/resolve/name-link.ts";

const SAME: Decision = { op: "same", left: "party:a", right: "party:b" };
const DIFFERENT: Decision = { op: "different", left: "party:b", right: "party:a" };
const REJECT: Decision = { op: "reject", statement: "rel_1" };
const ACCEPT: Decision = { op: "accept", statement: "rel_1" };
const RESTATE: Decision = {
  op: "restate",
  statement: "rel_1",
  type: "supply",
  turned: true,
  status: "ended",
};

describe("decisionsOf", () => {
  it("lets the later of two judgements on one pair win, in whatever order they come", () => {
    const [same, different] = [sign(SAME, "2026-01-01T00:00:00Z"), sign(DIFFERENT, "2026-01-02T00:00:00Z")];
    for (const log of [
      [same, different],
      [different, same],
    ]) {
      expect(decisionsOf(logOf(log)).pairs.get(pairOf("party:a", "party:b"))?.op).toBe("different");
    }
  });

  it("compares instants, not their wording", () => {
    const [noon, eleven] = [sign(REJECT, "2026-01-01T12:00:00+02:00"), sign(ACCEPT, "2026-01-01T11:00:00Z")];
    expect(decisionsOf(logOf([noon, eleven])).statements.get("rel_1")?.op).toBe("accept");
  });

  it("of two at one instant takes the one with the greater id", () => {
    const [reject, accept] = [sign(REJECT), sign(ACCEPT)];
    const winner = reject.id > accept.id ? "reject" : "accept";
    expect(decisionsOf(logOf([reject, accept])).statements.get("rel_1")?.op).toBe(winner);
    expect(decisionsOf(logOf([accept, reject])).statements.get("rel_1")?.op).toBe(winner);
  });

  it("leaves out what is revoked, and brings it back when the revocation is revoked", () => {
    const reject = sign(REJECT);
    const revocation = sign({ op: "revoke", revokes: reject.id });
    const second = sign({ op: "revoke", revokes: revocation.id });
    expect(decisionsOf(logOf([reject, revocation])).statements.size).toBe(0);
    expect(decisionsOf(logOf([revocation, reject])).statements.size).toBe(0);
    expect(decisionsOf(logOf([reject, revocation, second])).statements.size).toBe(1);
  });

  it("falls back on the earlier judgement when the later is revoked", () => {
    const earlier = sign(REJECT, "2026-01-01T00:00:00Z");
    const later = sign(ACCEPT, "2026-01-02T00:00:00Z");
    const log = logOf([earlier, later, sign({ op: "revoke", revokes: later.id })]);
    expect(decisionsOf(log).statements.get("rel_1")?.op).toBe("reject");
  });

  it("takes the latest of right, wrong and otherwise for the judgement on a statement", () => {
    const [accept, restate] = [sign(ACCEPT, "2026-01-01T00:00:00Z"), sign(RESTATE, "2026-01-02T00:00:00Z")];
    const reject = sign(REJECT, "2026-01-03T00:00:00Z");
    expect(decisionsOf(logOf([restate, accept])).statements.get("rel_1")).toEqual(restate);
    expect(decisionsOf(logOf([reject, restate, accept])).statements.get("rel_1")).toEqual(reject);
  });

  it("ignores a judgement on a key and itself", () => {
    expect(
      decisionsOf(logOf([sign({ op: "different", left: "party:a", right: "party:a" })])).pairs.size,
    ).toBe(0);
  });
});

describe("changeOfDecisions", () => {
  it("names the keys and statements that are decided otherwise, both ways", () => {
    const log = logOf([
      sign(SAME),
      sign(REJECT),
      sign({ op: "rename", entity: "party:c", name: "C" }),
      sign({ op: "retype", entity: "party:d", kind: "media" }),
    ]);
    for (const change of [
      changeOfDecisions(NO_DECISIONS, decisionsOf(log)),
      changeOfDecisions(decisionsOf(log), NO_DECISIONS),
    ]) {
      expect([...change.keys].sort()).toEqual(["party:a", "party:b", "party:c", "party:d"]);
      expect([...change.statements]).toEqual(["rel_1"]);
    }
    expect(changeOfDecisions(decisionsOf(log), decisionsOf(log)).keys.size).toBe(0);
  });

  it("names a statement that is restated anew", () => {
    const [first, second] = [sign(RESTATE), sign({ ...RESTATE, turned: false }, "2026-01-02T00:00:00Z")];
    const change = changeOfDecisions(decisionsOf(logOf([first])), decisionsOf(logOf([first, second])));
    expect([...change.statements]).toEqual(["rel_1"]);
  });
});

it("latest of none is undefined", () => {
  expect(latest([])).toBeUndefined();
});

function sign(decision: Decision, at = "2026-01-01T00:00:00Z"): Judgement {
  return toJudgement(decision, { by: "reader", at });
}

function logOf(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  return new Map(judgements.map((judgement) => [judgement.id, judgement]));
}
