/**
 * Which two parties could be related where: those that stand in one sentence, and those of a sentence with whom the
 * article is about or who was just spoken of ("Other customers include B"). No pair is judged here.
 */
import type { Reading, Reference } from "../reading.ts";
import type { ArticleView } from "./article-view.ts";

/** Why a party is thought of: it stands in the sentence, stood in the one before, or is a topic of the article. */
export type Standing = "here" | "before" | "topic";

export interface PairEnd {
  readonly entity: string;
  readonly standing: Standing;
  /** Where it stands in the sentence; `null` for a party that the sentence leaves unsaid. */
  readonly reference: Reference | null;
}

/** In text order; a party that is left unsaid comes first. */
export interface PairCandidate {
  readonly sentence: number;
  readonly first: PairEnd;
  readonly second: PairEnd & { readonly reference: Reference };
}

/** Sentences that name more parties are tables and lists: every pair of them would be noise. */
const MOST_PARTIES = 14;
/** Unsaid parties tried with each party of a sentence. */
const MOST_UNSAID = 4;

/** One candidate per sentence and unordered pair of parties, in text order. */
export function findCandidates(reading: Reading, view: ArticleView): PairCandidate[] {
  return reading.document.sentences.flatMap(({ index }) => {
    const references = view.references[index] ?? [];
    const here = new Set(references.flatMap((reference) => reference.entities));
    if (here.size === 0 || here.size > MOST_PARTIES) return [];
    return [...saidPairs(index, references), ...unsaidPairs(view, index, references)];
  });
}

/** Of several places where the same two stand, the two that are nearest to each other. */
function saidPairs(sentence: number, references: readonly Reference[]): PairCandidate[] {
  const nearest = new Map<string, PairCandidate>();
  const offer = (left: PairEnd, right: PairCandidate["second"]): void => {
    if (left.entity === right.entity) return;
    const key =
      left.entity < right.entity ? `${left.entity} ${right.entity}` : `${right.entity} ${left.entity}`;
    const known = nearest.get(key);
    const candidate = { sentence, first: left, second: right };
    if (known === undefined || gap(candidate) < gap(known)) nearest.set(key, candidate);
  };
  references.forEach((left, at) => {
    const members = left.entities.map((entity) => ({ entity, standing: "here" as const, reference: left }));
    members.forEach((member, position) => {
      for (const other of members.slice(position + 1)) offer(member, other);
      for (const right of references.slice(at + 1))
        for (const entity of right.entities) offer(member, { entity, standing: "here", reference: right });
    });
  });
  return [...nearest.values()];
}

function gap({ first, second }: PairCandidate): number {
  return second.reference.first - (first.reference?.last ?? 0);
}

function unsaidPairs(view: ArticleView, sentence: number, references: readonly Reference[]): PairCandidate[] {
  const here = new Map<string, Reference>();
  for (const reference of references)
    for (const entity of reference.entities) if (!here.has(entity)) here.set(entity, reference);
  const unsaid = new Map<string, Standing>();
  for (const entity of view.topics) if (!here.has(entity)) unsaid.set(entity, "topic");
  for (const reference of view.references[sentence - 1] ?? [])
    for (const entity of reference.entities)
      if (!here.has(entity) && !unsaid.has(entity)) unsaid.set(entity, "before");
  return [...unsaid].slice(0, MOST_UNSAID).flatMap(([entity, standing]) =>
    [...here].map(([other, reference]): PairCandidate => ({
      sentence,
      first: { entity, standing, reference: null },
      second: { entity: other, standing: "here", reference },
    })),
  );
}
