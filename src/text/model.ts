/** The one place that loads the language model: a tagger and its lexicon of ordinary English words. */
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";

export const nlp = winkNLP(model, ["pos"]);
/** What can be read off a token; the library declares these as methods, though they need no `this`. */
export const FEATURES = nlp.its as unknown as Readonly<
  Record<"pos" | "lemma" | "uniqueId", ItsFunction<string>>
>;

/** Words the lexicon lacks get ids from its size upwards; a word that no lexicon holds tells that size. */
const LEXICON_SIZE = wordNumber("qxzvqxzv");
const MEMORY_LIMIT = 50_000;
const known = new Map<string, boolean>();

/** No English word is longer; the model would take quadratic time to see that. */
const WORD = /^[a-z]{1,40}$/u;

/** Whether the lower-case `word` is an ordinary English word; names are not. */
export function isCommonWord(word: string): boolean {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  if (known.size >= MEMORY_LIMIT) known.clear();
  const common = WORD.test(word) && wordNumber(word) < LEXICON_SIZE;
  known.set(word, common);
  return common;
}

function wordNumber(word: string): number {
  return Number(nlp.readDoc(word).tokens().itemAt(0).out(FEATURES.uniqueId));
}
