/**
 * A log-linear model of what a gap means: every party, and nothing, scores the sum of the weights of its clues; the scores make
 * chances. `scripts/train/train-gaps.ts` fits the weights.
 */
import type { GapChoice } from "./gap-clues.ts";

/** Weights by the names of clues; a clue without one says nothing. */
export type GapWeights = Readonly<Record<string, number>>;

/** Chances of the choices in their order. */
export function weighChoices(weights: GapWeights, choices: readonly GapChoice[]): number[] {
  const scores = choices.map(({ clues }) => clues.reduce((sum, clue) => sum + (weights[clue] ?? 0), 0));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
