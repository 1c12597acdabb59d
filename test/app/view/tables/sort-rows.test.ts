import { describe, expect, it } from "vitest";
import { nextOrder, sortRows } from "../../../../src/app/view/tables/sort-rows.ts";

const ROWS = [
  { name: "Qorvel", count: 2 },
  { name: "Éclair", count: 10 },
  { name: "Nimbrax", count: null },
  { name: "Tessaro", count: 2 },
] as const;
const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

describe("sorted rows", () => {
  it.each([
    ["ascending", ["Qorvel", "Tessaro", "Éclair", "Nimbrax"]],
    ["descending", ["Éclair", "Qorvel", "Tessaro", "Nimbrax"]],
  ] as const)("go by number, %s, equal ones as they were and what is unknown last", (direction, expected) => {
    expect(names(sortRows(ROWS, ({ count }) => count, direction))).toEqual(expected);
  });

  it("go by the alphabet with its accents", () => {
    expect(names(sortRows(ROWS, ({ name }) => name, "ascending"))[0]).toBe("Éclair");
  });
});

it.each([
  ["count", true, "descending"],
  ["kind", false, "ascending"],
  ["name", false, "descending"],
] as const)("a press on %s", (column, isNumber, direction) => {
  const order = { column: "name" as string, direction: "ascending" as const };
  expect(nextOrder(order, column, isNumber)).toEqual({ column, direction });
});
