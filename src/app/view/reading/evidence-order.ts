/** Sentences behind a relation in the order in which a reader wants them. */
import type { ArticleSummary, EdgeEvidence, RelationEdge } from "../../../graph/graph-model.ts";
import { compareText } from "../../../model/order.ts";

/** By the date of their article, the latest first; those of one article as they stand in it. */
export function latestFirst(
  evidence: readonly EdgeEvidence[],
  articles: ReadonlyMap<string, ArticleSummary>,
): EdgeEvidence[] {
  const dateOf = ({ article }: EdgeEvidence): string => articles.get(article)?.publishedAt ?? "";
  return [...evidence].sort(
    (left, right) => compareText(dateOf(right), dateOf(left)) || left.start - right.start,
  );
}

/** The one sentence that stands for a relation: the latest that says what its status says, or the latest of all. */
export function leadingSentence(
  { evidence, status }: RelationEdge,
  articles: ReadonlyMap<string, ArticleSummary>,
): EdgeEvidence | undefined {
  const ordered = latestFirst(evidence, articles);
  return ordered.find((sentence) => sentence.status === status) ?? ordered[0];
}
