import { describe, expect, it } from "vitest";
import { judgementWords, statementTexts } from "../../../../src/app/view/words/judgement-words.ts";
import { type Decision, toJudgement } from "../../../../src/model/judgement.ts";
import { SAMPLE_RECORD, sampleGraph } from "../../sample-graph.ts";

const { graph } = sampleGraph();
const [relation] = SAMPLE_RECORD.relations;
const [claim] = SAMPLE_RECORD.claims;
const texts = new Map(statementTexts(SAMPLE_RECORD, new Set([relation?.id ?? "", claim?.id ?? ""])));

function wordsOf(decision: Exclude<Decision, { readonly op: "revoke" }>) {
  const judgement = toJudgement(decision, { by: "tester", at: "2025-01-01T00:00:00Z" });
  if (judgement.op === "revoke") throw new Error("Revocations have no words.");
  return judgementWords(graph, judgement, texts);
}

describe("a judgement in words", () => {
  it.each<[Exclude<Decision, { readonly op: "revoke" }>, string]>([
    [{ op: "same", left: "party:qorvel", right: "party:nimbrax" }, "“Qorvel” and “Nimbrax” are one"],
    [{ op: "different", left: "party:qorvel", right: "party:gone" }, "“Qorvel” is not “gone”"],
    [{ op: "rename", entity: "party:tessaro", name: "Big Ferry" }, "“Tessaro” is called Big Ferry"],
    [{ op: "retype", entity: "person:ada lund", kind: "organization" }, "“Ada Lund” is an organization"],
  ])("on names: %j", (decision, words) => {
    expect(wordsOf(decision)).toEqual({ verdict: null, words, place: null });
  });

  it("on a relation says which, and where it stands", () => {
    const { verdict, words, place } = wordsOf({ op: "reject", statement: relation?.id ?? "" });
    expect([verdict, words]).toEqual(["Wrong:", "Qorvel supplies Nimbrax"]);
    expect(place).toMatchObject({ quote: relation?.evidence[0].quote, title: "Qorvel and its friends" });
  });

  it("on a relation that was corrected says from what to what", () => {
    const restated = { op: "restate", type: "acquisition", turned: true, status: "rumoured" } as const;
    const { verdict, words, place } = wordsOf({ ...restated, statement: relation?.id ?? "" });
    expect([verdict, words]).toEqual([
      "Corrected:",
      "“Qorvel supplies Nimbrax” to “Nimbrax acquires Qorvel”, rumoured",
    ]);
    expect(place).toMatchObject({ quote: relation?.evidence[0].quote });
    expect(wordsOf({ ...restated, statement: "rel_gone" }).words).toBe(
      "a statement whose article is not in the graph",
    );
  });

  it("on a claim has its own words", () => {
    const { verdict, words, place } = wordsOf({ op: "accept", statement: claim?.id ?? "" });
    expect([verdict, words, place?.quote]).toEqual(["Right:", "a claim, forecast", claim?.text]);
  });

  it("on a statement of an article that is gone says so", () => {
    expect(wordsOf({ op: "accept", statement: "rel_gone" })).toEqual({
      verdict: "Right:",
      words: "a statement whose article is not in the graph",
      place: null,
    });
  });
});
