/** Which words of its sentence a claim takes. */
import type { Span } from "../../model/span.ts";
import type { Proposition } from "./find-propositions.ts";

/**
 * The words of `parts`, which are in text order and never none: the whole sentence when it holds no other claim (`alone`), so that a
 * reader sees who says it and how, unless the article says something of its own before; else what is said.
 */
export function claimWords(parts: readonly Proposition[], alone: boolean): Span {
  const [head] = parts;
  if (head === undefined) return { start: 0, end: 0 };
  const { sentence } = head.view;
  if (alone && !followsOwnWords(head)) return { start: sentence.start, end: sentence.end };
  const start = sentence.tokens[head.content.first]?.start ?? 0;
  return { start, end: sentence.tokens[(parts.at(-1)?.content.last ?? 0) - 1]?.end ?? start };
}

/** "Orbel closed two mills, and Tarn says that …": a clause stands before who speaks and what is said. */
function followsOwnWords({ view, source, content }: Proposition): boolean {
  const ownWords = view.sentence.tokens.slice(0, Math.min(content.first, source?.first ?? 0));
  return ownWords.some(({ tag }) => tag === "VERB" || tag === "AUX");
}
