/** Where in its sentence the pair stands, and beside how many other names. */
import { isName, type PairWords } from "../pair-words.ts";

const MANY = 5;
/** Sentences are told apart by length in steps of so many words. */
const STEP = 10;

export function* placeCues({ all, between, left, right }: PairWords): Generator<string> {
  if (left === 0) yield "left opens";
  else if (all.slice(0, left).some(({ tag }) => tag === "NOUN" || tag === "VERB")) yield "words before";
  if (right >= all.length - 2) yield "right closes";
  yield `others ${Math.min(MANY, all.filter(({ text, again }) => text === "name" && again === null).length)}`;
  yield `others between ${Math.min(MANY - 1, between.filter(isName).length)}`;
  if (all.some(({ again }) => again === "left")) yield "left again";
  if (all.some(({ again }) => again === "right")) yield "right again";
  yield `length ${Math.min(MANY, Math.floor(all.length / STEP))}`;
}
