/** How much there is: the figures in the page's header and in `relata articles`. */
import type { EntityKind, RelationType, Status } from "../model/ontology.ts";
import type { RelataGraph } from "./graph-model.ts";

export interface GraphSummary {
  readonly articles: number;
  readonly entities: Readonly<Partial<Record<EntityKind, number>>>;
  readonly claims: number;
  readonly relations: number;
  readonly relationTypes: Readonly<Partial<Record<RelationType, number>>>;
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
}

export function summarise(graph: RelataGraph): GraphSummary {
  const entities: Partial<Record<EntityKind, number>> = {};
  const relationTypes: Partial<Record<RelationType, number>> = {};
  const statuses: Partial<Record<Status, number>> = {};
  let claims = 0;
  let relations = 0;
  graph.forEachNode((_id, node) => {
    if (node.node === "entity") entities[node.kind] = (entities[node.kind] ?? 0) + 1;
    else claims += 1;
  });
  graph.forEachEdge((_key, edge) => {
    if (edge.edge !== "relation") return;
    relations += 1;
    relationTypes[edge.kind] = (relationTypes[edge.kind] ?? 0) + 1;
    statuses[edge.status] = (statuses[edge.status] ?? 0) + 1;
  });
  return {
    articles: graph.getAttribute("articles").length,
    entities,
    claims,
    relations,
    relationTypes,
    statuses,
  };
}
