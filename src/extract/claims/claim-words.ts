/** Which words of its sentence a claim takes. */
import type { Span } from "../../model/span.ts";
import type { TokenRange } from "./attribution/attribution.ts";
import type { Proposition } from "./find-propositions.ts";

/** A whole sentence is quoted when what is said makes up at least this share of it. */
const WHOLE_SENTENCE = 0.4;

/** The words of `parts`, which are in text order and never none; the whole sentence when it holds no other claim (`alone`) and little else. */
export function claimWords(parts: readonly Proposition[], alone: boolean): Span {
  const [head] = parts;
  if (head === undefined) return { start: 0, end: 0 };
  const content = { first: head.content.first, last: parts.at(-1)?.content.last ?? 0 };
  return spanOf(head.view.sentence.tokens, alone ? widened(head, content) : content);
}

/** The whole sentence, unless most of it is something else than what is said. */
function widened({ view, source }: Proposition, content: TokenRange): TokenRange {
  const { tokens } = view.sentence;
  const share = (content.last - content.first) / tokens.length;
  const ownWords = tokens.slice(0, Math.min(content.first, source?.first ?? 0));
  const saysMore = ownWords.some(({ tag }) => tag === "VERB" || tag === "AUX");
  return share >= WHOLE_SENTENCE && !saysMore ? { first: 0, last: tokens.length } : content;
}

/** From the first to the last token. */
function spanOf(tokens: readonly Span[], { first, last }: TokenRange): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[last - 1]?.end ?? start };
}
