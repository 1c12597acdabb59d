/** Fits the pair model to examples: maximum likelihood with an L2 penalty, the same weights for the same examples. */
import {
  CLASS_PARTS,
  classScores,
  type FeatureWeights,
  PAIR_CLASSES,
  type PairModel,
  sharedPart,
  softmax,
  WEIGHTS_PER_FEATURE,
} from "../../src/extract/pairs/pair-model.ts";
import { sortedUnique } from "../../src/model/order.ts";
import type { Example } from "./example.ts";
import { minimise } from "./minimise.ts";

export interface FitOptions {
  /** Strength of the L2 penalty on the weights of single features. */
  readonly penalty: number;
  /** The same for weights that all types share; they rest on more examples. */
  readonly sharedPenalty: number;
  /** Features seen in fewer examples are left out. */
  readonly leastCount: number;
  readonly rounds: number;
}

/** Chosen by cross-validation over whole articles (cross-validate-pairs.ts). */
export const FIT_OPTIONS: FitOptions = { penalty: 4, sharedPenalty: 1, leastCount: 2, rounds: 40 };
/** What one marked sentence of a public corpus counts beside an example of an annotated article. */
export const MARKED_WEIGHT = 0.5;

/** Examples as rows of feature numbers; shared weights stand behind the own ones of all features. */
interface Table {
  readonly names: readonly string[];
  readonly sharedNames: readonly string[];
  readonly rows: readonly Row[];
}

interface Row {
  readonly features: Int32Array;
  readonly shared: readonly { readonly place: number; readonly classes: readonly number[] }[];
}

export function fitPairModel(examples: readonly Example[], options: FitOptions): PairModel {
  const table = tabulate(examples, options.leastCount);
  const own = table.names.length * WEIGHTS_PER_FEATURE;
  const point = new Float64Array(own + table.sharedNames.length);
  minimise(
    (weights, gradient) => penalisedLoss(examples, table, { weights, gradient, options }),
    point,
    options.rounds,
  );
  const rowOf = (at: number): FeatureWeights =>
    Float32Array.from(point.subarray(at * WEIGHTS_PER_FEATURE, (at + 1) * WEIGHTS_PER_FEATURE));
  return {
    weights: new Map(table.names.map((name, at) => [name, rowOf(at)])),
    shared: new Map(table.sharedNames.map((name, at) => [name, point[own + at] ?? 0])),
  };
}

function tabulate(examples: readonly Example[], leastCount: number): Table {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= leastCount).map(([name]) => name);
  const names = frequent.filter((name) => sharedPart(name) === null);
  const sharedNames = sortedUnique(frequent.flatMap((name) => sharedPart(name)?.name ?? []));
  const numbers = new Map(names.map((name, at) => [name, at]));
  const places = new Map(sharedNames.map((name, at) => [name, names.length * WEIGHTS_PER_FEATURE + at]));
  const rows = examples.map(({ features }) => ({
    features: Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? [])),
    shared: features.flatMap((feature) => {
      const part = sharedPart(feature);
      const place = part === null ? undefined : places.get(part.name);
      return part === null || place === undefined ? [] : [{ place, classes: part.classes }];
    }),
  }));
  return { names, sharedNames, rows };
}

interface Position {
  readonly weights: Float64Array;
  readonly gradient: Float64Array;
  readonly options: FitOptions;
}

function penalisedLoss(
  examples: readonly Example[],
  table: Table,
  { weights, gradient, options }: Position,
): number {
  const own = table.names.length * WEIGHTS_PER_FEATURE;
  let loss = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    const penalty = at < own ? options.penalty : options.sharedPenalty;
    loss += (penalty / 2) * weight * weight;
    gradient[at] = penalty * weight;
  }
  const sums = new Float64Array(WEIGHTS_PER_FEATURE);
  const extra = new Float64Array(PAIR_CLASSES.length);
  for (const [number, { classes, weight }] of examples.entries()) {
    const row = table.rows[number];
    if (row === undefined) continue;
    sums.fill(0);
    extra.fill(0);
    for (const feature of row.features)
      for (let at = 0; at < WEIGHTS_PER_FEATURE; at += 1)
        sums[at] = (sums[at] ?? 0) + (weights[feature * WEIGHTS_PER_FEATURE + at] ?? 0);
    for (const part of row.shared)
      for (const index of part.classes) extra[index] = (extra[index] ?? 0) + (weights[part.place] ?? 0);
    const chances = softmax(classScores(sums, extra));
    loss += weight * surprise(chances, classes);
    const errors = chances.map(
      (chance, at) => weight * (chance - (classes.includes(at) ? 1 / classes.length : 0)),
    );
    const slopes = slopesOf(errors);
    for (const feature of row.features)
      for (let at = 0; at < WEIGHTS_PER_FEATURE; at += 1) {
        const place = feature * WEIGHTS_PER_FEATURE + at;
        gradient[place] = (gradient[place] ?? 0) + (slopes[at] ?? 0);
      }
    for (const part of row.shared)
      for (const index of part.classes)
        gradient[part.place] = (gradient[part.place] ?? 0) + (errors[index] ?? 0);
  }
  return loss;
}

/** Cross entropy against an even share for each true class. */
function surprise(chances: Float64Array, classes: readonly number[]): number {
  if (classes.length === 0) {
    const related = chances.reduce((sum, chance) => sum + chance, 0);
    return -Math.log(Math.max(1e-12, 1 - related));
  }
  return classes.reduce((sum, at) => sum - Math.log(Math.max(1e-12, chances[at] ?? 0)) / classes.length, 0);
}

/** The errors of the classes, gathered by the weights that they share. */
function slopesOf(errors: Float64Array): Float64Array {
  const slopes = new Float64Array(WEIGHTS_PER_FEATURE);
  CLASS_PARTS.forEach(({ type, direction, sign }, at) => {
    const error = errors[at] ?? 0;
    slopes[type] = (slopes[type] ?? 0) + error;
    if (direction >= 0) slopes[direction] = (slopes[direction] ?? 0) + sign * error;
  });
  return slopes;
}
