/** Where nodes stand, as columns, for the formats that have no other room for it. */
import type { NodeEntry } from "../graph/graph-model.ts";
import type { Column } from "./column.ts";
import { placeOf, type WriteOptions } from "./write-options.ts";

/** The columns `x` and `y`, or none where `options` has no positions. */
export function placeColumns(options: WriteOptions): readonly Column<NodeEntry>[] {
  if (options.positions === undefined) return [];
  return [
    { title: "x", type: "decimal", value: ({ key }) => placeOf(key, options)?.x ?? null },
    { title: "y", type: "decimal", value: ({ key }) => placeOf(key, options)?.y ?? null },
  ];
}
