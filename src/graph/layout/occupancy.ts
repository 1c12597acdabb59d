/** Which places are taken: a grid that answers in constant time whether a point keeps its distance from all others. */
import type { Point } from "./point.ts";

/** More rows than a map has. Two cells that share a number cost time, never truth. */
const CELL_ROWS = 2 ** 20;

export class Occupancy {
  readonly #distance: number;
  readonly #cells = new Map<number, Point[]>();

  constructor(distance: number) {
    this.#distance = distance;
  }

  take(point: Point): void {
    const cell = this.#cellOf(point);
    const taken = this.#cells.get(cell);
    if (taken === undefined) this.#cells.set(cell, [point]);
    else taken.push(point);
  }

  /** Whether nothing taken is closer to `point` than the distance. */
  isFree(point: Point): boolean {
    const centre = this.#cellOf(point);
    for (let column = -1; column <= 1; column += 1) {
      for (let row = -1; row <= 1; row += 1) {
        const taken = this.#cells.get(centre + column * CELL_ROWS + row) ?? [];
        if (taken.some(({ x, y }) => Math.hypot(x - point.x, y - point.y) < this.#distance)) return false;
      }
    }
    return true;
  }

  #cellOf({ x, y }: Point): number {
    return Math.floor(x / this.#distance) * CELL_ROWS + Math.floor(y / this.#distance);
  }
}
