import { describe, expect, it } from "vitest";
import type { Period } from "../../../../src/app/state/look.ts";
import {
  monthsFrom,
  periodBetween,
  placesOf,
  replayStep,
  shifted,
} from "../../../../src/app/view/filters/months.ts";

const MONTHS = monthsFrom("2024-11", "2025-03");
const period = (from: string, to: string): Period => ({ from, to });

describe("months", () => {
  it("run over the turn of the year", () => {
    expect(MONTHS).toEqual(["2024-11", "2024-12", "2025-01", "2025-02", "2025-03"]);
    expect(monthsFrom("2025-03", "2025-01")).toEqual([]);
  });

  it.each<[number, number, Period | null]>([
    [1, 2, period("2024-12", "2025-01")],
    [2, 1, period("2024-12", "2025-01")],
    [-4, 1, period("2024-11", "2024-12")],
    [0, 4, null],
    [-1, 9, null],
  ])("from place %d to %d", (one, other, expected) => {
    expect(periodBetween(MONTHS, one, other)).toEqual(expected);
  });

  it.each<[Period | null, readonly [number, number]]>([
    [null, [0, 4]],
    [period("2024-12", "2025-01"), [1, 2]],
    [period("2020-01", "2024-12"), [0, 1]],
    [period("2025-03", "2031-01"), [4, 4]],
  ])("%o stands at %o", (given, places) => {
    expect(placesOf(MONTHS, given)).toEqual(places);
  });

  it.each<[number, Period]>([
    [1, period("2025-01", "2025-02")],
    [9, period("2025-02", "2025-03")],
    [-9, period("2024-11", "2024-12")],
  ])("shifts by %d and stays on the row", (by, expected) => {
    expect(shifted(MONTHS, period("2024-12", "2025-01"), by)).toEqual(expected);
  });
});

describe("a replay", () => {
  it("from the beginning grows month by month until all are there", () => {
    const seen: (Period | null)[] = [];
    let step: ReturnType<typeof replayStep> = { period: null, isDone: false };
    while (!step.isDone && seen.length < 9) {
      step = replayStep(MONTHS, step.period);
      seen.push(step.period);
    }
    expect(seen.map((one) => one?.to ?? "all")).toEqual(["2024-11", "2024-12", "2025-01", "2025-02", "all"]);
  });

  it("of a later period moves on with its length", () => {
    const step = replayStep(MONTHS, period("2024-12", "2025-01"));
    expect(step).toEqual({ period: period("2025-01", "2025-02"), isDone: false });
    expect(replayStep(MONTHS, period("2025-02", "2025-03")).isDone).toBe(true);
  });
});
