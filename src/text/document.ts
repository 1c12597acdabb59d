/** An article's text as the extractor reads it: blocks, sentences and tokens with exact places. */
import type { Span } from "../model/span.ts";

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

export interface Token extends Span {
  /** The surface form, `text.slice(start, end)`. */
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
}

/** What a sentence stands in: running text, one bullet of a list, or a heading. */
export type SentenceRole = "prose" | "bullet" | "heading";

/** The span starts after any bullet mark and ends after the closing punctuation or quotation mark. */
export interface Sentence extends Span {
  readonly index: number;
  /** Number of the block (paragraph, bullet, heading) it stands in. */
  readonly block: number;
  readonly role: SentenceRole;
  readonly tokens: readonly Token[];
}

export interface TextDocument {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}
