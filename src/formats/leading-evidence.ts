/** The one sentence that stands for a relation where a format has room for one. */
import type { EdgeEvidence, RelationEdge } from "../graph/graph-model.ts";
import type { SelectedGraph } from "./select-graph.ts";

/** The newest sentence that says what the relation's status says; failing that, the newest. First of equals. */
export function leadingEvidence(relation: RelationEdge, graph: SelectedGraph): EdgeEvidence | null {
  if (relation.evidence.length < 2) return relation.evidence[0] ?? null;
  const telling = relation.evidence.filter((evidence) => evidence.status === relation.status);
  let best: EdgeEvidence | null = null;
  let bestDate = "";
  for (const evidence of telling.length > 0 ? telling : relation.evidence) {
    const date = graph.articles.get(evidence.article)?.publishedAt ?? "";
    if (best !== null && date <= bestDate) continue;
    best = evidence;
    bestDate = date;
  }
  return best;
}
