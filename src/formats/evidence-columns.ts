/** One row for each sentence behind a relation, as a table; the format with a file of its own for evidence writes it. */
import type { EdgeEntry, EdgeEvidence, RelationEdge } from "../graph/graph-model.ts";
import type { CellValue, Column } from "./column.ts";
import type { SelectedGraph } from "./select-graph.ts";

export interface EvidenceRow {
  readonly edge: EdgeEntry;
  readonly relation: RelationEdge;
  readonly evidence: EdgeEvidence;
}

export const EVIDENCE_COLUMNS: readonly Column<EvidenceRow>[] = [
  { title: "edge", type: "text", value: ({ edge }) => edge.key },
  { title: "source", type: "text", value: ({ edge }) => edge.source },
  { title: "target", type: "text", value: ({ edge }) => edge.target },
  { title: "relation", type: "text", value: ({ relation }) => relation.kind },
  { title: "statement", type: "text", value: ({ evidence }) => evidence.statement },
  { title: "status", type: "text", value: ({ evidence }) => evidence.status },
  { title: "speaker", type: "text", value: ({ evidence }) => evidence.speaker },
  { title: "quote", type: "text", value: ({ evidence }) => evidence.quote },
  { title: "spanStart", type: "integer", value: ({ evidence }) => evidence.start },
  { title: "spanEnd", type: "integer", value: ({ evidence }) => evidence.end },
  { title: "article", type: "text", value: ({ evidence }) => evidence.article },
  { title: "articleTitle", type: "text", value: ofArticle("title") },
  { title: "publisher", type: "text", value: ofArticle("publisher") },
  { title: "publishedAt", type: "date", value: ofArticle("publishedAt") },
  { title: "url", type: "url", value: ofArticle("url") },
  { title: "rule", type: "text", value: ({ evidence }) => evidence.rule },
];

/** Every sentence behind every relation of `graph`, in the order of its edges. */
export function* evidenceRows(graph: SelectedGraph): Generator<EvidenceRow, void, undefined> {
  for (const edge of graph.edges) {
    const { attributes } = edge;
    if (attributes.edge !== "relation") continue;
    for (const evidence of attributes.evidence) yield { edge, relation: attributes, evidence };
  }
}

function ofArticle(
  field: "title" | "publisher" | "publishedAt" | "url",
): (row: EvidenceRow, graph: SelectedGraph) => CellValue {
  return ({ evidence }, graph) => graph.articles.get(evidence.article)?.[field] ?? null;
}
