/**
 * Names that end in "'s" themselves, as those of shops and restaurants do ("Corrigan's runs 90 shops").
 * The article shows it: the ending comes again where nothing follows that could be possessed, and the name is never without it.
 */
import type { TextDocument, Token } from "../../text/document.ts";
import { NAME_LIST } from "../lists/name-list.ts";
import { longestMatch } from "../lists/token-trie.ts";
import { FIRST_NAMES } from "../lists/word-lists.ts";
import { hasNameShape } from "./capitals.ts";

const ENDING = /^['’]s$/u;
/** What cannot begin that which somebody has. */
const NO_POSSESSION = /^(?:PUNCT|ADP|AUX|CCONJ|SCONJ|DET|PRON)$/u;
const APPOSITION = /^(?:an?|the|its|which|whose|another)$/u;
/** After these a possessor may stand for what he has. */
const ELLIPTIC =
  /^(?:than|below|above|beneath|as|like|unlike|of|to|is|was|are|were|be|not|match|beat|and|or|but|,|with)$/u;
const LEAST_PLACES = 2;

/** The words whose "'s" belongs to the name. */
export function findPossessiveNames(document: TextDocument): ReadonlySet<string> {
  const alone = new Map<string, number>();
  const possessing = new Set<string>();
  for (const { tokens } of document.sentences) {
    tokens.forEach((token, index) => {
      if (!ENDING.test(token.text)) return;
      const word = tokens[index - 1];
      if (word === undefined || !hasNameShape(word)) return;
      const places = placesOf(tokens, index);
      if (places > 0) alone.set(word.text, (alone.get(word.text) ?? 0) + places);
    });
  }
  if (alone.size === 0) return possessing;
  for (const { tokens } of document.sentences)
    tokens.forEach(({ text }, index) => {
      if (alone.has(text) && !ENDING.test(tokens[index + 1]?.text ?? "")) possessing.add(text);
    });
  return new Set(
    [...alone]
      .filter(([word, places]) => places >= LEAST_PLACES && !possessing.has(word))
      .map(([word]) => word),
  );
}

/** How much the ending at `index` speaks for a name: a place before an apposition or a relative clause counts twice. */
function placesOf(tokens: readonly Token[], index: number): number {
  const [next, after] = [tokens[index + 1], tokens[index + 2]];
  if (!endsName(next)) return 0;
  if (next?.text === "," && APPOSITION.test(after?.lower ?? "")) return LEAST_PLACES;
  // "below Tarnwick's" leaves out what Tarnwick has; a listed name has no ending of its own.
  const [word, before] = [tokens[index - 1], tokens[index - 2]];
  if (word === undefined || before === undefined || longestMatch(NAME_LIST, [word.text], 0) !== null)
    return 1;
  return ELLIPTIC.test(before.lower) || FIRST_NAMES.has(word.text) || before.tag === "PROPN"
    ? 1
    : LEAST_PLACES;
}

function endsName(next: Token | undefined): boolean {
  if (next === undefined) return true;
  if (next.tag === "VERB") return next.text === next.lower && !next.lower.endsWith("ing");
  return NO_POSSESSION.test(next.tag);
}
