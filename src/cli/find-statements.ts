/** The statements a person means by an id: one of them, or all behind an edge. */
import type { RelataGraph } from "../graph/graph-model.ts";
import { RelataError } from "../model/errors.ts";
import type { RelationType, Status } from "../model/ontology.ts";

/** How the graph has a relation statement now. */
export interface StatedRelation {
  readonly type: RelationType;
  readonly status: Status;
}

/** `id` itself, or every statement behind the edge `id`; throws `not-found`. */
export function getStatements(graph: RelataGraph, id: string): readonly string[] {
  if (graph.hasEdge(id)) {
    const edge = graph.getEdgeAttributes(id);
    if (edge.edge === "relation") return [...new Set(edge.evidence.map(({ statement }) => statement))];
  }
  const isClaim = graph.hasNode(id) && graph.getNodeAttribute(id, "node") === "claim";
  if (isClaim || findRelation(graph, id) !== null) return [id];
  throw new RelataError(
    "not-found",
    `There is no statement ${id}.`,
    "relata show NAME prints the ids of statements.",
  );
}

/** What the statement `id` says of two parties; `null` for a claim. */
export function findRelation(graph: RelataGraph, id: string): StatedRelation | null {
  for (const { attributes } of graph.edgeEntries()) {
    if (attributes.edge !== "relation") continue;
    const sentence = attributes.evidence.find(({ statement }) => statement === id);
    if (sentence !== undefined) return { type: attributes.kind, status: sentence.status };
  }
  return null;
}
