/** What sentence and article as a whole say: topics, title, kinds of entity, cues of doubt, who is left unsaid. */
import type { EntityKind, RelationType } from "../../model/ontology.ts";
import { ENDING_VERBS, TENTATIVE_NOUNS, TENTATIVE_VERBS } from "../relations/status/status-cues.ts";
import type { PairEnd } from "./candidates.ts";
import type { PairView } from "./pair-view.ts";
import { triggersOf } from "./trigger-types.ts";

/** Words that stand for a party without naming it. */
const STAND_INS =
  /^(?:we|us|our|ours|it|its|they|them|their|both|each|other|others|latter|former|company|firm|group|maker|bank|startup|start-up|parent|owner|investor|supplier|customer|rival|competitor|partner|shareholder|backer|subsidiary|unit)$/u;
const NEGATIONS = /^(?:not|n't|no|never|neither|nor|without)$/u;

export function contextFeatures(view: PairView): string[] {
  const { candidate } = view;
  const side = candidate.first.reference === null ? "x" : "";
  return [
    `${side}bias`,
    `${side}k:${kindOf(view, candidate.first)} ${kindOf(view, candidate.second)}`,
    ...(view.remembered.features ??= sentenceFeatures(view)).map((feature) => side + feature),
    ...[...titleTypes(view)].map((type) => `${side}title=${type}`),
    ...endFeatures(view, candidate.first, `${side}f`),
    ...endFeatures(view, candidate.second, `${side}s`),
  ];
}

function sentenceFeatures({ words, sentence, article }: PairView): string[] {
  const types = new Set<RelationType>();
  const features = new Set<string>();
  for (const { word } of words) {
    for (const type of triggersOf(word)) types.add(type);
    if (NEGATIONS.test(word)) features.add("neg");
    if (TENTATIVE_NOUNS.has(word) || TENTATIVE_VERBS.has(word)) features.add("hedge");
    if (ENDING_VERBS.has(word)) features.add("ending");
    if (STAND_INS.test(word)) features.add(`stand:${word}`);
  }
  for (const type of types) features.add(`st=${type}`);
  if (types.size === 0) features.add("st:none");
  if (types.size === 1) for (const type of types) features.add(`st1=${type}`);
  const parties = new Set((article.references[sentence.index] ?? []).flatMap(({ entities }) => entities));
  features.add(`parties:${Math.min(5, parties.size)}`);
  features.add(`role:${sentence.role}`);
  return [...features];
}

function endFeatures(
  { article }: PairView,
  { entity, standing, reference }: PairEnd,
  name: string,
): string[] {
  const rank = article.topics.indexOf(entity);
  return [
    `${name}:topic${rank}`,
    `${name}:${standing}`,
    `${name}:${reference === null ? "unsaid" : reference.form}`,
    `${name}:count${Math.min(4, article.counts.get(entity) ?? 0)}`,
    ...(article.titled.has(entity) ? [`${name}:titled`] : []),
    ...(reference !== null && reference.entities.length > 1 ? [`${name}:plural`] : []),
  ];
}

/** The title speaks of a pair when it names both or, short as it is, one of them. */
function titleTypes({ article, candidate }: PairView): ReadonlySet<RelationType> {
  const titled = article.titled.has(candidate.first.entity) && article.titled.has(candidate.second.entity);
  return titled ? article.titleTypes : new Set();
}

function kindOf({ article }: PairView, { entity }: PairEnd): EntityKind | "unknown" {
  return article.reading.entities.find(({ id }) => id === entity)?.kind ?? "unknown";
}
