/** The words between and around a pair, alone and two by two. */
import { isContent, type PairWord, type PairWords } from "../pair-words.ts";

/** Words up to which the two belong to one statement. */
export const CLOSE = 20;
/** Words beside the pair that are told apart by their place. */
const BESIDE = 3;
/** Upper ends of the classes of distance. */
const DISTANCES = [0, 1, 2, 4, 7, 12, CLOSE];
const JOINTS = new Set([",", "and", "or", "&", "name"]);
/** Small words that tell who does what to whom. */
const TELLING = new Set(["by", "'s", "’s"]);

export function* wordCues({ before, between, after }: PairWords): Generator<string> {
  yield `distance ${distanceOf(between.length)}`;
  yield* betweenCues(between);
  yield* besideCues("before", before.toReversed());
  yield* besideCues("after", after);
  for (const word of [...before, ...between, ...after]) if (isContent(word)) yield `near ${word.text}`;
}

function* betweenCues(between: readonly PairWord[]): Generator<string> {
  const texts = between.map(({ text }) => text);
  if (texts.length > CLOSE) {
    for (const text of texts) yield `far ${text}`;
    return;
  }
  if (texts.every((text) => JOINTS.has(text))) yield "listed";
  for (const text of texts) yield `between ${text}`;
  for (const [one, next] of neighbours(texts)) yield `between ${one} ${next}`;
  const telling = between.filter((word) => isContent(word) || word.tag === "ADP" || TELLING.has(word.text));
  for (const [one, next] of neighbours(telling.map(({ text }) => text))) yield `skipping ${one} ${next}`;
}

/** Each text with the next one, the pair itself at both ends. */
function neighbours(texts: readonly string[]): (readonly [string, string])[] {
  const framed = ["left", ...texts, "right"];
  return framed.slice(1).map((text, at) => [framed[at] ?? "", text] as const);
}

/** `words` begin with the one next to the pair. */
function* besideCues(side: string, words: readonly PairWord[]): Generator<string> {
  for (const [at, { text }] of words.slice(0, BESIDE).entries()) {
    yield `${side} ${text}`;
    yield `${side} ${at + 1} ${text}`;
  }
  const [next, second] = words;
  if (next !== undefined && second !== undefined) yield `${side} ${next.text} ${second.text}`;
}

function distanceOf(length: number): number {
  const at = DISTANCES.findIndex((end) => length <= end);
  return at < 0 ? DISTANCES.length : at;
}
