/**
 * What words mean, in broad classes: praise, blame, danger, courtship, matters of record. They tell facts, forecasts and opinions apart by
 * words that no annotated article has shown yet. The classes stand in `meanings.json`; a word may belong to several.
 */
import type { TokenRange } from "../attribution/attribution.ts";
import type { SentenceView } from "../sentence-view.ts";
import classes from "./meanings.json" with { type: "json" };
import { prefixedCue } from "./pair-cue.ts";

const NONE: readonly string[] = [];
const TABLE: ReadonlyMap<string, readonly string[]> = byWord(classes);

/** One cue for each class that the words show, such as `means praise`, and a second one, `means-twice praise`, if more than one word does. */
export function meaningCues({ sentence }: SentenceView, { first, last }: TokenRange): Set<string> {
  const cues = new Set<string>();
  for (let at = first; at < last; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined || token.tag === "PROPN") continue;
    const byForm = TABLE.get(token.lower) ?? NONE;
    for (const meaning of byForm) addMeaning(cues, meaning);
    if (token.lemma === token.lower) continue;
    for (const meaning of TABLE.get(token.lemma) ?? NONE)
      if (!byForm.includes(meaning)) addMeaning(cues, meaning);
  }
  return cues;
}

function addMeaning(cues: Set<string>, meaning: string): void {
  const once = prefixedCue("means ", meaning);
  cues.add(cues.has(once) ? prefixedCue("means-twice ", meaning) : once);
}

function byWord(lists: Readonly<Record<string, string>>): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [meaning, words] of Object.entries(lists))
    for (const word of words.split(" ")) table.set(word, [...(table.get(word) ?? []), meaning]);
  return table;
}
