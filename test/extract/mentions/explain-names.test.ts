import { describe, expect, it } from "vitest";
import { GUESSES } from "../../../src/extract/mentions/clue-table.ts";
import { explainNames } from "../../../src/extract/mentions/explain-names.ts";
import { analyse } from "../../../src/text/analyse.ts";

const TEXT = "The chipmaker Qorvel Inc. sued Tarnwick in Berlin. Qorvel won, said Jane Holloway.";

describe("explainNames", () => {
  const explained = explainNames(analyse(TEXT));

  it("gives every candidate with its decision, those that are nothing too", () => {
    expect(explained.map(({ name, decision }) => `${name}: ${decision}`)).toEqual([
      "Qorvel Inc.: company",
      "Tarnwick: company",
      "Berlin: nothing",
      "Jane Holloway: person",
    ]);
  });

  it("lists the names that were joined, with the clues of all of them", () => {
    const [first] = explained;
    expect(first?.names).toEqual(["Qorvel Inc.", "Qorvel"]);
    expect(first?.clues.map(({ clue }) => clue)).toEqual(
      expect.arrayContaining(["always", "companyNounBefore", "legalForm", "companyVerb"]),
    );
  });

  it("adds the clues up to the scores", () => {
    for (const { scores, clues } of explained)
      for (const guess of GUESSES) {
        const sum = clues.reduce((before, { weights }) => before + weights[guess], 0);
        expect(sum).toBeCloseTo(scores[guess], 9);
      }
  });
});
