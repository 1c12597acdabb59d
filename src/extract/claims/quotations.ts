/** Which sentences lie in a quotation: quotation marks carry one attribution over several sentences. */
import type { Sentence } from "../../text/document.ts";

/** How a sentence lies to quotation marks: it starts inside one, and it still is inside one when it ends. */
export interface QuotationState {
  readonly startsInside: boolean;
  readonly endsInside: boolean;
  readonly hasMark: boolean;
}

/** One state per sentence. A quotation that a paragraph does not close goes on only if the next one opens with a mark. */
export function quotationStates(sentences: readonly Sentence[]): QuotationState[] {
  let inside = false;
  let block = -1;
  return sentences.map((sentence) => {
    if (sentence.block !== block) inside = false;
    block = sentence.block;
    let startsInside = inside;
    let hasMark = false;
    sentence.tokens.forEach((token, at) => {
      const opens = token.text === "“" || (token.text === '"' && !inside);
      const closes = token.text === "”" || (token.text === '"' && inside);
      if (!opens && !closes) return;
      hasMark = true;
      inside = opens;
      if (at === 0 && opens) startsInside = true;
    });
    return { startsInside, endsInside: inside, hasMark };
  });
}
