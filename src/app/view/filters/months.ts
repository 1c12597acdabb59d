/** Reckoning with months written `YYYY-MM`, and with periods of them on a row of months. */
import type { Period } from "../../state/look.ts";

/** Every month from `first` to `last`, both included. */
export function monthsFrom(first: string, last: string): readonly string[] {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => monthName(from + index));
}

/** The period between two places of `months`, in either order; null where it is all of them. */
export function periodBetween(months: readonly string[], one: number, other: number): Period | null {
  const last = months.length - 1;
  const [start, end] = [one, other]
    .map((place) => Math.min(last, Math.max(0, place)))
    .sort((left, right) => left - right) as [number, number];
  const [from, to] = [months[start], months[end]];
  return from === undefined || to === undefined || (start === 0 && end === last) ? null : { from, to };
}

/** Places of a period's first and last month on `months`; of no period, those of all. */
export function placesOf(months: readonly string[], period: Period | null): readonly [number, number] {
  const last = Math.max(0, months.length - 1);
  if (period === null) return [0, last];
  const start = months.findIndex((month) => month >= period.from);
  const end = months.findLastIndex((month) => month <= period.to);
  return [start === -1 ? last : start, Math.max(0, end)];
}

/** `period` as long as it is, `by` months later, as far as `months` go. */
export function shifted(months: readonly string[], period: Period | null, by: number): Period | null {
  const [start, end] = placesOf(months, period);
  const step = Math.min(months.length - 1 - end, Math.max(-start, by));
  return periodBetween(months, start + step, end + step);
}

/**
 * The next step of a replay: a period that begins at the first month grows, any other moves on.
 * `done` once the last month is reached; from no period at all it begins anew.
 */
export function replayStep(
  months: readonly string[],
  period: Period | null,
): { readonly period: Period | null; readonly isDone: boolean } {
  const last = months.length - 1;
  if (period === null) return { period: periodBetween(months, 0, 0), isDone: last <= 0 };
  const [start, end] = placesOf(months, period);
  const next = periodBetween(months, start === 0 ? 0 : start + 1, end + 1);
  return end >= last ? { period, isDone: true } : { period: next, isDone: end + 1 >= last };
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthName(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}
