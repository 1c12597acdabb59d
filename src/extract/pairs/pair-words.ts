/** A scene as a row of words in which every name is one word and none is told, so that no company is ever learned. */
import type { Tag, Token } from "../../text/document.ts";
import type { Reference } from "../reading.ts";

/** Two references in one stretch of tokens, `left` before `right`. */
export interface PairScene {
  readonly tokens: readonly Token[];
  readonly references: readonly Reference[];
  readonly left: Reference;
  readonly right: Reference;
  /** What the frames found between the two, and between one of them and others, as classes. */
  readonly framed: readonly string[];
  readonly framedBeside: readonly string[];
}

export interface PairWord {
  /** The lemma; "name" for whatever refers to somebody, "left" and "right" for the pair itself. */
  readonly text: string;
  readonly tag: Tag;
  /** Which of the pair a further reference means. */
  readonly again: "left" | "right" | null;
}

/** The words around the pair, nearest last before it and nearest first behind it. */
export interface PairWords {
  readonly all: readonly PairWord[];
  readonly before: readonly PairWord[];
  readonly between: readonly PairWord[];
  readonly after: readonly PairWord[];
  /** Places of the pair in `all`. */
  readonly left: number;
  readonly right: number;
}

/** Words that count as surroundings on each side. */
const AROUND = 15;
const CONTENT: ReadonlySet<Tag> = new Set<Tag>(["NOUN", "VERB", "ADJ"]);

export function pairWords(scene: PairScene): PairWords {
  const all: PairWord[] = [];
  for (let at = 0; at < scene.tokens.length;) {
    const { word, end } = wordAt(scene, at);
    const last = all.at(-1);
    if (!isOther(word) || last === undefined || !isOther(last)) all.push(word);
    at = end;
  }
  const left = all.findIndex(({ text, tag }) => tag === "PROPN" && text === "left");
  const right = all.findIndex(({ text, tag }) => tag === "PROPN" && text === "right");
  return {
    all,
    before: all.slice(Math.max(0, left - AROUND), Math.max(0, left)),
    between: all.slice(left + 1, Math.max(left + 1, right)),
    after: all.slice(right + 1, right + 1 + AROUND),
    left,
    right,
  };
}

/** Whether a word carries meaning of its own. */
export function isContent({ tag }: PairWord): boolean {
  return CONTENT.has(tag);
}

/** Whether a word names one of the pair or somebody else. */
export function isName({ tag }: PairWord): boolean {
  return tag === "PROPN";
}

function isOther({ text, tag, again }: PairWord): boolean {
  return tag === "PROPN" && text === "name" && again === null;
}

function wordAt(
  { tokens, references, left, right }: PairScene,
  at: number,
): { readonly word: PairWord; readonly end: number } {
  const reference = references.find(({ first, last }) => first <= at && at < last);
  if (reference === left) return { word: nameOf("left", null), end: left.last };
  if (reference === right) return { word: nameOf("right", null), end: right.last };
  const token = tokens[at];
  if (reference !== undefined) {
    const means = (other: Reference): boolean => reference.entities.includes(other.entities[0] ?? "");
    const again = means(left) ? "left" : means(right) ? "right" : null;
    return { word: nameOf("name", again), end: Math.max(at + 1, reference.last) };
  }
  if (token === undefined || token.tag === "PROPN") return { word: nameOf("name", null), end: at + 1 };
  return { word: { text: token.lemma, tag: token.tag, again: null }, end: at + 1 };
}

function nameOf(text: string, again: PairWord["again"]): PairWord {
  return { text, tag: "PROPN", again };
}
