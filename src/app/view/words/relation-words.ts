/** Relations in words, read from either end, and what stands behind them. */
import type { EntityNode, RelataGraph, RelationEdge } from "../../../graph/graph-model.ts";
import type { Direction } from "../../../graph/query/entity-view.ts";
import { RELATION_TABLE, type RelationType } from "../../../model/ontology.ts";
import { counted } from "./summary.ts";

/** "invests in" from the source, "is funded by" from the target. */
export function relationVerb(type: RelationType, direction: Direction): string {
  return RELATION_TABLE[type][direction];
}

/** The sign beside the verb. */
export function relationArrow(type: RelationType, direction: Direction): string {
  if (!RELATION_TABLE[type].directed) return "↔";
  return direction === "forward" ? "→" : "←";
}

/** "Harbour Fund invests in Qorvel". */
export function relationSentence(graph: RelataGraph, edge: string): string {
  const { kind } = graph.getEdgeAttributes(edge);
  const [source, target] = graph.extremities(edge).map((node) => graph.getNodeAttribute(node, "label"));
  const verb = kind === "about" || kind === "says" ? kind : relationVerb(kind, "forward");
  return `${source ?? ""} ${verb} ${target ?? ""}`;
}

/** "3 independent reports", or "3 reports, 1 independent origin", since many papers may print one agency's text. */
export function supportWords({ support, origins }: Pick<RelationEdge, "support" | "origins">): string {
  const reports = counted(support, "report", "reports");
  if (support === 1) return reports;
  if (support === origins) return counted(support, "independent report", "independent reports");
  return `${reports}, ${counted(origins, "independent origin", "independent origins")}`;
}

/** Whether the articles differ on how it stands. */
export function isDisputed({ timeline }: Pick<RelationEdge, "timeline">): boolean {
  return new Set(timeline.map(({ status }) => status)).size > 1;
}

/** The entity at a node; `null` for a claim and for a node that is gone. */
export function entityAt(graph: RelataGraph, node: string): EntityNode | null {
  const attributes = graph.hasNode(node) ? graph.getNodeAttributes(node) : null;
  return attributes?.node === "entity" ? attributes : null;
}
