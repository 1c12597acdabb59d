/**
 * Entities and relations as the articles published up to a date tell them. Articles without a date always count,
 * for nothing says that they came later. The count of mentions and the confidence stay those of the whole graph:
 * their shares by article are not kept.
 */
import type { ArticleSummary, EntityNode, RelationEdge } from "../graph/graph-model.ts";
import { seenRange } from "../graph/seen.ts";
import { statusAsOf } from "../graph/timeline.ts";

/** Whether something of that date (`null`: undated) was out on `date`. */
export function isPublishedBy(published: string | null, date: string): boolean {
  return published === null || published <= date;
}

/** `entity` as of `date`, or `null` if no article mentioned it by then. */
export function entityAsOf(
  entity: EntityNode,
  date: string,
  articles: ReadonlyMap<string, ArticleSummary>,
): EntityNode | null {
  if (entity.lastSeen === null || entity.lastSeen <= date) return entity;
  const known = entity.articles.filter((id) => isPublishedBy(articles.get(id)?.publishedAt ?? null, date));
  if (known.length === 0) return null;
  const dates = known.map((id) => articles.get(id)?.publishedAt ?? null);
  return { ...entity, articles: known, ...seenRange(dates) };
}

/** `relation` as of `date`, or `null` if no article told of it by then. */
export function relationAsOf(relation: RelationEdge, date: string): RelationEdge | null {
  const timeline = relation.timeline.filter((point) => isPublishedBy(point.date, date));
  const status = statusAsOf(timeline, date);
  if (status === null) return null;
  if (timeline.length === relation.timeline.length) return relation;
  const articles = new Set(timeline.map((point) => point.article));
  return {
    ...relation,
    status,
    timeline,
    support: articles.size,
    origins: Math.min(relation.origins, articles.size),
    evidence: relation.evidence.filter((evidence) => articles.has(evidence.article)),
    ...seenRange(timeline.map((point) => point.date)),
  };
}
