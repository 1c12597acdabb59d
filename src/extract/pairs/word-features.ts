/** What the words between, before and after the two places say. */
import { triggersOf } from "./trigger-types.ts";
import type { PairView, SeenWord } from "./pair-view.ts";

/** Words looked at before the first place and after the second. */
const WINDOW = 4;
const FAR = 25;
const PLAIN_TAGS = new Set(["PUNCT", "DET", "SYM"]);

export function wordFeatures({ candidate, words }: PairView): string[] {
  const { first, second } = candidate;
  if (first.reference === null) return unsaidFeatures(words, second.reference.first, second.reference.last);
  const before = words.filter(({ at }) => at < (first.reference?.first ?? 0)).slice(-WINDOW);
  const start = first.reference.last;
  const between = words.filter(({ at }) => at >= start && at < second.reference.first);
  const after = words.filter(({ at }) => at >= second.reference.last).slice(0, WINDOW);
  return [
    ...(between.length <= FAR ? inside(between) : ["b:far"]),
    ...around("p", before),
    ...around("a", after),
    ...edges(before, between, after),
    `d:${distance(between.length)}`,
    `n:${Math.min(3, between.filter(({ word }) => word === "@").length)}`,
  ];
}

function inside(between: readonly SeenWord[]): string[] {
  const features = between.flatMap(({ word, tag }) => [
    ...(PLAIN_TAGS.has(tag) ? [] : [`b:${word}`]),
    ...triggersOf(word).map((type) => `bt=${type}`),
  ]);
  for (const [at, { word }] of between.entries()) {
    const next = between[at + 1];
    if (next !== undefined) features.push(`b2:${word} ${next.word}`);
  }
  if (between.length <= 4) features.push(`all:${between.map(({ word }) => word).join(" ")}`);
  return features;
}

function around(side: string, words: readonly SeenWord[]): string[] {
  return words.flatMap(({ word, tag }) => [
    ...(PLAIN_TAGS.has(tag) ? [] : [`${side}:${word}`]),
    ...triggersOf(word).map((type) => `${side}t=${type}`),
  ]);
}

/** The words that touch the two places. */
function edges(
  before: readonly SeenWord[],
  between: readonly SeenWord[],
  after: readonly SeenWord[],
): string[] {
  const word = (seen: SeenWord | undefined): string => seen?.word ?? "^";
  return [
    `e1:${word(before.at(-1))}`,
    `e2:${word(between[0])}`,
    `e3:${word(between.at(-1))}`,
    `e4:${word(after[0])}`,
    `e33:${word(between.at(-2))} ${word(between.at(-1))}`,
    `e22:${word(between[0])} ${word(between[1])}`,
  ];
}

function unsaidFeatures(words: readonly SeenWord[], first: number, last: number): string[] {
  const before = words.filter(({ at }) => at < first).slice(-WINDOW);
  const after = words.filter(({ at }) => at >= last).slice(0, WINDOW);
  return [
    ...around("xp", before),
    ...around("xa", after),
    `x3:${before.at(-1)?.word ?? "^"}`,
    `x33:${before.at(-2)?.word ?? "^"} ${before.at(-1)?.word ?? "^"}`,
    `x4:${after[0]?.word ?? "^"}`,
  ];
}

function distance(words: number): string {
  if (words <= 3) return String(words);
  return words <= 6 ? "4-6" : words <= 12 ? "7-12" : words <= FAR ? "13-25" : "far";
}
