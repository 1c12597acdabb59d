import { describe, expect, it } from "vitest";
import type { Decision, Judgement } from "../../../src/model/judgement.ts";
import type { Judged } from "../../../src/pipeline/workspace.ts";
import { SAMPLE_RECORD } from "../../model/sample-record.ts";
import { startTestServer } from "../test-server.ts";

const RELATION = SAMPLE_RECORD.relations[0]?.id ?? "";
const CLAIM = SAMPLE_RECORD.claims[0]?.id ?? "";
const RESTATEMENT = { op: "restate", statement: RELATION, type: "supply", turned: true, status: "ended" };
const QORVEL = "party:qorvel";
const NIMBRAX = "party:nimbrax";

describe("POST /api/judgements", () => {
  it.each<Decision>([
    { op: "same", left: QORVEL, right: NIMBRAX },
    { op: "different", left: QORVEL, right: NIMBRAX },
    { op: "reject", statement: RELATION },
    { op: "accept", statement: CLAIM },
    { op: "restate", statement: RELATION, type: "supply", turned: true, status: "ended" },
    { op: "rename", entity: QORVEL, name: "Qorvel Group" },
    { op: "retype", entity: NIMBRAX, kind: "organization" },
  ])("keeps $op, signed", async (decision) => {
    const server = await startTestServer();
    const answer = await server.post("/api/judgements", decision);
    expect(answer.status).toBe(201);
    expect((answer.json() as Judged).judgement).toMatchObject({ ...decision, by: "tester" });
    expect((await server.get("/api/judgements")).json() as Judgement[]).toMatchObject([decision]);
  });

  it("restates again what was restated before, wherever it stands by now", async () => {
    const server = await startTestServer();
    for (const turned of [true, false]) {
      const answer = await server.post("/api/judgements", { ...RESTATEMENT, turned });
      expect((answer.json() as Judged).change.addedEdges).toMatchObject([{ attributes: { kind: "supply" } }]);
    }
  });

  it("takes a decision back by a revocation, to the graph from before", async () => {
    const server = await startTestServer();
    const before = (await server.get("/api/graph")).text;
    const { judgement } = (
      await server.post("/api/judgements", { op: "reject", statement: RELATION })
    ).json() as Judged;
    expect((await server.get("/api/graph")).text).not.toBe(before);
    await server.post("/api/judgements", { op: "revoke", revokes: judgement.id });
    expect((await server.get("/api/graph")).text).toBe(before);
    expect((await server.get("/api/judgements")).json()).toHaveLength(2);
  });

  it("accepts again what was rejected, though the graph no longer shows it", async () => {
    const server = await startTestServer();
    await server.post("/api/judgements", { op: "reject", statement: RELATION });
    const answer = await server.post("/api/judgements", { op: "accept", statement: RELATION });
    expect(answer.status).toBe(201);
  });

  it.each<[Decision]>([
    [{ op: "same", left: QORVEL, right: "party:nobody" }],
    [{ op: "different", left: "party:nobody", right: QORVEL }],
    [{ op: "reject", statement: "rel_nothing" }],
    [{ op: "accept", statement: "clm_nothing" }],
    [{ op: "restate", statement: "rel_nothing", type: "supply", turned: false, status: "ended" }],
    [{ op: "rename", entity: "party:nobody", name: "Somebody" }],
    [{ op: "retype", entity: "party:nobody", kind: "person" }],
    [{ op: "revoke", revokes: "jdg_nothing" }],
  ])("refuses %j: nobody knows what it is about", async (decision) => {
    const server = await startTestServer();
    const answer = await server.post("/api/judgements", decision);
    expect(answer.status).toBe(404);
    expect((await server.get("/api/judgements")).json()).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["a list", []],
    ["an unknown decision", { op: "delete", statement: RELATION }],
    ["half a decision", { op: "same", left: QORVEL }],
    ["an unknown kind", { op: "retype", entity: QORVEL, kind: "planet" }],
    ["an unknown type", { ...RESTATEMENT, type: "friendship" }],
    ["an unknown status", { ...RESTATEMENT, status: "sure" }],
    ["half a restatement", { op: "restate", statement: RELATION, type: "supply" }],
    ["a claim restated", { ...RESTATEMENT, statement: CLAIM }],
    ["an empty name", { op: "rename", entity: QORVEL, name: "" }],
  ])("refuses %s with 422", async (_what, body) => {
    const server = await startTestServer();
    const answer = await server.post("/api/judgements", body);
    expect(answer.status).toBe(422);
    expect(answer.json()).toMatchObject({ code: "invalid-data" });
  });
});
