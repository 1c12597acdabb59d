/** Annotated articles as examples: a pair is positive in the sentences that its annotated relation gives as evidence. */
import type { GoldArticle, GoldRelation } from "../../src/evaluate/gold-article.ts";
import { matchEntities } from "../../src/evaluate/match-entities.ts";
import { type ArticleView, viewArticle } from "../../src/extract/pairs/article-view.ts";
import { findCandidates, type PairCandidate } from "../../src/extract/pairs/candidates.ts";
import { featuresOf } from "../../src/extract/pairs/features.ts";
import { PAIR_CLASSES } from "../../src/extract/pairs/pair-model.ts";
import { readArticle } from "../../src/extract/read-article.ts";
import { RELATION_TABLE } from "../../src/model/ontology.ts";
import type { Example } from "./example.ts";

/**
 * One example per candidate. Left out, because neither answer would be a mistake: pairs whose only relation here is optional, and
 * related pairs in sentences that are no evidence of it.
 */
export function goldExamples(gold: GoldArticle): Example[] {
  const view = viewArticle(readArticle(gold.article));
  const candidates = findCandidates(view.reading, view);
  const features = featuresOf(view, candidates);
  const nameOf = namesIn(gold, view);
  return candidates.flatMap((candidate, at) => {
    const names = [nameOf(candidate.first.entity), nameOf(candidate.second.entity)] as const;
    if (names[0] === names[1]) return [];
    const relations = gold.relations.filter((relation) => relates(relation, names));
    const stated = relations.filter((relation) => isStatedIn(relation, gold, view, candidate));
    const required = stated.filter(({ optional }) => !optional);
    if (relations.length > 0 && required.length === 0) return [];
    return [{ features: features[at] ?? [], classes: classesOf(required, names[0]), weight: 1 }];
  });
}

function namesIn(gold: GoldArticle, view: ArticleView): (entity: string) => string {
  const matches = matchEntities(gold.entities, view.reading.entities);
  return (entity) => matches.get(entity)?.name ?? `#${entity}`;
}

function relates({ source, target }: GoldRelation, [first, second]: readonly [string, string]): boolean {
  return (source === first && target === second) || (source === second && target === first);
}

function isStatedIn(
  { evidence }: GoldRelation,
  { article }: GoldArticle,
  { reading }: ArticleView,
  candidate: PairCandidate,
): boolean {
  const sentence = reading.document.sentences[candidate.sentence];
  if (sentence === undefined) return false;
  return evidence.some((quote) => {
    const start = article.text.indexOf(quote);
    return start >= 0 && start < sentence.end && start + quote.length > sentence.start;
  });
}

function classesOf(relations: readonly GoldRelation[], first: string): number[] {
  const classes = relations.map(({ type, source }) =>
    PAIR_CLASSES.findIndex(
      (candidate) =>
        candidate.type === type && candidate.forward === (source === first || !RELATION_TABLE[type].directed),
    ),
  );
  return [...new Set(classes)];
}
