/**
 * The pair with lists of names taken together: in "A supplies B, C and D" the words between A and D are "supplies", and of C and D
 * the words before and behind their list count.
 */
import { isName, type PairWord, type PairWords } from "../pair-words.ts";
import { CLOSE } from "./word-cues.ts";

const SEPARATORS = new Set([",", "and", "or", "&", "the"]);
const LONGEST_LIST = 5;
/** Words before and behind a list that count. */
const BEFORE_LIST = 4;
const BEHIND_LIST = 3;
const FARTHEST = 12;
/** Up to so many words between are a wording of their own. */
const WHOLE = 4;

/** A list of names, or any other single word. */
type Item = readonly PairWord[];

export function* listCues({ all }: PairWords): Generator<string> {
  const items = toItems(all);
  const left = items.findIndex((item) => item.some(({ text, tag }) => tag === "PROPN" && text === "left"));
  const right = items.findIndex((item) => item.some(({ text, tag }) => tag === "PROPN" && text === "right"));
  if (left < 0 || right < 0) return;
  if (left === right) yield* sameListCues(items, left);
  else yield* acrossCues(items, left, right);
}

function* sameListCues(items: readonly Item[], at: number): Generator<string> {
  yield "same list";
  yield `same list of ${Math.min(LONGEST_LIST, items[at]?.length ?? 0)}`;
  const before = headsOf(items.slice(Math.max(0, at - BEFORE_LIST), at)).reverse();
  for (const { text } of before) yield `before list ${text}`;
  if (before[0] !== undefined) yield `before list 1 ${before[0].text}`;
  for (const { text } of headsOf(items.slice(at + 1, at + 1 + BEHIND_LIST))) yield `behind list ${text}`;
}

function* acrossCues(items: readonly Item[], left: number, right: number): Generator<string> {
  if ((items[left]?.length ?? 0) > 1) yield "left in list";
  if ((items[right]?.length ?? 0) > 1) yield "right in list";
  const between = headsOf(items.slice(left + 1, right));
  yield `items between ${Math.min(FARTHEST, between.length)}`;
  yield* wordingCues(between.map(({ text }) => text));
  const told = between.filter(({ tag }) => tag === "NOUN" || tag === "VERB").map(({ text }) => text);
  const verb = between.findLast(({ tag }) => tag === "VERB")?.text;
  const preposition = between.findLast(({ tag }) => tag === "ADP")?.text;
  const [first, last] = [told[0], told.at(-1)];
  if (first !== undefined) yield `first told ${first}`;
  if (last !== undefined) yield `last told ${last}`;
  if (verb !== undefined) yield `last verb ${verb}`;
  if (preposition === undefined) return;
  yield `last preposition ${preposition}`;
  if (verb !== undefined) yield `verb ${verb} ${preposition}`;
  if (last !== undefined) yield `told ${last} ${preposition}`;
}

/** Two and three items in a row, and a short wording as a whole. */
function* wordingCues(texts: readonly string[]): Generator<string> {
  if (texts.length > CLOSE) return;
  if (texts.length <= WHOLE) yield `wording ${texts.join(" ")}`;
  const framed = ["left", ...texts, "right"];
  for (let at = 1; at < framed.length; at += 1) {
    const two = `${framed[at - 1] ?? ""} ${framed[at] ?? ""}`;
    yield `items ${two}`;
    if (at > 1) yield `items ${framed[at - 2] ?? ""} ${two}`;
  }
}

function headsOf(items: readonly Item[]): PairWord[] {
  return items.flatMap(([head]) => head ?? []);
}

function toItems(words: readonly PairWord[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < words.length;) {
    const list: PairWord[] = [];
    let next: number | null = at;
    while (next !== null) {
      const word: PairWord | undefined = words[next];
      if (word === undefined) break;
      list.push(word);
      at = next + 1;
      next = isName(word) ? nextMember(words, at) : null;
    }
    items.push(list);
  }
  return items;
}

/** Where the list of names goes on behind separators, `null` when it ends. */
function nextMember(words: readonly PairWord[], from: number): number | null {
  let at = from;
  while (SEPARATORS.has(words[at]?.text ?? "")) at += 1;
  const word = words[at];
  return at > from && word !== undefined && isName(word) ? at : null;
}
