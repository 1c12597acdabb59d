/** Which words speak of which type of relation, read off the frame tables: so a rare verb shares what is learned of common ones. */
import type { RelationType } from "../../model/ontology.ts";
import type { Frame } from "../relations/frames/frame.ts";
import { FRAMES } from "../relations/frames/frame-index.ts";

const NONE: readonly RelationType[] = [];
const TRIGGERS = indexTriggers();

/** Types that frames with the lemma `word` relate, at most a few; empty for an ordinary word. */
export function triggersOf(word: string): readonly RelationType[] {
  return TRIGGERS.get(word) ?? NONE;
}

/** Only single words: the parts of "take over" say nothing by themselves. */
function indexTriggers(): ReadonlyMap<string, readonly RelationType[]> {
  const index = new Map<string, Set<RelationType>>();
  for (const frame of FRAMES)
    for (const word of wordsOf(frame)) {
      if (word.includes(" ")) continue;
      const types = index.get(word) ?? new Set();
      index.set(word, types.add(frame.type));
    }
  return new Map([...index].map(([word, types]) => [word, [...types]]));
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
