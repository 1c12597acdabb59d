/** What closed-class words, phrases and punctuation are, whatever their tags. */
import { wordList } from "../word-list.ts";
import { CLAUSE_PREPOSITIONS, PREPOSITIONS, SUBORDINATORS } from "./closed-words.ts";
import { isHyphen, isInsideWord } from "./joined-words.ts";
import type { TaggedSentence } from "./tagged-sentence.ts";
import type { MarkKind, MarkUnit } from "./unit.ts";

interface Phrase {
  readonly words: readonly string[];
  readonly kind: MarkKind;
}

const PUNCTUATION: ReadonlyMap<string, MarkKind> = new Map([
  [",", "comma"],
  [";", "break"],
  [":", "break"],
  ["—", "break"],
  ["–", "break"],
  ["--", "break"],
  ["-", "break"],
  ["→", "break"],
  ["(", "open"],
  ["[", "open"],
  [")", "close"],
  ["]", "close"],
  ['"', "quote"],
  ["“", "quote"],
  ["”", "quote"],
]);

const ADVERBS: readonly string[] = wordList(`today, yesterday, tomorrow, alive, afloat`);
const CONJUNCTIONS: readonly string[] = wordList(`&, and, or, but, nor, plus, yet`);

/** What may open a clause counts as a preposition at first. */
const WORD_MARKS: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ...[...PREPOSITIONS].map((word) => [word, "preposition"] as const),
  ...[...SUBORDINATORS].map((word) => [word, "subordinator"] as const),
  ...ADVERBS.map((word) => [word, "adverb"] as const),
  ...[...CLAUSE_PREPOSITIONS].map((word) => [word, "preposition"] as const),
]);
const PHRASE_PREPOSITIONS: readonly string[] = wordList(`
  in addition to, such as, among them, amongst them, the likes of, according to, because of, due to, thanks to,
  out of, ahead of, instead of, rather than, on behalf of, as part of, in exchange for, in return for,
  in favour of, in favor of, at the expense of, in preference to, in tandem with, in concert with,
  in conjunction with, in association with, hand in hand with, hand in glove with, arm in arm with,
  side by side with, shoulder to shoulder with, in league with, in cahoots with, in harness with,
  in lockstep with, subject to, contrary to, let alone
`);
const PHRASE_CONJUNCTIONS: readonly string[] = wordList(`
  as well as, along with, together with
`);
const PHRASE_SUBORDINATORS: readonly string[] = wordList(`
  as if, as though, even if, even though, so that, provided that, now that
`);
const PHRASE_ADVERBS: readonly string[] = wordList(`
  hand in hand, hand in glove, side by side, shoulder to shoulder, in order, by far, to date, so far, for now,
  of late, at present, in turn, for good, at least, at most, up to, more than, less than, as much as,
  as many as, no longer, as yet, of course, in part, in addition
`);
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrasesByFirstWord();

/** Before an amount it limits it ("up to 5%"); elsewhere "up" belongs to the verb: "team up to build". */
const LIMIT = "up to";

export function mark(kind: MarkKind, first: number, last: number, word: string): MarkUnit {
  return { kind, first, last, word };
}

/** The mark that a word of a closed class is. */
export function wordMark(lower: string): MarkKind | undefined {
  return WORD_MARKS.get(lower);
}

export function isConjunction(lower: string): boolean {
  return CONJUNCTIONS.includes(lower);
}

/** What the punctuation at `index` is; `undefined` for other tokens, `null` within a word ("12:30", "co-lead"). */
export function readPunctuation({ tokens }: TaggedSentence, index: number): MarkUnit | null | undefined {
  const token = tokens[index];
  const kind = PUNCTUATION.get(token?.text ?? "");
  if (token === undefined || kind === undefined) return undefined;
  const isInner = (isHyphen(token) || token.text === ":") && isInsideWord(tokens, index);
  return isInner ? null : mark(kind, index, index + 1, token.text);
}

/** The phrase of several words that starts at `index`, the longest one. */
export function readPhrase(sentence: TaggedSentence, index: number): MarkUnit | null {
  const phrases = PHRASES.get(sentence.tokens[index]?.lower ?? "");
  if (phrases === undefined) return null;
  for (const { words, kind } of phrases) {
    const stands = words.every((word, offset) => sentence.tokens[index + offset]?.lower === word);
    const isOwn = words.join(" ") !== LIMIT || isAmount(sentence, index + words.length);
    if (stands && isOwn) return mark(kind, index, index + words.length, words.join(" "));
  }
  return null;
}

function isAmount({ tokens, tags }: TaggedSentence, index: number): boolean {
  const tag = tags[index];
  return tag === "NUM" || tag === "SYM" || tag === "DET" || tokens[index]?.lower === "half";
}

function phrasesByFirstWord(): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  const add = (kind: MarkKind, phrases: readonly string[]): void => {
    for (const words of phrases.map((phrase) => phrase.split(" "))) {
      const first = words[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, kind }]);
    }
  };
  add("preposition", PHRASE_PREPOSITIONS);
  add("conjunction", PHRASE_CONJUNCTIONS);
  add("subordinator", PHRASE_SUBORDINATORS);
  add("adverb", PHRASE_ADVERBS);
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
