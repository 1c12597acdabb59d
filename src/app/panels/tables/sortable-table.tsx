/** A table that sorts by any of its columns: its heads are buttons, and say by which one and which way. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { nextOrder, type SortOrder, sortRows } from "../../view/tables/sort-rows.ts";

export interface TableColumn<Row, Name extends string> {
  readonly name: Name;
  readonly words: string;
  readonly isNumber?: boolean;
  /** What it sorts by, and shows unless `cell` says otherwise. */
  readonly value: (row: Row) => string | number | null;
  readonly cell?: (row: Row) => ComponentChildren;
}

interface SortableTableProps<Row, Name extends string> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row, Name>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly first: SortOrder<Name>;
}

/** Rows shown before the reader asks for all. */
const FIRST_ROWS = 200;

export function SortableTable<Row, Name extends string>(props: SortableTableProps<Row, Name>) {
  const { label, columns, rows, keyOf, first } = props;
  const order = useSignal(first);
  const isWhole = useSignal(false);
  const column = columns.find(({ name }) => name === order.value.column);
  const sorted = column === undefined ? rows : sortRows(rows, column.value, order.value.direction);
  const shown = isWhole.value ? sorted : sorted.slice(0, FIRST_ROWS);
  return (
    <>
      <table aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ name, words, isNumber = false }) => (
              <th
                key={name}
                scope="col"
                class={isNumber ? "is-number" : ""}
                {...(order.value.column === name && { "aria-sort": order.value.direction })}
              >
                <button
                  type="button"
                  class="table-head"
                  onClick={() => {
                    order.value = nextOrder(order.value, name, isNumber);
                  }}
                >
                  {words}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ name, value, cell, isNumber = false }) => (
                <td key={name} class={isNumber ? "is-number" : ""}>
                  {cell === undefined ? (value(row) ?? "–") : cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < sorted.length && (
        <button
          type="button"
          class="button show-all"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          Show all {sorted.length.toLocaleString("en")}
        </button>
      )}
    </>
  );
}
