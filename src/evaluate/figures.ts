/** Figures with their intervals, and how they are written. */
import { type Interval, intervalOf, resamples } from "./bootstrap.ts";
import { addCounts, type Counts, f1, NO_COUNTS, precision, type Proportion, recall } from "./counts.ts";

/** A figure in [0, 1] with its 95 % interval over articles. */
export interface Figure {
  readonly value: Proportion;
  readonly interval: Interval;
}

export interface CountFigures extends Counts {
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
}

/** The figures of counts that stand for themselves, one per article or sentence. */
export function countFigures(items: readonly Counts[]): CountFigures {
  const total = items.reduce(addCounts, NO_COUNTS);
  const drawn = resamples(items).map((sample) => sample.reduce(addCounts, NO_COUNTS));
  const figure = (measure: (counts: Counts) => Proportion): Figure => ({
    value: measure(total),
    interval: intervalOf(drawn.map(measure)),
  });
  return { ...total, precision: figure(precision), recall: figure(recall), f1: figure(f1) };
}

/** In per cent; `–` where there was nothing to measure. */
export function percent({ value }: Pick<Figure, "value">): string {
  return value === null ? "–" : (value * 100).toFixed(1);
}

export function intervalText({ interval }: Figure): string {
  return interval === null ? "–" : interval.map((bound) => (bound * 100).toFixed(1)).join("–");
}
