import { expect, it } from "vitest";

import { CLAIM_THRESHOLD, type Cue } from "../../../../src/extract/claims/cues/claim-model.ts";
import { favouredKind, judgeProposition } from "../../../../src/extract/claims/cues/judge-proposition.ts";

const kindOf = (...cues: Cue[]): string => favouredKind([judgeProposition(cues)]);
const isClaim = (...cues: Cue[]): boolean => judgeProposition(cues).score >= CLAIM_THRESHOLD;

it("adds up weights, whatever the order", () => {
  expect(judgeProposition(["result", "change"]).score).toBeCloseTo(
    judgeProposition(["change", "result"]).score,
    12,
  );
  expect(judgeProposition(["result"]).score).toBeGreaterThan(judgeProposition([]).score);
});

it("never makes a claim of a question, a heading or a silence", () => {
  for (const cue of ["question", "heading", "silence", "boilerplate"] as const) {
    expect(isClaim("voice-own", "amount", "result", "change", cue)).toBe(false);
  }
});

it("asks more of a sentence that states a relation", () => {
  expect(isClaim("voice-own", "event", "many-names", "relation")).toBe(false);
  expect(isClaim("voice-own", "evaluation", "comparison", "relation")).toBe(true);
});

it.each([
  ["fact", ["voice-company", "amount", "tense-past"]],
  ["forecast", ["voice-company", "stance-forecast"]],
  ["forecast", ["voice-own", "may", "tense-conditional"]],
  ["opinion", ["voice-person", "evaluation", "tense-present"]],
] as const)("%s", (kind, cues) => {
  expect(kindOf(...cues)).toBe(kind);
});

it("favours the kind that all parts together favour", () => {
  const figure = judgeProposition(["amount", "tense-past"]);
  const mild = judgeProposition(["evaluation"]);
  expect(favouredKind([figure, mild])).toBe("fact");
});
