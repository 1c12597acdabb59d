/** Lexicon tables written as running text: entries separated by commas, phrases with blanks inside. */

/** The entries of `text` in order. */
export function wordList(text: string): readonly string[] {
  return text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** The entries of `text` as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}
