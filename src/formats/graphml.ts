/**
 * GraphML with typed keys, edge ids and parallel edges, streamed. By default all edges are directed and the key
 * `directed` tells which really are: networkx refuses a file in which edges differ, though GraphML allows it.
 */
import type { EdgeEntry, NodeEntry } from "../graph/graph-model.ts";
import { inChunks } from "./chunks.ts";
import { cellText, type Column, type ColumnType } from "./column.ts";
import { EDGE_COLUMNS } from "./edge-columns.ts";
import { nodeColumns } from "./node-columns.ts";
import { placeColumns } from "./place-columns.ts";
import type { SelectedGraph } from "./select-graph.ts";
import type { WriteOptions } from "./write-options.ts";
import { escapeXml, XML_DECLARATION } from "./xml.ts";

export interface GraphmlOptions extends WriteOptions {
  /** Gives each edge its own direction, for readers that take a mixed graph. */
  readonly mixed?: boolean;
}

const NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

/** GraphML has neither lists nor dates. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  text: "string",
  list: "string",
  integer: "int",
  decimal: "double",
  boolean: "boolean",
  date: "string",
  url: "string",
};

/** Writes GraphML; ids of keys are `n0`, `n1`, ... for nodes and `e0`, `e1`, ... for edges. */
export function writeGraphml(graph: SelectedGraph, options: GraphmlOptions = {}): Iterable<string> {
  return inChunks(graphml(graph, options));
}

function* graphml(graph: SelectedGraph, options: GraphmlOptions): Generator<string> {
  const ofNodes: readonly Column<NodeEntry>[] = [
    { title: "label", type: "text", value: ({ attributes }) => attributes.label },
    ...nodeColumns(graph),
    ...placeColumns(options),
  ];
  yield `${XML_DECLARATION}<graphml xmlns="${NAMESPACE}">\n${keys("node", ofNodes)}${keys("edge", EDGE_COLUMNS)}`;
  yield ' <graph id="relata" edgedefault="directed">\n';
  for (const node of graph.nodes) {
    yield `  <node id="${escapeXml(node.key)}">\n${values("node", ofNodes, node, graph)}  </node>\n`;
  }
  for (const edge of graph.edges) yield edgeElement(edge, graph, options.mixed === true);
  yield " </graph>\n</graphml>\n";
}

function keys<Row>(of: "node" | "edge", columns: readonly Column<Row>[]): string {
  return columns
    .map(
      ({ title, type }, index) =>
        ` <key id="${keyId(of, index)}" for="${of}" attr.name="${title}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join("");
}

function edgeElement(edge: EdgeEntry, graph: SelectedGraph, mixed: boolean): string {
  const direction = mixed ? ` directed="${!edge.undirected}"` : "";
  return (
    `  <edge id="${escapeXml(edge.key)}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"${direction}>\n` +
    `${values("edge", EDGE_COLUMNS, edge, graph)}  </edge>\n`
  );
}

function values<Row>(
  of: "node" | "edge",
  columns: readonly Column<Row>[],
  row: Row,
  graph: SelectedGraph,
): string {
  let rows = "";
  for (const [index, column] of columns.entries()) {
    const text = cellText(column.value(row, graph));
    if (text !== null) rows += `   <data key="${keyId(of, index)}">${escapeXml(text)}</data>\n`;
  }
  return rows;
}

function keyId(of: "node" | "edge", index: number): string {
  return `${of === "node" ? "n" : "e"}${index}`;
}
