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
import { type CoreferenceExample, coreferenceExamples, readReferences } from "./coreference-examples.ts";
import { minimise } from "./minimise.ts";
import { readGold } from "../gold/read-gold.ts";

const MODEL_FILE = new URL("../../src/extract/coreference/antecedent-weights.json", import.meta.url);
const REFERENCES = "test/gold/own/references.jsonl";
const FOLDS = 10;
const ROUNDS = 200;
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
  const nounAt = new Map(nouns.map((noun, at) => [noun, (ANAPHOR_CLASSES.length + 1) * names.length + at]));
  const point = new Float64Array((ANAPHOR_CLASSES.length + 1) * names.length + nouns.length);
  minimise(
    (weights, gradient) => {
      let loss = 0;
      for (let at = 0; at < weights.length; at += 1) {
        const penalty = at < names.length ? SHARED_PENALTY : at < nounStart() ? CLASS_PENALTY : NOUN_PENALTY;
        const weight = weights[at] ?? 0;
        loss += (penalty / 2) * weight * weight;
        gradient[at] = penalty * weight;
      }
      for (const example of examples) loss += surprise(example, weights, gradient);
      return loss;
    },
    point,
    ROUNDS,
  );
  return {
    any: readable(names, 0),
    classes: Object.fromEntries(
      ANAPHOR_CLASSES.map((name, at) => [name, readable(names, (at + 1) * names.length)]),
    ) as StoredWeights["classes"],
    nouns: readable(nouns, nounStart()),
  };

  function nounStart(): number {
    return (ANAPHOR_CLASSES.length + 1) * names.length;
  }

  function readable(of: readonly string[], from: number): Record<string, number> {
    return Object.fromEntries(
      of.flatMap((name, at) => {
        const weight = Math.round((point[from + at] ?? 0) * 100) / 100;
        return Math.abs(weight) < SMALLEST ? [] : [[name, weight]];
      }),
    );
  }

  /** Adds the gradient of one example and gives its negative log-likelihood. */
  function surprise(
    { anaphor, choices, right }: CoreferenceExample,
    weights: Float64Array,
    gradient: Float64Array,
  ): number {
    const own = (ANAPHOR_CLASSES.indexOf(anaphor.class) + 1) * names.length;
    const noun = nounAt.get(anaphor.noun);
    const places = choices.map(({ clues, entities }) => [
      ...clues,
      ...clues.map((clue) => own + clue),
      ...(noun === undefined || entities.length > 0 ? [] : [noun]),
    ]);
    const scores = places.map((list) => list.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
    const highest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - highest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    places.forEach((list, choice) => {
      const slope = (powers[choice] ?? 0) / total - (choice === right ? 1 : 0);
      for (const at of list) gradient[at] = (gradient[at] ?? 0) + slope;
    });
    return Math.log(total) - Math.log(powers[right] ?? 1);
  }
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
