/** A stretch of tokens that may be a name. */
import type { Sentence } from "../../text/document.ts";
import type { Sense } from "../lists/name-list.ts";

export interface Candidate {
  readonly sentence: Sentence;
  /** Token indices `[first, last)` within the sentence. */
  readonly first: number;
  readonly last: number;
  /** The surface with white space made single spaces. */
  readonly name: string;
  /** What the lists know about exactly this name. */
  readonly senses: readonly Sense[];
  /** The capital may come from the place (start of a sentence, headline) and is no proof. */
  readonly untrusted: boolean;
  /** A title or role with a capital stands directly before ("Chief Executive", "Mr"). */
  readonly titled: boolean;
  /** A listed company's name begins it, more follows ("Amazon Bedrock"). */
  readonly maker: boolean;
}

/** Surface of tokens `[first, last)` with single spaces, whatever white space or line breaks the text has. */
export function surfaceOf(text: string, sentence: Sentence, first: number, last: number): string {
  const start = sentence.tokens[first]?.start ?? 0;
  const end = sentence.tokens[last - 1]?.end ?? start;
  return text.slice(start, end).replace(/\s+/gu, " ");
}
