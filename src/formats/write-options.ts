/** What a writer may be told besides the graph. Formats without room for positions or looks pass over them. */
import type { ExportStyle } from "./style.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface WriteOptions {
  /** Where each node stands, by key; nodes without a finite place are written without one. */
  readonly positions?: ReadonlyMap<string, Point>;
  /** Replaces single functions of the default style. */
  readonly style?: Partial<ExportStyle>;
  /** ISO date of the export, for the file's own metadata; left out if not given, for nothing here reads a clock. */
  readonly modified?: string;
}

const NOWHERE: Point = { x: Number.NaN, y: Number.NaN };

/** Place of the node, if it has a finite one. */
export function placeOf(key: string, options: WriteOptions): Point | null {
  const { x, y } = options.positions?.get(key) ?? NOWHERE;
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : null;
}
