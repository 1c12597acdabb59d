/**
 * The likeliest relation of two given parties by everything that their sentence shows: a multinomial logistic regression over cues.
 * Extraction does not use it, for over whole articles it finds nothing that the frames miss (docs/extraction.md); it answers where the
 * pair is given. `scripts/train/train-pairs.ts` fits the weights.
 */
import { pairCues, type PairScene } from "./pair-cues.ts";
import { PAIR_LABELS, type PairRelation, relationOf } from "./pair-labels.ts";
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
  const chances = softmax(PAIR_LABELS.map((label) => weigh(cues, model[label] ?? {})));
  let best: PairJudgement | null = null;
  PAIR_LABELS.forEach((label, at) => {
    const relation = relationOf(label);
    const chance = chances[at] ?? 0;
    if (relation !== null && chance > (best?.chance ?? 0)) best = { relation, chance };
  });
  return best;
}

function weigh(cues: readonly string[], weights: Readonly<Record<string, number>>): number {
  return cues.reduce((sum, cue) => sum + (weights[cue] ?? 0), 0);
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
