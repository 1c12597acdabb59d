/** Fits a judge of given pairs to examples. */
import type { PairModel } from "../../src/extract/pairs/judge-pair.ts";
import { PAIR_LABELS } from "../../src/extract/pairs/pair-labels.ts";
import { type FitOptions, fitWeights, type LabelledCues } from "./fit-weights.ts";

const FIT: FitOptions = { penalty: 2, leastCount: 3 };
/** Weights below this change nothing. */
const SMALLEST = 0.2;

/** Weights by label and cue, rounded, without what is near nothing. */
export function fitPairs(examples: readonly LabelledCues[]): PairModel {
  const weights = fitWeights(examples, PAIR_LABELS.length, FIT);
  return Object.fromEntries(
    PAIR_LABELS.map((label, at) => [
      label,
      Object.fromEntries(
        [...(weights[at] ?? [])]
          .map(([cue, weight]) => [cue, Math.round(weight * 100) / 100] as const)
          .filter(([, weight]) => Math.abs(weight) >= SMALLEST),
      ),
    ]),
  );
}
