import { describe, expect, it } from "vitest";
import type { Example } from "../../../scripts/train/example.ts";
import { type FitOptions, fitPairModel } from "../../../scripts/train/fit-pair-model.ts";
import { viewArticle } from "../../../src/extract/pairs/article-view.ts";
import { findCandidates } from "../../../src/extract/pairs/candidates.ts";
import { featuresOf } from "../../../src/extract/pairs/features.ts";
import { classProbabilities, explainClass, PAIR_CLASSES } from "../../../src/extract/pairs/pair-model.ts";
import { packWeights, unpackWeights } from "../../../src/extract/pairs/pair-weights.ts";
import { RelataError } from "../../../src/model/errors.ts";
import type { RelationType } from "../../../src/model/ontology.ts";
import { read } from "./read.ts";

const OPTIONS: FitOptions = { penalty: 0.1, sharedPenalty: 0.1, leastCount: 1, rounds: 100 };
const ACQUISITION = classOf("acquisition", true);
const ACQUIRED_BY = classOf("acquisition", false);
const COMPETITION = classOf("competition", true);

const CORPUS: readonly Example[] = [
  example("Brellox Inc swallowed Vandimar Ltd.", [ACQUISITION]),
  example("Brellox Inc has swallowed Vandimar Ltd whole.", [ACQUISITION]),
  example("Vandimar Ltd was swallowed by Brellox Inc.", [ACQUIRED_BY]),
  example("Vandimar Ltd, swallowed by Brellox Inc, makes pumps.", [ACQUIRED_BY]),
  example("Brellox Inc squabbles with Vandimar Ltd.", [COMPETITION]),
  example("Brellox Inc has squabbled with Vandimar Ltd.", [COMPETITION]),
  example("Brellox Inc and Vandimar Ltd rose on Monday.", []),
  example("Brellox Inc fell, and so did Vandimar Ltd.", []),
];

function classOf(type: RelationType, forward: boolean): number {
  return PAIR_CLASSES.findIndex((candidate) => candidate.type === type && candidate.forward === forward);
}

function featuresIn(text: string): readonly string[] {
  const reading = read(text);
  const view = viewArticle(reading);
  return featuresOf(view, findCandidates(reading, view))[0] ?? [];
}

function example(text: string, classes: readonly number[]): Example {
  return { features: featuresIn(text), classes, weight: 1 };
}

describe("fitPairModel", () => {
  const model = fitPairModel(CORPUS, OPTIONS);

  it.each([
    ["Quellmar Inc swallowed Tresk Ltd.", ACQUISITION],
    ["Tresk Ltd was swallowed by Quellmar Inc.", ACQUIRED_BY],
    ["Quellmar Inc squabbles with Tresk Ltd.", COMPETITION],
  ])("has learned: %s", (text, expected) => {
    const chances = [...classProbabilities(model, featuresIn(text))];
    expect(chances.indexOf(Math.max(...chances))).toBe(expected);
    expect(chances[expected]).toBeGreaterThan(0.6);
  });

  it("has learned what is no relation", () => {
    const chances = classProbabilities(model, featuresIn("Quellmar Inc and Tresk Ltd rose on Monday."));
    expect(Math.max(...chances)).toBeLessThan(0.3);
  });

  it("gives the same weights for the same examples", () => {
    expect(fitPairModel(CORPUS, OPTIONS)).toEqual(model);
  });

  it("names what spoke for a class", () => {
    const reasons = explainClass(model, featuresIn("Quellmar Inc squabbles with Tresk Ltd."), COMPETITION);
    expect(reasons.slice(0, 12).join(" ")).toContain("squabble");
  });

  it("judges the same after its weights were rounded and stored", () => {
    const stored = packWeights(model, { about: [], scale: 100 });
    const restored = unpackWeights(structuredClone(stored));
    const features = featuresIn("Quellmar Inc swallowed Tresk Ltd.");
    expect(classProbabilities(restored, features)[ACQUISITION]).toBeCloseTo(
      classProbabilities(model, features)[ACQUISITION] ?? 0,
      1,
    );
  });

  it("refuses weights of other relation types", () => {
    const stored = packWeights(model, { about: [], scale: 100 });
    expect(() => unpackWeights({ ...stored, types: "friendship" })).toThrow(RelataError);
  });
});
