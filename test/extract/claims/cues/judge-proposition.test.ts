import { expect, it } from "vitest";

import { type ClaimModel, CLAIM_MODEL } from "../../../../src/extract/claims/cues/claim-model.ts";
import { favouredKind, judgeProposition } from "../../../../src/extract/claims/cues/judge-proposition.ts";

const MODEL: ClaimModel = {
  claim: { always: -1, result: 2, change: 0.5 },
  kinds: { fact: { amount: 1 }, forecast: { will: 2 }, opinion: { evaluation: 0.5 } },
  topic: {},
};

const kindOf = (...cues: string[]): string => favouredKind([cues], CLAIM_MODEL);
const scoreOf = (...cues: string[]): number => judgeProposition(["always", ...cues], CLAIM_MODEL).score;

it("adds up the weights of the cues, whatever their order", () => {
  expect(judgeProposition(["always", "result", "change"], MODEL).score).toBe(1.5);
  expect(judgeProposition(["change", "always", "result"], MODEL).score).toBe(1.5);
});

it("weighs cues that it has not learned as nothing", () => {
  expect(judgeProposition(["always", "unheard of"], MODEL).score).toBe(-1);
});

it("keeps the cues, which explain the judgement", () => {
  expect(judgeProposition(["always", "result"], MODEL).cues).toEqual(["always", "result"]);
});

it.each([
  [["amount"], "fact"],
  [["amount", "will"], "forecast"],
  [["evaluation"], "opinion"],
  [[], "fact"],
] as const)("%j is a %s", (cues, kind) => {
  expect(favouredKind([cues], MODEL)).toBe(kind);
});

it("favours the kind that all parts together favour", () => {
  expect(favouredKind([["amount"], ["evaluation"]], MODEL)).toBe("fact");
});

it("has learned that questions, headings, silences and boilerplate are no claims", () => {
  for (const cue of ["question", "heading", "silence", "boilerplate"])
    expect(scoreOf("voice-own", "amount", "result", "change", cue)).toBeLessThan(-0.4);
});

it("has learned to ask more of a sentence that states a relation", () => {
  expect(scoreOf("voice-own", "event", "relation")).toBeLessThan(scoreOf("voice-own", "event"));
});

it.each([
  ["fact", ["amount", "tense-past"]],
  ["forecast", ["stance-forecast", "will"]],
  ["forecast", ["may", "tense-conditional"]],
  ["opinion", ["evaluation", "stance-opinion"]],
] as const)("has learned what makes a %s", (kind, cues) => {
  expect(kindOf("always", ...cues)).toBe(kind);
});
