/**
 * How an exported graph looks where the format can say so. The defaults below stand on white, as in Gephi;
 * the page hands in its own so that a file looks as the screen did.
 */
import type { EdgeEntry, NodeEntry } from "../graph/graph-model.ts";
import type { ClaimKind, EntityKind, RelationType, Status } from "../model/ontology.ts";

/** Channels 0 to 255, alpha 0 to 1. */
export interface Color {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

export type LineShape = "solid" | "dashed" | "dotted" | "double";

/** Pure functions from what is written to how it looks. */
export interface ExportStyle {
  readonly nodeColor: (node: NodeEntry) => Color;
  /** `degree` counts the selected edges at the node. */
  readonly nodeSize: (node: NodeEntry, degree: number) => number;
  readonly edgeColor: (edge: EdgeEntry) => Color;
  readonly edgeThickness: (edge: EdgeEntry) => number;
  readonly edgeShape: (edge: EdgeEntry) => LineShape;
}

const NODE_COLORS: Readonly<Record<EntityKind | ClaimKind, string>> = {
  company: "#2f6fb7",
  organization: "#7a5195",
  person: "#d1782f",
  product: "#2a9d8f",
  media: "#8a8f98",
  fact: "#b8b06a",
  forecast: "#c9a227",
  opinion: "#c58f7b",
};

const EDGE_COLORS: Readonly<Record<RelationType | "about" | "says", string>> = {
  partnership: "#2a9d8f",
  investment: "#3a86c8",
  acquisition: "#7b4fb0",
  supply: "#c98a1b",
  competition: "#d1495b",
  litigation: "#8d3b2f",
  ownership: "#4a5568",
  about: "#b5b9c0",
  says: "#9aa0aa",
};

/** What is not sure, or no more, stands back. */
const STATUS_LINES: Readonly<Record<Status, { readonly alpha: number; readonly shape: LineShape }>> = {
  confirmed: { alpha: 0.8, shape: "solid" },
  rumoured: { alpha: 0.5, shape: "dashed" },
  denied: { alpha: 0.3, shape: "dotted" },
  ended: { alpha: 0.35, shape: "double" },
};
const CLAIM_LINE = { alpha: 0.4, shape: "solid" } as const;

/** Radius of a node without edges, and what each step of the square root of its degree adds. */
const SIZE = { base: 4, step: 3 };

/** Colour by kind and type, size by degree, line by status. */
export const DEFAULT_STYLE: ExportStyle = {
  nodeColor: ({ attributes }) => fromHex(NODE_COLORS[attributes.kind], 1),
  nodeSize: (_node, degree) => SIZE.base + SIZE.step * Math.sqrt(degree),
  edgeColor: (edge) => fromHex(EDGE_COLORS[edge.attributes.kind], lineOf(edge).alpha),
  edgeThickness: ({ attributes }) => (attributes.edge === "relation" ? Math.sqrt(attributes.origins) : 1),
  edgeShape: (edge) => lineOf(edge).shape,
};

function lineOf({ attributes }: EdgeEntry): { readonly alpha: number; readonly shape: LineShape } {
  return attributes.edge === "relation" ? STATUS_LINES[attributes.status] : CLAIM_LINE;
}

function fromHex(hex: string, alpha: number): Color {
  const value = Number.parseInt(hex.slice(1), 16);
  return { r: value >> 16, g: (value >> 8) & 255, b: value & 255, a: alpha };
}
