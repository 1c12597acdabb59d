import { expect, it } from "vitest";

import { evaluate } from "../../src/evaluate/evaluate.ts";
import { evaluationTables } from "../../src/evaluate/evaluation-tables.ts";
import { renderMarkdown, renderText } from "../../src/evaluate/render-table.ts";
import { emptyRecord, GOLD, perfectRecord } from "./tiny-gold.ts";

const pairs = [perfectRecord(GOLD), emptyRecord(GOLD)].map((record) => ({ gold: GOLD, record }));
const tables = evaluationTables(evaluate([{ name: "tune", pairs }]));

it("starts with a row per group and genre", () => {
  const [summary] = tables;
  expect(summary?.rows.map(([name, articles]) => [name, articles])).toEqual([
    ["tune", "2"],
    ["  newswire", "2"],
  ]);
  expect(summary?.rows.every((row) => row.length === summary.header.length)).toBe(true);
});

it("gives counts, percentages and intervals per layer", () => {
  const layers = tables.find(({ title }) => title.startsWith("Layers of tune"));
  expect(layers?.rows.find(([layer]) => layer === "claims")).toEqual([
    "claims",
    "2",
    "2",
    "0",
    "100.0",
    "50.0",
    "66.7",
    "0.0–100.0",
  ]);
});

it("renders aligned text", () => {
  expect(
    renderText([
      {
        title: "T",
        header: ["a", "n"],
        rows: [
          ["long", "5"],
          ["x", "12"],
        ],
      },
    ]),
  ).toBe(["T", "a      n", "long   5", "x     12"].join("\n"));
});

it("renders Markdown", () => {
  expect(renderMarkdown([{ title: "T", header: ["a", "n"], rows: [["x", "12"]] }])).toBe(
    ["### T", "", "| a  |  n |", "| -- | -: |", "| x  | 12 |"].join("\n"),
  );
});
