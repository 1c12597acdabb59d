/** The drawn relations as rows of a table, by the names of their ends. */
import type { RelataGraph, RelationEdge } from "../../graph/graph-model.ts";
import type { VisibleGraph } from "../state/app-state.ts";

export interface TableRow {
  readonly edge: string;
  readonly source: { readonly id: string; readonly label: string };
  readonly target: { readonly id: string; readonly label: string };
  readonly relation: RelationEdge;
}

export function tableRows(graph: RelataGraph, { edges }: VisibleGraph): readonly TableRow[] {
  const end = (id: string) => ({ id, label: graph.getNodeAttribute(id, "label") });
  return [...edges]
    .flatMap((edge): readonly TableRow[] => {
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
