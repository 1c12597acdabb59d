/**
 * Corrections of the part-of-speech tags: the tagger is right nine times in ten, and these repairs mend what frames depend on.
 * Words go from left to right, so that a repair sees the mended tags before the word and the tagger's own after it. The
 * first repair that holds decides.
 */
import type { Tag, Token } from "../../../../text/document.ts";
import { VERBS_THAT_ARE_NO_VERBS } from "./verbs-that-are-no-verbs.ts";
import { placeAt } from "./place.ts";
import type { TagRepair } from "./tag-repair.ts";
import { NOUNS_THAT_ARE_VERBS } from "./nouns-that-are-verbs.ts";
import { PASTS_THAT_ARE_VERBS } from "./pasts-that-are-verbs.ts";
import { WORDS_OF_ONE_READING } from "./words-of-one-reading.ts";

/** In order: nouns are read as verbs before verbs are read as nouns. */
export const TAG_REPAIRS: readonly TagRepair[] = [
  ...WORDS_OF_ONE_READING,
  ...NOUNS_THAT_ARE_VERBS,
  ...PASTS_THAT_ARE_VERBS,
  ...VERBS_THAT_ARE_NO_VERBS,
];

const BY_TAG = new Map<Tag, readonly TagRepair[]>();

/** Tags of a sentence's tokens with the corrections made; `inName` tells tokens of references. */
export function correctTags(tokens: readonly Token[], inName: (index: number) => boolean): Tag[] {
  const tags: Tag[] = tokens.map((token, index) => (inName(index) ? "PROPN" : token.tag));
  for (let index = 0; index < tokens.length; index++) {
    const place = inName(index) ? null : placeAt(tokens, tags, index, inName);
    if (place !== null) tags[index] = repairsOf(place.tag).find(({ holds }) => holds(place))?.to ?? place.tag;
  }
  return tags;
}

function repairsOf(tag: Tag): readonly TagRepair[] {
  const known = BY_TAG.get(tag);
  if (known !== undefined) return known;
  const repairs = TAG_REPAIRS.filter(({ from }) => from === undefined || from.includes(tag));
  BY_TAG.set(tag, repairs);
  return repairs;
}
