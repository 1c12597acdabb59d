/** What each sentence can take for granted: whom the text before was about, between whom the deals were, who works for whom. */
import { isParty } from "../../../model/ontology.ts";
import type { RelationStatement } from "../../../model/record.ts";
import type { Span } from "../../../model/span.ts";
import type { Tag } from "../../../text/document.ts";
import type { Employers } from "../../employers.ts";
import { partiesIn, type SentenceView } from "../sentence-view.ts";
import type { ArticleParties } from "./article-parties.ts";

export interface TopicContext {
  readonly parties: ArticleParties;
  /** Index of the sentence, and of the first sentence of its paragraph. */
  readonly index: number;
  readonly start: number;
  /** The party that the paragraph so far refers to most often. */
  readonly paragraph: string | undefined;
  /** The parties of the sentence before. */
  readonly before: readonly string[];
  /** What the sentence before, and the first one of the paragraph, have for their subjects. */
  readonly subjectBefore: readonly string[];
  readonly headSubject: readonly string[];
  /** The ends of the relation stated first, which is what "the deal" mostly means; empty when there is none. */
  readonly firstDeal: readonly string[];
  /** The ends of the relations stated in the last sentence so far that states any. */
  readonly lastDeal: readonly string[];
  /** The relations stated in this very sentence. */
  readonly stated: readonly RelationStatement[];
  /** Party by person. */
  readonly employers: Employers;
}

interface Stated extends Span {
  readonly relation: RelationStatement;
}

/** A party that begins before so many tokens is the subject of a sentence where none stands before a verb. */
const SUBJECT_REACH = 4;
const VERBAL = new Set<Tag>(["AUX", "VERB"]);

/** One context per sentence. */
export function topicContexts(
  views: readonly SentenceView[],
  relations: readonly RelationStatement[],
  { parties, employers }: Pick<TopicContext, "parties" | "employers">,
): TopicContext[] {
  const places = statedRelations(relations);
  const firstDeal = endsOf(places.slice(0, 1));
  let block = -1;
  let start = 0;
  let paragraph = new Map<string, number>();
  let before: readonly string[] = [];
  let subjectBefore: readonly string[] = [];
  let headSubject: readonly string[] = [];
  let lastDeal: readonly string[] = [];
  let passed = 0;
  return views.map((view, index) => {
    const { sentence } = view;
    if (sentence.block !== block) [paragraph, start] = [new Map<string, number>(), index];
    block = sentence.block;
    while ((places[passed]?.end ?? Infinity) <= sentence.start) passed += 1;
    const here = statedIn(places, passed, sentence);
    if (here.length > 0) lastDeal = endsOf(here);
    const context: TopicContext = {
      parties,
      index,
      start,
      paragraph: mostFrequent(paragraph),
      before,
      subjectBefore,
      headSubject,
      firstDeal,
      lastDeal,
      stated: here.map(({ relation }) => relation),
      employers,
    };
    countParties(paragraph, view);
    before = partiesIn(view, { first: 0, last: sentence.tokens.length });
    subjectBefore = subjectsOf(view);
    if (start === index) headSubject = subjectBefore;
    return context;
  });
}

/** In text order. */
function statedRelations(relations: readonly RelationStatement[]): Stated[] {
  return relations
    .flatMap((relation) => relation.evidence.map(({ start, end }) => ({ start, end, relation })))
    .sort((left, right) => left.start - right.start);
}

function endsOf(stated: readonly Stated[]): string[] {
  return [...new Set(stated.flatMap(({ relation: { source, target } }) => [source, target]))];
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

/** The party before the first verb that one stands before, else the one the sentence begins with. */
function subjectsOf({ sentence, references, entities }: SentenceView): readonly string[] {
  const parties = references.filter(({ entities: ids }) =>
    ids.some((id) => isParty(entities.get(id)?.kind ?? "person")),
  );
  const subject = parties.find(({ last }) => VERBAL.has(sentence.tokens[last]?.tag ?? "PUNCT"));
  const [first] = parties;
  if (subject !== undefined) return subject.entities;
  return first !== undefined && first.first < SUBJECT_REACH ? first.entities : [];
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
