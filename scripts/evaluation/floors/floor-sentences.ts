/** Sentences of a text, cut after closing marks and at line ends. */
import type { Span } from "../../../src/model/span.ts";

export function floorSentences(text: string): Span[] {
  return [...text.matchAll(/[^\s].*?(?:[.!?]["”’)]*(?=\s+["“‘(]?\p{Lu}|\s*$)|$)/gmu)].map(
    ({ 0: words, index }) => ({ start: index, end: index + words.length }),
  );
}
