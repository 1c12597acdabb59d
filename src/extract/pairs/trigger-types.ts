/** Which words speak of which type of relation, read off the frame tables: so a rare verb shares what is learned of common ones. */
import { sortedUnique } from "../../model/order.ts";
import type { RelationType } from "../../model/ontology.ts";
import type { Frame } from "../relations/frames/frame.ts";
import { FRAMES } from "../relations/frames/frame-index.ts";

const NO_FRAMES: readonly Frame[] = [];
const NO_TYPES: readonly RelationType[] = [];
const BY_WORD = indexFrames();
const TYPES = new Map(
  [...BY_WORD].map(([word, frames]) => [
    word,
    sortedUnique(frames.map(({ type }) => type)) as readonly RelationType[],
  ]),
);

/** Frames that the lemma `word` may trigger. */
export function framesWith(word: string): readonly Frame[] {
  return BY_WORD.get(word) ?? NO_FRAMES;
}

/** Types that those frames relate; empty for an ordinary word. */
export function triggersOf(word: string): readonly RelationType[] {
  return TYPES.get(word) ?? NO_TYPES;
}

/** Only single words: the parts of "take over" say nothing by themselves. */
function indexFrames(): ReadonlyMap<string, readonly Frame[]> {
  const index = new Map<string, Frame[]>();
  for (const frame of FRAMES)
    for (const word of wordsOf(frame)) {
      if (word.includes(" ")) continue;
      const known = index.get(word);
      if (known === undefined) index.set(word, [frame]);
      else known.push(frame);
    }
  return index;
}

function wordsOf(frame: Frame): readonly string[] {
  switch (frame.kind) {
    case "verb":
      return frame.verbs;
    case "noun":
    case "role":
      return frame.nouns;
    case "compound":
      return frame.words;
  }
}
