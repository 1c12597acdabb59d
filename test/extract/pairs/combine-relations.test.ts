import { describe, expect, it } from "vitest";
import { viewArticle } from "../../../src/extract/pairs/article-view.ts";
import { combine, combineScores, type CombineLimits } from "../../../src/extract/pairs/combine-relations.ts";
import { type PairScore, scorePairs } from "../../../src/extract/pairs/propose-pairs.ts";
import { findCandidates } from "../../../src/extract/pairs/candidates.ts";
import { findRelations } from "../../../src/extract/relations/find-relations.ts";
import type { Reading } from "../../../src/extract/reading.ts";
import { recordProblems } from "../../../src/model/check-record.ts";
import type { RelationType } from "../../../src/model/ontology.ts";
import { read } from "./read.ts";

const LIMITS: CombineLimits = { propose: 0.6, trust: 0.8, contradict: 0.05 };
const TEXT =
  "Quellmar Inc acquired Tresk Ltd in May. Quellmar Inc is in talks to acquire Ombervale Corp. It rained.";

/** A score for the first candidate of the sentence. */
function score(reading: Reading, sentence: number, type: RelationType, probability: number): PairScore {
  const candidate = findCandidates(reading, viewArticle(reading)).find((one) => one.sentence === sentence);
  if (candidate === undefined) throw new Error(`no pair in sentence ${sentence}`);
  const { first, second } = candidate;
  return { source: first.entity, target: second.entity, type, probability, sentence, candidate, reasons: [] };
}

describe("combineScores", () => {
  const reading = read(TEXT);
  const view = viewArticle(reading);
  const statements = findRelations(reading);

  it("adds what the judge is sure of, with its sentence and its status", () => {
    const scores = [score(reading, 1, "acquisition", 0.7)];
    const [added, ...rest] = combineScores({ view, statements: [], scores }, LIMITS);
    expect(rest).toEqual([]);
    expect(added).toMatchObject({
      type: "acquisition",
      status: "rumoured",
      confidence: 0.7,
      rule: "pair-model",
    });
    expect(added?.evidence[0].quote).toContain("in talks");
  });

  it("does not add what it is less sure of", () => {
    const scores = [score(reading, 1, "acquisition", 0.5)];
    expect(combineScores({ view, statements: [], scores }, LIMITS)).toEqual([]);
  });

  it("does not add what a frame found already", () => {
    const scores = [score(reading, 0, "acquisition", 0.9)];
    expect(combineScores({ view, statements, scores }, LIMITS)).toEqual(statements);
  });

  it("gathers several sentences of one relation in one statement", () => {
    const twice = read(
      "Quellmar Inc works with Tresk Ltd now. In June Quellmar Inc worked with Tresk Ltd again.",
    );
    const scores = [score(twice, 0, "partnership", 0.7), score(twice, 1, "partnership", 0.8)];
    const found = combineScores({ view: viewArticle(twice), statements: [], scores }, LIMITS);
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence).toHaveLength(2);
    expect(found[0]?.confidence).toBe(0.8);
  });

  it("drops a statement of an unsure frame that the judge contradicts, and never one of a sure frame", () => {
    const unsure = statements.map((statement) => ({ ...statement, confidence: 0.6 }));
    const sure = statements.map((statement) => ({ ...statement, confidence: 0.9 }));
    expect(combineScores({ view, statements: unsure, scores: [] }, LIMITS)).toEqual([]);
    expect(combineScores({ view, statements: sure, scores: [] }, LIMITS)).toEqual(sure);
  });
});

describe("combine", () => {
  it("gives a sound record and the same one each time", () => {
    const reading = read(TEXT);
    const relations = combine(reading, findRelations(reading), { propose: 0.1, trust: 1, contradict: 0 });
    const again = combine(read(TEXT), findRelations(read(TEXT)), { propose: 0.1, trust: 1, contradict: 0 });
    expect(again).toEqual(relations);
    const { article, entities } = reading;
    const extractor = { name: "test", version: "1" };
    expect(recordProblems({ article, entities, relations, claims: [], extractor, diagnostics: [] })).toEqual(
      [],
    );
  });

  it("knows a plain acquisition, in the right direction", () => {
    const reading = read("Quellmar Inc acquired Tresk Ltd.");
    const [best] = scorePairs(reading).toSorted((left, right) => right.probability - left.probability);
    expect(best).toMatchObject({ type: "acquisition", source: "e1", target: "e2" });
    expect(best?.reasons.length).toBeGreaterThan(0);
  });

  it("finds nothing in a text without parties", () => {
    expect(combine(read("It rained all day."), [])).toEqual([]);
  });
});
