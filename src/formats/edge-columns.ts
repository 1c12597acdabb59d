/** The attributes of edges, as one table. Edges between claims and parties fill `relation` and `directed` alone. */
import type { ArticleSummary, EdgeEntry, EdgeEvidence, RelationEdge } from "../graph/graph-model.ts";
import type { Amount } from "../model/record.ts";
import { capText } from "./cap-text.ts";
import type { CellValue, Column } from "./column.ts";
import { leadingEvidence } from "./leading-evidence.ts";
import type { SelectedGraph } from "./select-graph.ts";

export const EDGE_COLUMNS: readonly Column<EdgeEntry>[] = [
  { title: "relation", type: "text", value: ({ attributes }) => attributes.kind },
  { title: "directed", type: "boolean", value: ({ undirected }) => !undirected },
  { title: "status", type: "text", value: ofRelation((relation) => relation.status) },
  { title: "timeline", type: "list", value: ofRelation(timelineTexts) },
  { title: "support", type: "integer", value: ofRelation((relation) => relation.support) },
  { title: "origins", type: "integer", value: ofRelation((relation) => relation.origins) },
  { title: "confidence", type: "decimal", value: ofRelation((relation) => relation.confidence) },
  { title: "accepted", type: "boolean", value: ofRelation((relation) => relation.accepted) },
  { title: "firstSeen", type: "date", value: ofRelation((relation) => relation.firstSeen) },
  { title: "lastSeen", type: "date", value: ofRelation((relation) => relation.lastSeen) },
  { title: "amounts", type: "list", value: ofRelation((relation) => relation.amounts.map(amountText)) },
  { title: "quote", type: "text", value: ofEvidence((evidence) => capText(evidence.quote)) },
  { title: "articleTitle", type: "text", value: ofArticle((article) => article.title) },
  { title: "publisher", type: "text", value: ofArticle((article) => article.publisher) },
  { title: "url", type: "url", value: ofArticle((article) => article.url) },
];

/** `2025-01-31 rumoured` for each point; an undated one is the status alone. */
function timelineTexts(relation: RelationEdge): readonly string[] {
  return relation.timeline.map(({ date, status }) => (date === null ? status : `${date} ${status}`));
}

/** `USD 9000000000`, with `about` before it where the article says so. */
function amountText(amount: Amount): string {
  return `${amount.approximate ? "about " : ""}${amount.currency} ${amount.value}`;
}

function ofRelation(
  read: (relation: RelationEdge, graph: SelectedGraph) => CellValue,
): Column<EdgeEntry>["value"] {
  return ({ attributes }, graph) => (attributes.edge === "relation" ? read(attributes, graph) : null);
}

function ofEvidence(
  read: (evidence: EdgeEvidence, graph: SelectedGraph) => CellValue,
): Column<EdgeEntry>["value"] {
  return ofRelation((relation, graph) => {
    const evidence = leadingEvidence(relation, graph);
    return evidence === null ? null : read(evidence, graph);
  });
}

function ofArticle(read: (article: ArticleSummary) => CellValue): Column<EdgeEntry>["value"] {
  return ofEvidence((evidence, graph) => {
    const article = graph.articles.get(evidence.article);
    return article === undefined ? null : read(article);
  });
}
