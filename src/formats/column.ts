/**
 * One attribute of a node, an edge or a piece of evidence, as data. Every format that has columns writes the same
 * tables of them, so that a new attribute is one row.
 */
import { toListText } from "./list-text.ts";
import type { SelectedGraph } from "./select-graph.ts";

/** What readers take the values for; each format maps it to its own type names. */
export type ColumnType = "text" | "list" | "integer" | "decimal" | "boolean" | "date" | "url";

/** `null` is absent. */
export type CellValue = string | number | boolean | readonly string[] | null;

export interface Column<Row> {
  /** Name of the attribute in every format; never one that a reader gives a meaning of its own (`type`, `id`, `start`, ...). */
  readonly title: string;
  readonly type: ColumnType;
  readonly value: (row: Row, graph: SelectedGraph) => CellValue;
}

/** A value as text, or `null` where there is nothing to write: absent, empty, or no finite number. */
export function cellText(value: CellValue): string | null {
  if (value === null || value === "") return null;
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : null;
  if (typeof value === "boolean") return String(value);
  return value.length === 0 ? null : toListText(value);
}
