/** A measured figure beside its goal, in one line. */

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Reached from below, or from above where `isFloor`. */
  readonly goal?: number;
  readonly isFloor?: boolean;
}

export function report({ what, value, unit, goal, isFloor = false }: Figure): void {
  const isReached = goal === undefined || (isFloor ? value >= goal : value <= goal);
  const wanted = goal === undefined ? "" : `   goal ${isFloor ? "≥" : "≤"} ${goal} ${unit}`;
  console.log(
    `${what.padEnd(58)}${value.toFixed(1).padStart(8)} ${unit}${wanted}${isReached ? "" : "   MISSED"}`,
  );
}

export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? Number.NaN;
}
