/** Whether the source of an attribution is named, and by which words: "Mayor Ada Holm, who …" is, "her aides" are not. */
import type { MentionSpan } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";

/** What follows the head of a source: an apposition, a relative clause, an insertion. */
const AFTERTHOUGHT = /,|\(|\s[-–—]+\s|\s(?:who|which|that|whose)\s/u;
/** Words and marks at the end that are no part of a name. */
const LOOSE_END = /(?:['’]s?|[\s,;:]+)$/u;
/** Capitalised words up to the end, with small words between them: "Bureau of Mines". */
const CLOSING_NAME =
  /(?:\p{Lu}[\p{L}\p{N}.'’&-]*(?:\s+(?:of|for|the|a|and|on|de|von)){0,2}\s+)*\p{Lu}[\p{L}\p{N}.'’&-]*$/u;
/** A name after one of these belongs to somebody else: "an aide to Ada Holm". */
const DEPENDENT = /\b(?:of|for|from|to|at|in|by|with|on|as|like|between|about)\s+(?:the\s+)?$/iu;
const NO_NAME = /^(?:The|An?|Some|Many|He|She|They|It|We|I)$/u;

/** Where the name that heads `source` stands, `null` when a noun or a pronoun heads it. */
export function nameOfSource(text: string, source: Span): MentionSpan | null {
  const [head = ""] = text.slice(source.start, source.end).split(AFTERTHOUGHT);
  const words = head.replace(LOOSE_END, "");
  const name = CLOSING_NAME.exec(words);
  if (name === null || DEPENDENT.test(words.slice(0, name.index))) return null;
  return NO_NAME.test(name[0]) ? null : [source.start + name.index, source.start + words.length];
}
