/**
 * CSV after RFC 4180 in three files, nodes, edges and evidence, joined by the same ids as in every other format.
 * A text that a spreadsheet would take for a formula (it starts with = + - @, a tab or a return) gets an apostrophe
 * before it; numbers, dates and booleans are written as they are. What XML cannot carry is dropped here too: control
 * characters stop many readers of CSV.
 */
import type { EdgeEntry, NodeEntry } from "../graph/graph-model.ts";
import { inChunks } from "./chunks.ts";
import { cellText, type Column } from "./column.ts";
import { EDGE_COLUMNS } from "./edge-columns.ts";
import { EVIDENCE_COLUMNS, evidenceRows } from "./evidence-columns.ts";
import { nodeColumns } from "./node-columns.ts";
import { placeColumns } from "./place-columns.ts";
import type { SelectedGraph } from "./select-graph.ts";
import type { WriteOptions } from "./write-options.ts";
import { stripForbidden } from "./xml.ts";

const FORMULA_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Writes one line for each node, with its place if `options` has positions. */
export function writeNodesCsv(graph: SelectedGraph, options: WriteOptions = {}): Iterable<string> {
  const columns: readonly Column<NodeEntry>[] = [
    { title: "id", type: "text", value: ({ key }) => key },
    { title: "label", type: "text", value: ({ attributes }) => attributes.label },
    ...nodeColumns(graph),
    ...placeColumns(options),
  ];
  return inChunks(table(columns, graph.nodes, graph));
}

/** Writes one line for each edge; the labels of its ends spare the reader a join. */
export function writeEdgesCsv(graph: SelectedGraph): Iterable<string> {
  const columns: readonly Column<EdgeEntry>[] = [
    { title: "id", type: "text", value: ({ key }) => key },
    { title: "source", type: "text", value: ({ source }) => source },
    { title: "target", type: "text", value: ({ target }) => target },
    { title: "sourceLabel", type: "text", value: ({ source }) => graph.labels.get(source) ?? null },
    { title: "targetLabel", type: "text", value: ({ target }) => graph.labels.get(target) ?? null },
    ...EDGE_COLUMNS,
  ];
  return inChunks(table(columns, graph.edges, graph));
}

/** Writes one line for each sentence behind a relation, quotes in full. */
export function writeEvidenceCsv(graph: SelectedGraph): Iterable<string> {
  return inChunks(table(EVIDENCE_COLUMNS, evidenceRows(graph), graph));
}

function* table<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  graph: SelectedGraph,
): Generator<string> {
  yield line(columns.map(({ title }) => title));
  for (const row of rows) yield line(columns.map((column) => cell(column, row, graph)));
}

function cell<Row>(column: Column<Row>, row: Row, graph: SelectedGraph): string {
  const value = column.value(row, graph);
  const text = stripForbidden(cellText(value) ?? "");
  return typeof value === "string" && FORMULA_START.test(text) ? `'${text}` : text;
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\r\n`;
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
