/** Multinomial logistic regression over sparse cues with an L2 penalty; the same weights for the same examples. */
import { minimise } from "./minimise.ts";

export interface LabelledCues {
  readonly cues: readonly string[];
  /** How much of each cue there is, in the order of `cues`; 1 each if absent. */
  readonly amounts?: readonly number[];
  /** Index of the true class. */
  readonly label: number;
}

export interface FitOptions {
  /** Strength of the L2 penalty. */
  readonly penalty: number;
  /** Cues seen in fewer examples get no weight. */
  readonly leastCount: number;
  /** Weights by class and cue that the penalty draws to, instead of to nothing. */
  readonly prior?: readonly Readonly<Record<string, number>>[];
}

/** An example as the arithmetic wants it: where the weights of its cues begin, and how much of each there is. */
interface Row {
  readonly starts: Int32Array;
  readonly amounts: Float64Array;
  readonly label: number;
}

const ROUNDS = 300;

/** One weight per cue for each of `classes` classes; they sum to about zero over the classes. */
export function fitWeights(
  examples: readonly LabelledCues[],
  classes: number,
  { penalty, leastCount, prior = [] }: FitOptions,
): Map<string, number>[] {
  const names = frequentCues(examples, leastCount);
  const numbers = new Map(names.map((name, at) => [name, at * classes]));
  const rows = examples.map((example) => toRow(example, numbers));
  const goal = Float64Array.from(
    { length: names.length * classes },
    (_, at) => prior[at % classes]?.[names[Math.floor(at / classes)] ?? ""] ?? 0,
  );
  const point = goal.slice();
  minimise(
    (weights, gradient) => {
      let loss = 0;
      for (let at = 0; at < weights.length; at += 1) {
        const weight = (weights[at] ?? 0) - (goal[at] ?? 0);
        loss += (penalty / 2) * weight * weight;
        gradient[at] = penalty * weight;
      }
      for (const row of rows) loss += addExample({ weights, gradient }, row, classes);
      return loss;
    },
    point,
    ROUNDS,
  );
  return Array.from(
    { length: classes },
    (_, kind) => new Map(names.map((name, at) => [name, point[at * classes + kind] ?? 0])),
  );
}

/** For two classes: the log-odds of class 1. */
export function fitBinaryWeights(
  examples: readonly LabelledCues[],
  options: FitOptions,
): Map<string, number> {
  const [no, yes = new Map<string, number>()] = fitWeights(examples, 2, options);
  return new Map([...yes].map(([cue, weight]) => [cue, weight - (no?.get(cue) ?? 0)]));
}

function frequentCues(examples: readonly LabelledCues[], leastCount: number): string[] {
  const counts = new Map<string, number>();
  for (const { cues } of examples) for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= leastCount)
    .map(([cue]) => cue)
    .sort();
}

function toRow({ cues, amounts, label }: LabelledCues, numbers: ReadonlyMap<string, number>): Row {
  const known = cues.flatMap((cue, at) => {
    const start = numbers.get(cue);
    return start === undefined ? [] : [[start, amounts?.[at] ?? 1] as const];
  });
  return {
    starts: Int32Array.from(known, ([start]) => start),
    amounts: Float64Array.from(known, ([, amount]) => amount),
    label,
  };
}

/** Adds the gradient of one example's surprise and gives the surprise. */
function addExample(
  { weights, gradient }: { readonly weights: Float64Array; readonly gradient: Float64Array },
  { starts, amounts, label }: Row,
  classes: number,
): number {
  const scores = new Float64Array(classes);
  starts.forEach((start, at) => {
    for (let kind = 0; kind < classes; kind += 1)
      scores[kind] = (scores[kind] ?? 0) + (amounts[at] ?? 0) * (weights[start + kind] ?? 0);
  });
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  for (let kind = 0; kind < classes; kind += 1) {
    const slope = (powers[kind] ?? 0) / total - (kind === label ? 1 : 0);
    starts.forEach((start, at) => {
      gradient[start + kind] = (gradient[start + kind] ?? 0) + slope * (amounts[at] ?? 0);
    });
  }
  return Math.log(total) - Math.log(powers[label] ?? 1);
}
