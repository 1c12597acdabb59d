/**
 * A candidate pair as sparse features: readable strings such as `ml:subject object acquire`.
 * No feature holds a name, so nothing is learned of particular companies.
 */
import type { ArticleView } from "./article-view.ts";
import type { PairCandidate } from "./candidates.ts";
import { contextFeatures } from "./context-features.ts";
import { type PairView, type SeenWord, seenWords } from "./pair-view.ts";
import { roleFeatures } from "./role-features.ts";
import { triggerFeatures } from "./trigger-features.ts";
import { wordFeatures } from "./word-features.ts";

/** The distinct features of each candidate, in the order of `candidates`. */
export function featuresOf(article: ArticleView, candidates: readonly PairCandidate[]): string[][] {
  const seen = new Map<number, readonly SeenWord[]>();
  return candidates.flatMap((candidate) => {
    const sentence = article.reading.document.sentences[candidate.sentence];
    if (sentence === undefined) return [];
    const references = article.reading.references.filter(
      (reference) => reference.sentence === sentence.index,
    );
    const words = seen.get(sentence.index) ?? seenWords(sentence, references);
    seen.set(sentence.index, words);
    const view: PairView = { article, candidate, sentence, words };
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
