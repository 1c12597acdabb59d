/** What each sentence can take for granted: whom the text before was about, between whom the deals were, who works for whom. */
import { isParty } from "../../../model/ontology.ts";
import type { RelationStatement } from "../../../model/record.ts";
import type { Span } from "../../../model/span.ts";
import type { Employers } from "../../employers.ts";
import { partiesIn, type SentenceView } from "../sentence-view.ts";

export interface TopicContext {
  /** The parties of the article, those referred to most often first. */
  readonly ranked: readonly string[];
  /** The party that the paragraph so far refers to most often. */
  readonly paragraph: string | undefined;
  /** The parties of the sentence before. */
  readonly before: readonly string[];
  /** The ends of the relation stated first, which is what "the deal" mostly means; empty when there is none. */
  readonly firstDeal: readonly string[];
  /** The ends of the relations stated in the last sentence so far that states any. */
  readonly lastDeal: readonly string[];
  /** Whether a relation is stated in this very sentence. */
  readonly hasRelation: boolean;
  /** Party by person. */
  readonly employers: Employers;
}

interface Stated extends Span {
  readonly ends: readonly string[];
}

/** One context per sentence. */
export function topicContexts(
  views: readonly SentenceView[],
  relations: readonly RelationStatement[],
  employers: Employers,
): TopicContext[] {
  const stated = statedRelations(relations);
  const ranked = rankedParties(views);
  let block = -1;
  let paragraph = new Map<string, number>();
  let before: readonly string[] = [];
  let lastDeal: readonly string[] = [];
  let passed = 0;
  return views.map((view) => {
    const { sentence } = view;
    if (sentence.block !== block) paragraph = new Map();
    block = sentence.block;
    while ((stated[passed]?.end ?? Infinity) <= sentence.start) passed += 1;
    const here = statedIn(stated, passed, sentence);
    if (here.length > 0) lastDeal = [...new Set(here.flatMap(({ ends }) => ends))];
    const context: TopicContext = {
      ranked,
      paragraph: mostFrequent(paragraph),
      before,
      firstDeal: stated[0]?.ends ?? [],
      lastDeal,
      hasRelation: here.length > 0,
      employers,
    };
    countParties(paragraph, view);
    before = partiesIn(view, { first: 0, last: sentence.tokens.length });
    return context;
  });
}

/** In text order. */
function statedRelations(relations: readonly RelationStatement[]): Stated[] {
  return relations
    .flatMap(({ source, target, evidence }) =>
      evidence.map(({ start, end }) => ({ start, end, ends: [source, target] })),
    )
    .sort((left, right) => left.start - right.start);
}

/** Of those from the place `from` on, which begin in text order. */
function statedIn(stated: readonly Stated[], from: number, sentence: Span): Stated[] {
  const here: Stated[] = [];
  for (let index = from; index < stated.length; index += 1) {
    const span = stated[index];
    if (span === undefined || span.start >= sentence.end) break;
    if (overlap(span, sentence)) here.push(span);
  }
  return here;
}

function rankedParties(views: readonly SentenceView[]): string[] {
  const times = new Map<string, number>();
  for (const view of views) countParties(times, view);
  return [...times].sort(([, left], [, right]) => right - left).map(([id]) => id);
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
