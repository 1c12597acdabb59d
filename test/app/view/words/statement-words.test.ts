import { expect, it } from "vitest";
import { placedStatements } from "../../../../src/app/view/reading/statements.ts";
import {
  restatedWords,
  speakerWords,
  statementWords,
} from "../../../../src/app/view/words/statement-words.ts";
import { SAMPLE_RECORD } from "../../sample-graph.ts";

it("says what an article states, and who says it", () => {
  const placed = placedStatements(SAMPLE_RECORD);
  expect(placed.map((one) => [statementWords(SAMPLE_RECORD, one), speakerWords(SAMPLE_RECORD, one)])).toEqual(
    [
      ["Qorvel supplies Nimbrax", null],
      ["Qorvel invests in Nimbrax", null],
      ["Qorvel acquires Tessaro", null],
      ["Ministry of Tides takes action against Tessaro", null],
      ["Forecast about Qorvel", "says Ada Lund"],
      ["Fact about Nimbrax", null],
    ],
  );
});

it("calls a claim about nobody by its kind alone", () => {
  const claims = SAMPLE_RECORD.claims.map((claim) => ({ ...claim, about: [] }));
  const record = { ...SAMPLE_RECORD, claims, relations: [] };
  expect(placedStatements(record).map((one) => statementWords(record, one))).toEqual(["Forecast", "Fact"]);
});

it("says what a relation ought to be", () => {
  const [supply] = SAMPLE_RECORD.relations;
  if (supply === undefined) throw new Error("The sample states a relation.");
  const restatement = { type: "acquisition", turned: true, status: "rumoured" } as const;
  expect(restatedWords(SAMPLE_RECORD, supply, restatement)).toBe("“Nimbrax acquires Qorvel”, rumoured");
});
