/** Which relations the filters let through. */
import type { NodeAttributes, RelataGraph, RelationEdge } from "../../../graph/graph-model.ts";
import type { Filters } from "../../state/look.ts";
import type { PassingArticles } from "./passing-articles.ts";

/** Those whose ends pass too; `articles` as from `passingArticles`. */
export function passingRelations(
  graph: RelataGraph,
  filters: Filters,
  articles: PassingArticles,
): ReadonlySet<string> {
  const passing = new Set<string>();
  const isEnd = new Set(graph.filterNodes((_, attributes) => passesAsEnd(attributes, filters)));
  graph.forEachEdge((edge, attributes, source, target) => {
    if (attributes.edge !== "relation" || !passesRelation(attributes, filters)) return;
    if (articles !== null && !attributes.timeline.some(({ article }) => articles.has(article))) return;
    if (isEnd.has(source) && isEnd.has(target)) passing.add(edge);
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
function passesAsEnd({ node, kind }: NodeAttributes, filters: Filters): boolean {
  return node === "entity" && filters.entityKinds.has(kind);
}
