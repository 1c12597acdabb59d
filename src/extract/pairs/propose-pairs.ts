/** The learned judge: what relation each pair of parties of a reading may stand in, and how sure that is. */
import type { RelationType } from "../../model/ontology.ts";
import type { Reading } from "../reading.ts";
import { type ArticleView, viewArticle } from "./article-view.ts";
import { findCandidates, type PairCandidate } from "./candidates.ts";
import { featuresOf } from "./features.ts";
import { classProbabilities, explainClass, PAIR_CLASSES, type PairModel } from "./pair-model.ts";
import { PAIR_MODEL } from "./pair-weights.ts";

/** One possible relation in one sentence. Undirected types keep the order of the text. */
export interface PairScore {
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly probability: number;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The candidate it was read from. */
  readonly candidate: PairCandidate;
  /** What spoke for it most, strongest first; told of likely ones only. */
  readonly reasons: readonly string[];
}

/** Below this nothing is told: most pairs are unrelated. */
const LEAST_PROBABILITY = 0.01;
/** Nobody asks what spoke for less likely ones. */
const LEAST_EXPLAINED = 0.3;
const MOST_REASONS = 4;

/** All pairs with a probability worth telling, in text order. Pure: the same reading and model give the same scores. */
export function scorePairs(
  reading: Reading,
  view: ArticleView = viewArticle(reading),
  model: PairModel = PAIR_MODEL,
): PairScore[] {
  const candidates = findCandidates(reading, view);
  const features = featuresOf(view, candidates);
  return candidates.flatMap((candidate, at) => scoresOf(model, candidate, features[at] ?? []));
}

function scoresOf(model: PairModel, candidate: PairCandidate, features: readonly string[]): PairScore[] {
  const chances = classProbabilities(model, features);
  return PAIR_CLASSES.flatMap(({ type, forward }, index): PairScore[] => {
    const probability = chances[index] ?? 0;
    if (probability < LEAST_PROBABILITY) return [];
    const ends = [candidate.first.entity, candidate.second.entity] as const;
    const [source, target] = forward ? ends : [ends[1], ends[0]];
    const reasons =
      probability < LEAST_EXPLAINED ? [] : explainClass(model, features, index).slice(0, MOST_REASONS);
    return [{ source, target, type, probability, sentence: candidate.sentence, candidate, reasons }];
  });
}
