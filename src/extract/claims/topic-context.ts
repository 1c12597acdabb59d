/** What each sentence can take for granted: whom the text before was about, and between whom the last deal was. */
import type { RelationStatement } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import { partiesIn, type SentenceView } from "./sentence-view.ts";

export interface TopicContext {
  /** Parties of the nearest sentence before that has any. */
  readonly before: readonly string[];
  /** The ends of the relation stated last, up to and including this sentence; empty when none was. */
  readonly deal: readonly string[];
  /** Whether a relation is stated in this very sentence. */
  readonly hasRelation: boolean;
}

/** One context per sentence. */
export function topicContexts(
  views: readonly SentenceView[],
  relations: readonly RelationStatement[],
): TopicContext[] {
  const stated = relations
    .flatMap(({ source, target, evidence }) =>
      evidence.map(({ start, end }) => ({ start, end, ends: [source, target] })),
    )
    .sort((left, right) => left.start - right.start);
  let before: readonly string[] = [];
  return views.map((view) => {
    const { sentence } = view;
    const context: TopicContext = {
      before,
      deal: stated.findLast(({ start }) => start < sentence.end)?.ends ?? [],
      hasRelation: stated.some((span) => overlap(span, sentence)),
    };
    const parties = partiesIn(view, { first: 0, last: sentence.tokens.length });
    if (parties.length > 0) before = parties;
    return context;
  });
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
