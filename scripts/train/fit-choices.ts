/** Maximum conditional likelihood of the right ones among choices whose scores are the sums of the weights of their clues. */
import { minimise } from "./minimise.ts";

export interface ChoiceExample {
  /** Numbers of the weights that each choice adds up. */
  readonly choices: readonly (readonly number[])[];
  /** Indices of the right choices, at least one. */
  readonly right: readonly number[];
}

const ROUNDS = 200;

/** One weight per entry of `penalties`, which draw the weights to nothing. */
export function fitChoices(examples: readonly ChoiceExample[], penalties: Float64Array): Float64Array {
  const point = new Float64Array(penalties.length);
  minimise(
    (weights, gradient) => {
      let loss = 0;
      for (let at = 0; at < weights.length; at += 1) {
        const [weight, penalty] = [weights[at] ?? 0, penalties[at] ?? 0];
        loss += (penalty / 2) * weight * weight;
        gradient[at] = penalty * weight;
      }
      for (const example of examples) loss += addExample(example, weights, gradient);
      return loss;
    },
    point,
    ROUNDS,
  );
  return point;
}

/** Weights by name, rounded; those that change nothing are left out. */
export function readableWeights(
  names: readonly string[],
  point: Float64Array,
  { from = 0, smallest }: { readonly from?: number; readonly smallest: number },
): Record<string, number> {
  return Object.fromEntries(
    names.flatMap((name, at) => {
      const weight = Math.round((point[from + at] ?? 0) * 100) / 100;
      return Math.abs(weight) < smallest ? [] : [[name, weight]];
    }),
  );
}

/** Adds the gradient of one example and gives its negative log-likelihood. */
function addExample(
  { choices, right }: ChoiceExample,
  weights: Float64Array,
  gradient: Float64Array,
): number {
  const scores = choices.map((list) => list.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const wanted = right.reduce((sum, choice) => sum + (powers[choice] ?? 0), 0);
  choices.forEach((list, choice) => {
    const power = powers[choice] ?? 0;
    const slope = power / total - (right.includes(choice) ? power / wanted : 0);
    for (const at of list) gradient[at] = (gradient[at] ?? 0) + slope;
  });
  return Math.log(total) - Math.log(wanted);
}
