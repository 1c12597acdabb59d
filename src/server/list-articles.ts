/** The articles with how much the graph has from each. */
import type { ArticleSummary, RelataGraph } from "../graph/graph-model.ts";

export interface ArticleCounts {
  readonly entities: number;
  readonly relations: number;
  readonly claims: number;
}

export type ListedArticle = ArticleSummary & { readonly counts: ArticleCounts };

/** All articles, by id. What a person rejected is not counted. */
export function listArticles(graph: RelataGraph): ListedArticle[] {
  const entities = new Map<string, number>();
  const relations = new Map<string, number>();
  const claims = new Map<string, number>();
  graph.forEachNode((_id, node) => {
    if (node.node === "claim") count(claims, node.article);
    else for (const article of node.articles) count(entities, article);
  });
  graph.forEachEdge((_key, edge) => {
    if (edge.edge !== "relation") return;
    for (const article of new Set(edge.timeline.map((point) => point.article))) count(relations, article);
  });
  return graph.getAttribute("articles").map((article) => ({
    ...article,
    counts: {
      entities: entities.get(article.id) ?? 0,
      relations: relations.get(article.id) ?? 0,
      claims: claims.get(article.id) ?? 0,
    },
  }));
}

function count(counts: Map<string, number>, article: string): void {
  counts.set(article, (counts.get(article) ?? 0) + 1);
}
