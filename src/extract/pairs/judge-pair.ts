/**
 * The likeliest relation of two given parties by everything that their sentence shows: a multinomial logistic regression over cues.
 * Extraction does not use it, for over whole articles it finds nothing that the frames miss (docs/extraction.md); it answers where the
 * pair is given. `scripts/train/train-pairs.ts` fits the weights.
 */
import { type PairCues, pairCues } from "./pair-cues.ts";
import { JUDGED_LABELS, type PairRelation, relationOf } from "./pair-labels.ts";
import type { PairScene } from "./pair-words.ts";
import learned from "./pair-weights.json" with { type: "json" };

/** For each label the weights of its cues; what is not listed weighs nothing. */
export type PairModel = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PairJudgement {
  /** The likeliest relation, whether or not "none" is likelier still. */
  readonly relation: PairRelation;
  /** Its probability. */
  readonly chance: number;
}

const PAIR_MODEL: PairModel = learned;

/** The same scene always gives the same judgement. */
export function judgePair(scene: PairScene, model: PairModel = PAIR_MODEL): PairJudgement | null {
  const cues = pairCues(scene);
  const chances = softmax(JUDGED_LABELS.map((label) => weigh(cues, model[label] ?? {})));
  let best: PairJudgement | null = null;
  JUDGED_LABELS.forEach((label, at) => {
    const relation = relationOf(label);
    const chance = chances[at] ?? 0;
    if (relation !== null && chance > (best?.chance ?? 0)) best = { relation, chance };
  });
  return best;
}

function weigh(cues: PairCues, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const [cue, amount] of cues) sum += amount * (weights[cue] ?? 0);
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
