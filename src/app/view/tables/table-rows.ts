/** What is drawn, as rows of tables: the relations, and the companies and other entities. */
import type { EntityNode, RelataGraph, RelationEdge } from "../../../graph/graph-model.ts";
import type { VisibleGraph } from "../../state/app-state.ts";

export interface RelationTableRow {
  readonly edge: string;
  readonly source: { readonly id: string; readonly label: string };
  readonly target: { readonly id: string; readonly label: string };
  readonly relation: RelationEdge;
}

export interface EntityTableRow {
  readonly id: string;
  readonly entity: EntityNode;
  /** Drawn relations. */
  readonly relations: number;
}

/** By the names of their ends. */
export function relationRows(
  graph: RelataGraph,
  { edges }: Pick<VisibleGraph, "edges">,
): readonly RelationTableRow[] {
  const end = (id: string) => ({ id, label: graph.getNodeAttribute(id, "label") });
  return [...edges]
    .flatMap((edge): readonly RelationTableRow[] => {
      const relation = graph.getEdgeAttributes(edge);
      if (relation.edge !== "relation") return [];
      return [{ edge, source: end(graph.source(edge)), target: end(graph.target(edge)), relation }];
    })
    .sort(
      (left, right) =>
        left.source.label.localeCompare(right.source.label) ||
        left.target.label.localeCompare(right.target.label),
    );
}

/** By name. */
export function entityRows(
  graph: RelataGraph,
  { nodes, edges }: Pick<VisibleGraph, "nodes" | "edges">,
): readonly EntityTableRow[] {
  const isDrawnRelation = (edge: string): boolean =>
    edges.has(edge) && graph.getEdgeAttribute(edge, "edge") === "relation";
  return [...nodes]
    .flatMap((id): readonly EntityTableRow[] => {
      const entity = graph.getNodeAttributes(id);
      if (entity.node !== "entity") return [];
      return [{ id, entity, relations: graph.filterEdges(id, isDrawnRelation).length }];
    })
    .sort((left, right) => left.entity.label.localeCompare(right.entity.label));
}
