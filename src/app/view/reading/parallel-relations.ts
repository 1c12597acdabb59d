/** All relations of one pair of parties, for the panel of any of them. */
import type { RelataGraph, RelationEdge } from "../../../graph/graph-model.ts";

export interface ParallelRelation {
  readonly edge: string;
  readonly relation: RelationEdge;
}

/** Relations other than `edge` that join the same two nodes, either way. */
export function parallelRelations(graph: RelataGraph, edge: string): ParallelRelation[] {
  const [source, target] = graph.extremities(edge);
  return graph.edges(source, target).flatMap((other): ParallelRelation[] => {
    const attributes = graph.getEdgeAttributes(other);
    return other === edge || attributes.edge !== "relation" ? [] : [{ edge: other, relation: attributes }];
  });
}
