/**
 * Fits the weights of coreference to annotated references and writes them:
 * `npx tsx scripts/train/train-coreference.ts test/gold/tune test/gold/own/tune`. With --cv nothing is written: the figures on
 * articles that the weights were not fitted to are printed instead.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ANAPHOR_CLASSES } from "../../src/extract/coreference/anaphors.ts";
import {
  loadModel,
  type StoredWeights,
  weighAntecedents,
} from "../../src/extract/coreference/antecedent-model.ts";
import { clueNames } from "../../src/extract/coreference/clue-names.ts";
import { SURE } from "../../src/extract/coreference/resolve-anaphor.ts";
import { readGold } from "../gold/read-gold.ts";
import { type CoreferenceExample, coreferenceExamples, readReferences } from "./coreference-examples.ts";
import { fitChoices, readableWeights } from "./fit-choices.ts";

const MODEL_FILE = new URL("../../src/extract/coreference/antecedent-weights.json", import.meta.url);
const REFERENCES = "test/gold/own/references.jsonl";
const FOLDS = 10;
/** Penalties on the weights that all classes share, on those of one class, and on those of nouns. */
const SHARED_PENALTY = 0.3;
const CLASS_PENALTY = 1;
const NOUN_PENALTY = 2;
/** Weights below this change nothing. */
const SMALLEST = 0.02;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cv: { type: "boolean", default: false } },
});
const annotated = readReferences(REFERENCES);
const articles = readGold(positionals).flatMap((gold) => {
  const references = annotated.get(gold.article.id);
  return references === undefined ? [] : [coreferenceExamples(gold, references)];
});
if (values.cv) crossValidate();
else writeFileSync(MODEL_FILE, `${JSON.stringify(fit(articles.flat()), null, 2)}\n`);

/** Maximum conditional likelihood of the right choices. */
function fit(examples: readonly CoreferenceExample[]): StoredWeights {
  const names = clueNames();
  const nouns = [...new Set(examples.map(({ anaphor }) => anaphor.noun))]
    .filter((noun) => noun !== "")
    .sort();
  const nounStart = (ANAPHOR_CLASSES.length + 1) * names.length;
  const nounAt = new Map(nouns.map((noun, at) => [noun, nounStart + at]));
  const penalties = Float64Array.from({ length: nounStart + nouns.length }, (_, at) =>
    at < names.length ? SHARED_PENALTY : at < nounStart ? CLASS_PENALTY : NOUN_PENALTY,
  );
  const point = fitChoices(
    examples.map(({ anaphor, choices, right }) => {
      const own = (ANAPHOR_CLASSES.indexOf(anaphor.class) + 1) * names.length;
      const noun = nounAt.get(anaphor.noun);
      return {
        choices: choices.map(({ clues, entities }) => [
          ...clues,
          ...clues.map((clue) => own + clue),
          ...(noun === undefined || entities.length > 0 ? [] : [noun]),
        ]),
        right: [right],
      };
    }),
    penalties,
  );
  const weightsOf = (of: readonly string[], from: number) =>
    readableWeights(of, point, { from, smallest: SMALLEST });
  return {
    any: weightsOf(names, 0),
    classes: Object.fromEntries(
      ANAPHOR_CLASSES.map((name, at) => [name, weightsOf(names, (at + 1) * names.length)]),
    ) as StoredWeights["classes"],
    nouns: weightsOf(nouns, nounStart),
  };
}

function crossValidate(): void {
  const figures = new Map<string, { right: number; found: number; meant: number; all: number }>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = loadModel(fit(articles.filter((_, at) => at % FOLDS !== fold).flat()));
    for (const { anaphor, choices, right } of articles.filter((_, at) => at % FOLDS === fold).flat()) {
      const chances = weighAntecedents(
        model,
        anaphor,
        choices.map(({ clues }) => clues),
      );
      const best = chances.indexOf(Math.max(...chances));
      const said = (chances[best] ?? 0) >= SURE && best < choices.length - 1;
      for (const row of [anaphor.class, "all"]) {
        const figure = figures.get(row) ?? { right: 0, found: 0, meant: 0, all: 0 };
        figures.set(row, figure);
        figure.all += 1;
        if (said) figure.found += 1;
        if (right < choices.length - 1) figure.meant += 1;
        if (said && best === right) figure.right += 1;
      }
    }
  }
  for (const [name, { right, found, meant, all }] of figures)
    process.stdout.write(
      `${name.padEnd(6)} ${all} places, ${percent(right, found)} of ${found} answers right, ${percent(right, meant)} of ${meant} references found\n`,
    );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}
