/** The one sentence that stands for a relation where a format has room for one. */
import type { EdgeEvidence, RelationEdge } from "../graph/graph-model.ts";
import type { SelectedGraph } from "./select-graph.ts";

/** Longest quote in a column, in code units: far below the 524,288 at which readers give up, and all that a label can show. */
export const MAX_QUOTE_LENGTH = 2_000;

/** The newest sentence that says what the relation's status says; failing that, the newest. First of equals. */
export function leadingEvidence(relation: RelationEdge, graph: SelectedGraph): EdgeEvidence | null {
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

/** `quote` cut to `MAX_QUOTE_LENGTH` between characters, with an ellipsis where something is missing. */
export function capQuote(quote: string): string {
  if (quote.length <= MAX_QUOTE_LENGTH) return quote;
  const cut = quote.slice(0, MAX_QUOTE_LENGTH - 1);
  return `${cut.replace(/[\ud800-\udbff]$/, "")}…`;
}
