/**
 * GEXF for Gephi and its kin, streamed. Written the way its readers really read it:
 * - edge `kind` is the relation type, for Gephi merges parallel edges of one kind and keeps others apart;
 * - each edge says its own `type`, and no `defaultedgetype` stands above them, else Gephi drops the undirected ones;
 * - attribute ids are numbers (other readers take any other id for the title), lists are quoted, nothing is hex;
 * - spells say when a node or relation exists, so Gephi's timeline plays.
 * The 1.2 form is for networkx before it read 1.3: it knows one edge direction only, so all edges are directed there
 * and the column `directed` tells which really are.
 */
import { inChunks } from "./chunks.ts";
import type { Column, ColumnType } from "./column.ts";
import { EDGE_COLUMNS } from "./edge-columns.ts";
import { edgeElement, nodeElement } from "./gexf-element.ts";
import { nodeColumns } from "./node-columns.ts";
import type { SelectedGraph } from "./select-graph.ts";
import { edgeSpells, nodeSpells } from "./spells.ts";
import { DEFAULT_STYLE } from "./style.ts";
import { placeOf, type WriteOptions } from "./write-options.ts";
import { XML_DECLARATION, xmlAttribute } from "./xml.ts";

export type GexfVersion = "1.3" | "1.2";

interface Dialect {
  readonly namespace: string;
  readonly viz: string;
  /** Whether directed and undirected edges may stand side by side. */
  readonly mixed: boolean;
}

const DIALECTS: Readonly<Record<GexfVersion, Dialect>> = {
  "1.3": { namespace: "http://gexf.net/1.3", viz: "http://gexf.net/1.3/viz", mixed: true },
  "1.2": { namespace: "http://www.gexf.net/1.2draft", viz: "http://www.gexf.net/1.2draft/viz", mixed: false },
};

/** There is no column type for dates: they are texts, and spells besides. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  text: "string",
  list: "liststring",
  integer: "integer",
  decimal: "double",
  boolean: "boolean",
  date: "string",
  url: "anyURI",
};

/** Writes GEXF 1.3, checked against its RELAX NG schema. */
export function writeGexf(graph: SelectedGraph, options: WriteOptions = {}): Iterable<string> {
  return inChunks(gexf(graph, options, "1.3"));
}

/** Writes GEXF 1.2 for readers that know no newer. */
export function writeGexf12(graph: SelectedGraph, options: WriteOptions = {}): Iterable<string> {
  return inChunks(gexf(graph, options, "1.2"));
}

function* gexf(graph: SelectedGraph, options: WriteOptions, version: GexfVersion): Generator<string> {
  const dialect = DIALECTS[version];
  const style = { ...DEFAULT_STYLE, ...options.style };
  const nodeSheet = { graph, style, columns: nodeColumns(graph) };
  const edgeSheet = { graph, style, columns: EDGE_COLUMNS };
  yield `${XML_DECLARATION}<gexf xmlns="${dialect.namespace}" xmlns:viz="${dialect.viz}" version="${version}">\n`;
  yield ` <meta${xmlAttribute("lastmodifieddate", options.modified ?? null)}>\n  <creator>Relata</creator>\n`;
  yield "  <description>Companies, relations and claims, with the sentences behind them.</description>\n </meta>\n";
  yield ` <graph${dialect.mixed ? "" : ' defaultedgetype="directed"'}${timeMode(graph)}>\n`;
  yield declarations("node", nodeSheet.columns);
  yield declarations("edge", edgeSheet.columns);
  yield `  <nodes count="${graph.nodes.length}">\n`;
  for (const node of graph.nodes) yield nodeElement(node, nodeSheet, placeOf(node.key, options));
  yield `  </nodes>\n  <edges count="${graph.edges.length}">\n`;
  for (const edge of graph.edges) yield edgeElement(edge, edgeSheet, dialect.mixed && edge.undirected);
  yield "  </edges>\n </graph>\n</gexf>\n";
}

/** Without a single date the graph is static: Gephi would offer a timeline of nothing. */
function timeMode(graph: SelectedGraph): string {
  const isDated =
    graph.nodes.some(({ attributes }) => nodeSpells(attributes).length > 0) ||
    graph.edges.some(({ attributes }) => edgeSpells(attributes).length > 0);
  return isDated ? ' mode="dynamic" timeformat="date" timerepresentation="interval"' : ' mode="static"';
}

function declarations<Row>(of: "node" | "edge", columns: readonly Column<Row>[]): string {
  const rows = columns.map(
    ({ title, type }, id) => `   <attribute id="${id}" title="${title}" type="${TYPES[type]}"/>\n`,
  );
  return `  <attributes class="${of}" mode="static">\n${rows.join("")}  </attributes>\n`;
}
