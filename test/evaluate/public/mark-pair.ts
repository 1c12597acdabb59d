/** Pairs for tests, marked in the text: "[h Qorvel] bought [t Nimbrax]". */
import type { MarkedPair } from "../../../src/evaluate/engine.ts";
import type { Span } from "../../../src/model/span.ts";

export function markPair(marked: string): MarkedPair {
  const spans: Record<string, Span> = {};
  let text = "";
  for (const piece of marked.split(/(\[[ht] [^\]]+\])/u)) {
    const mark = /^\[([ht]) ([^\]]+)\]$/u.exec(piece);
    const [, end = "", name = piece] = mark ?? [];
    if (mark !== null) spans[end] = { start: text.length, end: text.length + name.length };
    text += name;
  }
  const { h: head, t: tail } = spans;
  if (head === undefined || tail === undefined) throw new Error(`Mark [h …] and [t …] in "${marked}".`);
  return { text, head, tail };
}
