/** Fits a judge of given pairs to examples. */
import type { PairModel } from "../../src/extract/pairs/judge-pair.ts";
import { JUDGED_LABELS } from "../../src/extract/pairs/pair-labels.ts";
import { type FitOptions, fitWeights, type LabelledCues } from "./fit-weights.ts";

const FIT: FitOptions = { penalty: 10, leastCount: 3 };
/** Weights below this change nothing, but those of meanings, which are many and small. */
const SMALLEST = 0.05;
const MEANING = "meaning ";

/** Weights by label and cue, rounded, without what is near nothing. */
export function fitPairs(examples: readonly LabelledCues[]): PairModel {
  const weights = fitWeights(examples, JUDGED_LABELS.length, FIT);
  return Object.fromEntries(
    JUDGED_LABELS.map((label, at) => [
      label,
      Object.fromEntries(
        [...(weights[at] ?? [])]
          .filter(([cue, weight]) => cue.startsWith(MEANING) || Math.abs(weight) >= SMALLEST)
          .map(([cue, weight]) => [cue, Math.round(weight * 100) / 100] as const),
      ),
    ]),
  );
}
