/** The attributes of nodes, as one table. Those of claims are written only where claims are among the nodes. */
import type { ArticleSummary, ClaimNode, EntityNode, NodeEntry } from "../graph/graph-model.ts";
import type { CellValue, Column } from "./column.ts";
import type { SelectedGraph } from "./select-graph.ts";

const COLUMNS: readonly Column<NodeEntry>[] = [
  { title: "node", type: "text", value: ({ attributes }) => attributes.node },
  { title: "kind", type: "text", value: ({ attributes }) => attributes.kind },
  { title: "aliases", type: "list", value: ofEntity((entity) => aliases(entity)) },
  { title: "mentions", type: "integer", value: ofEntity((entity) => entity.mentions) },
  { title: "articles", type: "integer", value: ofEntity((entity) => entity.articles.length) },
  { title: "firstSeen", type: "date", value: ({ attributes }) => firstSeenOf(attributes) },
  { title: "lastSeen", type: "date", value: ofEntity((entity) => entity.lastSeen) },
];

const CLAIM_COLUMNS: readonly Column<NodeEntry>[] = [
  { title: "confidence", type: "decimal", value: ofClaim((claim) => claim.confidence) },
  { title: "accepted", type: "boolean", value: ofClaim((claim) => claim.accepted) },
  { title: "article", type: "text", value: ofClaim((claim) => claim.article) },
  { title: "spanStart", type: "integer", value: ofClaim((claim) => claim.start) },
  { title: "spanEnd", type: "integer", value: ofClaim((claim) => claim.end) },
  { title: "articleTitle", type: "text", value: ofArticle((article) => article.title) },
  { title: "publisher", type: "text", value: ofArticle((article) => article.publisher) },
  { title: "url", type: "url", value: ofArticle((article) => article.url) },
];

/** The columns that the nodes of `graph` can fill. */
export function nodeColumns(graph: SelectedGraph): readonly Column<NodeEntry>[] {
  return graph.hasClaims ? [...COLUMNS, ...CLAIM_COLUMNS] : COLUMNS;
}

/** Date from which the node exists: first article of an entity, publication of a claim. */
export function firstSeenOf(node: EntityNode | ClaimNode): string | null {
  return node.node === "entity" ? node.firstSeen : node.publishedAt;
}

/** Every name but the one the node is labelled with. */
export function aliases(entity: EntityNode): readonly string[] {
  return entity.names.filter((name) => name !== entity.label);
}

function ofEntity(read: (entity: EntityNode) => CellValue): Column<NodeEntry>["value"] {
  return ({ attributes }) => (attributes.node === "entity" ? read(attributes) : null);
}

function ofClaim(read: (claim: ClaimNode, graph: SelectedGraph) => CellValue): Column<NodeEntry>["value"] {
  return ({ attributes }, graph) => (attributes.node === "claim" ? read(attributes, graph) : null);
}

function ofArticle(read: (article: ArticleSummary) => CellValue): Column<NodeEntry>["value"] {
  return ofClaim((claim, graph) => {
    const article = graph.articles.get(claim.article);
    return article === undefined ? null : read(article);
  });
}
