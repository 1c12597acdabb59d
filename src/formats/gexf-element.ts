/** Single nodes and edges as GEXF elements: attributes, looks, and the time in which they exist. */
import type { EdgeEntry, NodeEntry } from "../graph/graph-model.ts";
import { RELATION_TABLE } from "../model/ontology.ts";
import { capText, MAX_TEXT_LENGTH } from "./cap-text.ts";
import { cellText, type Column } from "./column.ts";
import type { SelectedGraph } from "./select-graph.ts";
import { edgeSpells, nodeSpells, type Spell } from "./spells.ts";
import type { Color, ExportStyle } from "./style.ts";
import type { Point } from "./write-options.ts";
import { escapeXml, xmlAttribute } from "./xml.ts";

/** What stays the same over all nodes, or over all edges. */
export interface Sheet<Row> {
  readonly graph: SelectedGraph;
  readonly columns: readonly Column<Row>[];
  readonly style: ExportStyle;
}

/** Gephi's parser stops the whole import at a longer attribute (524,288 characters). */
const MAX_VALUE_LENGTH = 500_000;

/** One `<node>`, at `place` if it has one. */
export function nodeElement(node: NodeEntry, sheet: Sheet<NodeEntry>, place: Point | null): string {
  const { style, graph } = sheet;
  const spells = nodeSpells(node.attributes);
  const size = style.nodeSize(node, graph.degrees.get(node.key) ?? 0);
  return (
    `   <node id="${escapeXml(node.key)}" label="${escapeXml(capText(node.attributes.label))}"${limits(spells)}>\n` +
    values(node, sheet) +
    colorElement(style.nodeColor(node)) +
    (place === null ? "" : `    <viz:position x="${rounded(place.x)}" y="${rounded(place.y)}"/>\n`) +
    `    <viz:size value="${rounded(size)}"/>\n` +
    `${spellElements(spells)}   </node>\n`
  );
}

/** One `<edge>`; Gephi merges parallel edges of one `kind` and keeps others apart, so that is the relation type. */
export function edgeElement(edge: EdgeEntry, sheet: Sheet<EdgeEntry>, undirected: boolean): string {
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
  for (const [id, column] of columns.entries()) {
    const text = attributeText(column, row, graph);
    if (text !== null) rows += `     <attvalue for="${id}" value="${escapeXml(text)}"/>\n`;
  }
  return `    <attvalues>\n${rows}    </attvalues>\n`;
}

/** Texts are cut; what would mean something else when cut (a list, an address) is left out. */
function attributeText<Row>(column: Column<Row>, row: Row, graph: SelectedGraph): string | null {
  const text = cellText(column.value(row, graph));
  if (text === null || text.length <= MAX_TEXT_LENGTH) return text;
  if (column.type === "text") return capText(text);
  return text.length <= MAX_VALUE_LENGTH ? text : null;
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
