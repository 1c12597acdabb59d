/** Three doors into a graph that a reader sees for the first time: the best connected party, the newest article, a deal not settled. */
import type { ArticleSummary, RelataGraph, RelationEdge } from "../../../graph/graph-model.ts";
import { isParty } from "../../../model/ontology.ts";
import { compareText } from "../../../model/order.ts";
import { entityAt, isDisputed } from "../words/relation-words.ts";

export interface StartingPoints {
  readonly leader: string | null;
  readonly newest: ArticleSummary | null;
  /** Edge of the relation in doubt that was reported last. */
  readonly unsettled: string | null;
}

export function startingPoints(graph: RelataGraph): StartingPoints {
  return { leader: leader(graph), newest: newest(graph), unsettled: unsettled(graph) };
}

function leader(graph: RelataGraph): string | null {
  const relations = new Map<string, number>();
  graph.forEachEdge((_, { edge }, source, target) => {
    if (edge !== "relation") return;
    for (const end of [source, target]) relations.set(end, (relations.get(end) ?? 0) + 1);
  });
  const parties = [...relations].filter(([node]) => {
    const entity = entityAt(graph, node);
    return entity !== null && isParty(entity.kind);
  });
  return (
    first(parties, ([one, left], [other, right]) => right - left || compareText(one, other))?.[0] ?? null
  );
}

function newest(graph: RelataGraph): ArticleSummary | null {
  const dated = graph.getAttribute("articles").filter(({ publishedAt }) => publishedAt !== null);
  return first(
    dated,
    (one, other) => byDate(one.publishedAt, other.publishedAt) || compareText(one.id, other.id),
  );
}

function unsettled(graph: RelataGraph): string | null {
  const edges: { readonly edge: string; readonly relation: RelationEdge }[] = [];
  graph.forEachEdge((edge, relation) => {
    if (relation.edge !== "relation") return;
    if (relation.status === "rumoured" || relation.status === "denied" || isDisputed(relation))
      edges.push({ edge, relation });
  });
  const byReport = first(
    edges,
    (one, other) =>
      byDate(one.relation.lastSeen, other.relation.lastSeen) ||
      other.relation.confidence - one.relation.confidence ||
      compareText(one.edge, other.edge),
  );
  return byReport?.edge ?? null;
}

/** The latest first. */
function byDate(one: string | null, other: string | null): number {
  return compareText(other ?? "", one ?? "");
}

/** In one go, for to sort all relations of a large graph takes long. */
function first<Item>(items: readonly Item[], order: (one: Item, other: Item) => number): Item | null {
  let best: Item | null = null;
  for (const item of items) if (best === null || order(item, best) < 0) best = item;
  return best;
}
