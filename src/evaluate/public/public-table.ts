/** Rows of public sets as a table for people. */
import { intervalText, percent } from "../figures.ts";
import type { Table } from "../render-table.ts";
import type { PublicRow } from "./evaluate-public.ts";

export function publicTable(rows: readonly PublicRow[]): Table {
  return {
    title: "Public sets (95 % intervals over their lines)",
    header: ["set", "measure", "n", "hit", "missed", "wrong", "P", "R", "F1", "interval"],
    rows: rows.map(({ set, measure, items, figures }) => [
      set,
      measure,
      ...[items, figures.hit, figures.missed, figures.wrong].map(String),
      ...[figures.precision, figures.recall, figures.f1].map(percent),
      intervalText(figures.f1),
    ]),
  };
}
