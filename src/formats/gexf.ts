/**
 * GEXF for Gephi and its kin, streamed. Written the way its readers really read it:
 * - edge `kind` is the relation type, for Gephi merges parallel edges of one kind and keeps others apart;
 * - each edge says its own `type`, and no `defaultedgetype` stands above them, else Gephi drops the undirected ones;
 * - attribute ids are numbers (other readers take any other id for the title), lists are quoted, nothing is hex;
 * - spells say when a node or relation exists, so Gephi's timeline plays.
 * The 1.2 form is for networkx before it read 1.3: it knows one edge direction only, so all edges are directed there
 * and the column `directed` tells which really are.
 */
import type { EdgeEntry, NodeEntry } from "../graph/graph-model.ts";
import { RELATION_TABLE } from "../model/ontology.ts";
import { inChunks } from "./chunks.ts";
import { cellText, type Column, type ColumnType } from "./column.ts";
import { EDGE_COLUMNS } from "./edge-columns.ts";
import { nodeColumns } from "./node-columns.ts";
import type { SelectedGraph } from "./select-graph.ts";
import { edgeSpells, nodeSpells, type Spell } from "./spells.ts";
import { DEFAULT_STYLE, type Color, type ExportStyle } from "./style.ts";
import { placeOf, type Point, type WriteOptions } from "./write-options.ts";
import { escapeXml, XML_DECLARATION, xmlAttribute } from "./xml.ts";

export type GexfVersion = "1.3" | "1.2";

interface Dialect {
  readonly namespace: string;
  readonly viz: string;
  /** Whether directed and undirected edges may stand side by side. */
  readonly mixed: boolean;
}

/** One element's worth of what stays the same over the whole file. */
interface Sheet<Row> {
  readonly graph: SelectedGraph;
  readonly columns: readonly Column<Row>[];
  readonly style: ExportStyle;
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

function nodeElement(node: NodeEntry, sheet: Sheet<NodeEntry>, place: Point | null): string {
  const { style, graph } = sheet;
  const spells = nodeSpells(node.attributes);
  const size = style.nodeSize(node, graph.degrees.get(node.key) ?? 0);
  return (
    `   <node id="${escapeXml(node.key)}" label="${escapeXml(node.attributes.label)}"${limits(spells)}>\n` +
    values(node, sheet) +
    colorElement(style.nodeColor(node)) +
    (place === null ? "" : `    <viz:position x="${rounded(place.x)}" y="${rounded(place.y)}"/>\n`) +
    `    <viz:size value="${rounded(size)}"/>\n` +
    `${spellElements(spells)}   </node>\n`
  );
}

function edgeElement(edge: EdgeEntry, sheet: Sheet<EdgeEntry>, undirected: boolean): string {
  const { style } = sheet;
  const { attributes } = edge;
  const spells = edgeSpells(attributes);
  const isRelation = attributes.edge === "relation";
  const label = isRelation ? RELATION_TABLE[attributes.kind].forward : attributes.kind;
  return (
    `   <edge id="${escapeXml(edge.key)}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"` +
    ` type="${undirected ? "undirected" : "directed"}" kind="${attributes.kind}" label="${label}"` +
    ` weight="${isRelation ? attributes.origins : 1}"${limits(spells)}>\n` +
    values(edge, sheet) +
    colorElement(style.edgeColor(edge)) +
    `    <viz:thickness value="${rounded(style.edgeThickness(edge))}"/>\n` +
    `    <viz:shape value="${style.edgeShape(edge)}"/>\n` +
    `${spellElements(spells)}   </edge>\n`
  );
}

/** A single spell is the element's own start and end; several are elements of their own. */
function limits(spells: readonly Spell[]): string {
  const [only, ...more] = spells;
  return only === undefined || more.length > 0 ? "" : spellLimits(only);
}

function spellElements(spells: readonly Spell[]): string {
  if (spells.length < 2) return "";
  const rows = spells.map((spell) => `     <spell${spellLimits(spell)}/>\n`);
  return `    <spells>\n${rows.join("")}    </spells>\n`;
}

function spellLimits({ start, end }: Spell): string {
  return xmlAttribute("start", start) + xmlAttribute("end", end);
}

function values<Row>(row: Row, { columns, graph }: Sheet<Row>): string {
  let rows = "";
  for (let id = 0; id < columns.length; id++) {
    const value = columns[id]?.value(row, graph) ?? null;
    const text = cellText(value);
    if (text !== null) rows += `     <attvalue for="${id}" value="${escapeXml(text)}"/>\n`;
  }
  return `    <attvalues>\n${rows}    </attvalues>\n`;
}

function colorElement({ r, g, b, a }: Color): string {
  return `    <viz:color r="${channel(r)}" g="${channel(g)}" b="${channel(b)}" a="${rounded(a)}"/>\n`;
}

/** Gephi stops at a channel that is no whole number of 0 to 255. */
function channel(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)));
}

/** Three decimals: a file that differs by less looks the same. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
