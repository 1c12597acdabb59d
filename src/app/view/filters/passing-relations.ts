/** Which relations the filters let through. */
import type { RelataGraph, RelationEdge } from "../../../graph/graph-model.ts";
import type { Filters } from "../../state/app-state.ts";
import type { PassingArticles } from "./passing-articles.ts";

/** Those whose ends pass too; `articles` as from `passingArticles`. */
export function passingRelations(
  graph: RelataGraph,
  filters: Filters,
  articles: PassingArticles,
): ReadonlySet<string> {
  const passing = new Set<string>();
  graph.forEachEdge((edge, attributes, source, target) => {
    if (attributes.edge !== "relation" || !passesRelation(attributes, filters)) return;
    if (articles !== null && !attributes.timeline.some(({ article }) => articles.has(article))) return;
    if (endPasses(graph, source, filters) && endPasses(graph, target, filters)) passing.add(edge);
  });
  return passing;
}

function passesRelation(relation: RelationEdge, filters: Filters): boolean {
  return (
    filters.relationTypes.has(relation.kind) &&
    filters.statuses.has(relation.status) &&
    relation.confidence >= filters.minConfidence
  );
}

/** A relation needs both ends in the legend, or it would hang in the air. */
function endPasses(graph: RelataGraph, node: string, filters: Filters): boolean {
  const { kind, node: role } = graph.getNodeAttributes(node);
  return role === "entity" && filters.entityKinds.has(kind);
}
