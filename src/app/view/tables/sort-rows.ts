/** Rows in the order of one column. */

export interface SortOrder<Column extends string> {
  readonly column: Column;
  readonly direction: "ascending" | "descending";
}

/** Equal rows stay as they were. Numbers go by size, words by the alphabet; what is null comes last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | number | null,
  direction: SortOrder<string>["direction"],
): readonly Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [left, right] = [valueOf(one), valueOf(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compare(left, right);
  });
}

/** The order after a press on a column's head: numbers begin with the largest, words with A, and a second press turns them round. */
export function nextOrder<Column extends string>(
  order: SortOrder<Column>,
  column: Column,
  isNumber: boolean,
): SortOrder<Column> {
  if (order.column === column)
    return { column, direction: order.direction === "ascending" ? "descending" : "ascending" };
  return { column, direction: isNumber ? "descending" : "ascending" };
}

function compare(left: string | number, right: string | number): number {
  return typeof left === "number" && typeof right === "number"
    ? left - right
    : String(left).localeCompare(String(right));
}
