/** What each sentence can take for granted: whom the text before was about, and between whom the last deal was. */
import type { RelationStatement } from "../../../model/record.ts";
import type { Span } from "../../../model/span.ts";
import { isParty } from "../../../model/ontology.ts";
import type { SentenceView } from "../sentence-view.ts";

export interface TopicContext {
  /** The party that the paragraph so far, else the whole article, refers to most often. */
  readonly topic: string | undefined;
  /** The ends of the relation stated first, which is what "the deal" mostly means; empty when there is none. */
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
  const wholeArticle = new Map<string, number>();
  for (const view of views) countParties(wholeArticle, view);
  const main = mostFrequent(wholeArticle);
  let block = -1;
  let paragraph = new Map<string, number>();
  return views.map((view) => {
    const { sentence } = view;
    if (sentence.block !== block) paragraph = new Map();
    block = sentence.block;
    const context: TopicContext = {
      topic: mostFrequent(paragraph) ?? main,
      deal: stated[0]?.ends ?? [],
      hasRelation: stated.some((span) => overlap(span, sentence)),
    };
    countParties(paragraph, view);
    return context;
  });
}

/** Adds the references of one sentence to `times`. */
function countParties(times: Map<string, number>, { references, entities }: SentenceView): void {
  for (const reference of references) {
    for (const id of reference.entities) {
      if (isParty(entities.get(id)?.kind ?? "person")) times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
}

/** The first of those with the highest count. */
function mostFrequent(times: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [id, count] of times) if (count > most) [best, most] = [id, count];
  return best;
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
