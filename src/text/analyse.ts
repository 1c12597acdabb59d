/** Text to blocks, sentences and tagged tokens: the form in which every later stage reads an article. */
import type { Span } from "../model/span.ts";
import { findBlocks, type Block } from "./blocks.ts";
import type { Sentence, TextDocument, Token } from "./document.ts";
import { splitSentences } from "./sentences.ts";
import { tagTokens } from "./tag.ts";
import { tokenise } from "./tokenise.ts";

/** Analyses any string; offsets are UTF-16 code units of `text`, and `token.text === text.slice(start, end)`. */
export function analyse(text: string): TextDocument {
  const sentences: Sentence[] = [];
  findBlocks(text).forEach((block, number) => {
    const spans = tokenise(text, block.start, block.end);
    for (const [first, last] of splitSentences(text, spans)) {
      sentences.push(toSentence(text, spans.slice(first, last), { block, number, index: sentences.length }));
    }
  });
  return { text, sentences };
}

interface Place {
  readonly block: Block;
  readonly number: number;
  readonly index: number;
}

function toSentence(text: string, spans: readonly Span[], { block, number, index }: Place): Sentence {
  const surfaces = spans.map((span) => text.slice(span.start, span.end));
  const tagged = tagTokens(surfaces);
  const tokens: Token[] = spans.map((span, at) => {
    const surface = surfaces[at] ?? "";
    const { tag, lemma } = tagged[at] ?? { tag: "X", lemma: surface };
    return { start: span.start, end: span.end, text: surface, lower: lowerOf(surface), lemma, tag };
  });
  const start = spans[0]?.start ?? block.start;
  const end = spans.at(-1)?.end ?? block.end;
  return { start, end, index, block: number, role: block.role, tokens };
}

/** Lower case; a quotation mark typed as two apostrophes reads like any straight one. */
function lowerOf(surface: string): string {
  return surface === "''" ? '"' : surface.toLowerCase();
}
