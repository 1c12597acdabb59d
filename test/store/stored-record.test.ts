import { describe, expect, it } from "vitest";

import { fromStoredJudgement, fromStoredRecord, toStored } from "../../src/store/stored-record.ts";
import { expectError } from "../contracts/expect-error.ts";
import { sampleJudgement, sampleRecord } from "../contracts/sample-records.ts";

describe("a stored record", () => {
  it("is the same text for the same content, whatever the order of the fields", () => {
    const record = sampleRecord(1);
    const reversed = Object.fromEntries(Object.entries(record).reverse()) as unknown as typeof record;
    expect(toStored(reversed).json).toBe(toStored(record).json);
    expect(toStored(reversed).hash).toBe(toStored(record).hash);
    expect(toStored(sampleRecord(1, { confidence: 0.8 })).hash).not.toBe(toStored(record).hash);
  });

  it("comes back as it was", () => {
    const { record, json } = toStored(sampleRecord(1));
    expect(fromStoredRecord(record.article.id, json)).toEqual(sampleRecord(1));
  });

  it.each([
    ["not JSON", "{"],
    ["JSON of something else", "[]"],
    ["another article", toStored(sampleRecord(2)).json],
    [
      "a quote that its text does not have",
      toStored(sampleRecord(1)).json.replace("has bought", "has b0ught"),
    ],
  ])("that is %s is named by its article", async (_what, json) => {
    const { id } = sampleRecord(1).article;
    await expectError("store-broken", () => fromStoredRecord(id, json), `article ${id} cannot be read`);
  });

  it("names a broken judgement", async () => {
    const judgement = sampleJudgement(1);
    expect(fromStoredJudgement(judgement.id, JSON.stringify(judgement))).toEqual(judgement);
    const guess = JSON.stringify({ ...judgement, op: "guess" });
    await expectError("store-broken", () => fromStoredJudgement(judgement.id, guess), judgement.id);
  });
});
