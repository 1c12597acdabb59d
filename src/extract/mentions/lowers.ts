/** The tokens of a sentence in small letters, as the look-up of nouns wants them; made once for each sentence. */
import type { Sentence } from "../../text/document.ts";

const known = new WeakMap<Sentence, readonly string[]>();

export function lowersOf(sentence: Sentence): readonly string[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const lowers = sentence.tokens.map((token) => token.lower);
  known.set(sentence, lowers);
  return lowers;
}
