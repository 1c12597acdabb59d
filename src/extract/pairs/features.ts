/**
 * A candidate pair as sparse features: readable strings such as `ml:subject object acquire`.
 * No feature holds a name, so nothing is learned of particular companies.
 */
import type { ArticleView } from "./article-view.ts";
import type { PairCandidate } from "./candidates.ts";
import { contextFeatures } from "./context-features.ts";
import { type PairView, seenWords } from "./pair-view.ts";
import { roleFeatures } from "./role-features.ts";
import { triggerFeatures } from "./trigger-features.ts";
import { wordFeatures } from "./word-features.ts";

/** The distinct features of each candidate, in the order of `candidates`. */
export function featuresOf(article: ArticleView, candidates: readonly PairCandidate[]): string[][] {
  const known = new Map<number, Omit<PairView, "candidate">>();
  return candidates.flatMap((candidate) => {
    const surroundings = known.get(candidate.sentence) ?? lookAround(article, candidate.sentence);
    if (surroundings === null) return [];
    known.set(candidate.sentence, surroundings);
    const view: PairView = { ...surroundings, candidate };
    return [
      [
        ...new Set([
          ...contextFeatures(view),
          ...wordFeatures(view),
          ...roleFeatures(view),
          ...triggerFeatures(view),
        ]),
      ],
    ];
  });
}

function lookAround(article: ArticleView, index: number): Omit<PairView, "candidate"> | null {
  const sentence = article.reading.document.sentences[index];
  if (sentence === undefined) return null;
  const references = article.reading.references.filter((reference) => reference.sentence === index);
  const remembered = { chains: new Map(), features: null };
  return { article, sentence, words: seenWords(sentence, references), remembered };
}
