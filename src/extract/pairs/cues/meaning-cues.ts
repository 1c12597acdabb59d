/**
 * What the words before, between and after a pair mean on average, as directions of the word vectors. They let the judge go by words
 * that no example has shown, such as "tie-up" after learning "alliance".
 */
import { isContent, type PairWord, type PairWords } from "../pair-words.ts";
import { DIMENSIONS, wordVector } from "../word-vectors.ts";

/** How much a whole meaning weighs beside single cues. */
const AMOUNT = 4;

export function* meaningCues(words: PairWords): Generator<readonly [cue: string, amount: number]> {
  yield* zoneCues("before", words.before);
  yield* zoneCues("between", words.between);
  yield* zoneCues("after", words.after);
  yield* zoneCues("anywhere", words.all);
}

function* zoneCues(zone: string, words: readonly PairWord[]): Generator<readonly [string, number]> {
  const sum = new Float64Array(DIMENSIONS);
  for (const word of words) {
    const vector = isContent(word) ? wordVector(word.text) : undefined;
    vector?.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value));
  }
  const length = Math.hypot(...sum);
  if (length === 0) return;
  for (const [at, value] of sum.entries()) yield [`meaning ${zone} ${at}`, (AMOUNT * value) / length];
}
