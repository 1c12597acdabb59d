/**
 * What one sentence shows of how two parties in it are related: the words between and around them, and the frames that matched. Names
 * never count, so that no company is ever learned.
 */
import type { Token } from "../../text/document.ts";
import type { Reference } from "../reading.ts";

/** Two references in one stretch of tokens, `left` before `right`. */
export interface PairScene {
  readonly tokens: readonly Token[];
  readonly references: readonly Reference[];
  readonly left: Reference;
  readonly right: Reference;
  /** What the frames found between the two, as classes. */
  readonly framed: readonly string[];
}

/** Tokens up to which the two belong to one statement. */
const CLOSE = 20;
/** Tokens beside the pair that are told apart by their place, and those that count as its surroundings. */
const BESIDE = 3;
const AROUND = 15;
/** Upper ends of the classes of distance. */
const DISTANCES = [0, 1, 2, 4, 7, 12, CLOSE];
const JOINTS = new Set([",", "and", "or", "&", "name"]);
const CONTENT = new Set(["NOUN", "VERB", "ADJ"]);

/** One token as a cue names it: its lemma, or "name" for whatever refers to somebody. */
interface Word {
  readonly text: string;
  readonly isContent: boolean;
}

/** Each cue once. */
export function pairCues(scene: PairScene): string[] {
  const before = wordsIn(scene, Math.max(0, scene.left.first - AROUND), scene.left.first);
  const between = wordsIn(scene, scene.left.last, scene.right.first);
  const after = wordsIn(scene, scene.right.last, scene.right.last + AROUND);
  const cues = new Set<string>(["always", `distance ${distanceOf(between.length)}`]);
  if (scene.framed.length === 0) cues.add("no frame");
  for (const found of scene.framed) cues.add(`frame ${found}`);
  addBetween(cues, between);
  addBeside(cues, "before", before.toReversed());
  addBeside(cues, "after", after);
  for (const { text, isContent } of [...before, ...between, ...after])
    if (isContent) cues.add(`near ${text}`);
  return [...cues];
}

function addBetween(cues: Set<string>, between: readonly Word[]): void {
  const texts = between.map(({ text }) => text);
  if (texts.length > CLOSE) {
    for (const text of texts) cues.add(`far ${text}`);
    return;
  }
  if (texts.every((text) => JOINTS.has(text))) cues.add("listed");
  for (const text of texts) cues.add(`between ${text}`);
  const framed = ["left", ...texts, "right"];
  framed.slice(1).forEach((text, at) => cues.add(`between ${framed[at] ?? ""} ${text}`));
}

/** `words` begin with the one next to the pair. */
function addBeside(cues: Set<string>, side: string, words: readonly Word[]): void {
  words.slice(0, BESIDE).forEach(({ text }, at) => {
    cues.add(`${side} ${text}`);
    cues.add(`${side} ${at + 1} ${text}`);
  });
  const [next, second] = words;
  if (next !== undefined && second !== undefined) cues.add(`${side} ${next.text} ${second.text}`);
}

function distanceOf(length: number): number {
  const at = DISTANCES.findIndex((end) => length <= end);
  return at < 0 ? DISTANCES.length : at;
}

/** References count as one word each. */
function wordsIn({ tokens, references }: PairScene, first: number, last: number): Word[] {
  const words: Word[] = [];
  for (let at = first; at < Math.min(last, tokens.length); at += 1) {
    const reference = references.find((other) => other.first <= at && at < other.last);
    const token = tokens[at];
    if (reference !== undefined || token?.tag === "PROPN") {
      if (words.at(-1)?.text !== "name") words.push({ text: "name", isContent: false });
    } else if (token !== undefined) words.push({ text: token.lemma, isContent: CONTENT.has(token.tag) });
  }
  return words;
}
