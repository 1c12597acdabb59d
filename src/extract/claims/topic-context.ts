/** What each sentence can take for granted: whom the text before was about, and between whom the last deal was. */
import type { RelationStatement } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import { isParty } from "../../model/ontology.ts";
import type { SentenceView } from "./sentence-view.ts";

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
  const main = mostReferredTo(views);
  let block = -1;
  let inBlock: SentenceView[] = [];
  return views.map((view) => {
    const { sentence } = view;
    if (sentence.block !== block) inBlock = [];
    block = sentence.block;
    const context: TopicContext = {
      topic: mostReferredTo(inBlock) ?? main,
      deal: stated[0]?.ends ?? [],
      hasRelation: stated.some((span) => overlap(span, sentence)),
    };
    inBlock.push(view);
    return context;
  });
}

/** The party that the sentences refer to most often, the first of several. */
function mostReferredTo(views: readonly SentenceView[]): string | undefined {
  const times = new Map<string, number>();
  for (const view of views) {
    for (const id of view.references.flatMap((reference) => reference.entities)) {
      if (isParty(view.entities.get(id)?.kind ?? "person")) times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  let best: string | undefined;
  for (const [id, count] of times) if (count > (times.get(best ?? "") ?? 0)) best = id;
  return best;
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
