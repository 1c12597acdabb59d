/** Places in an article's text, and quotes that prove themselves against it. */

/** Half-open `[start, end)` in UTF-16 code units of `article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the exact characters it covers: `quote === text.slice(start, end)`. */
export interface Evidence extends Span {
  readonly quote: string;
}

/** Cuts the evidence at `span` out of `text`; the quote is verbatim by construction. */
export function evidenceAt(text: string, span: Span): Evidence {
  return { start: span.start, end: span.end, quote: text.slice(span.start, span.end) };
}

/** Whether the quote stands in `text` exactly where the evidence says (law 2). */
export function isVerbatim(text: string, evidence: Evidence): boolean {
  return evidence.quote.length > 0 && text.slice(evidence.start, evidence.end) === evidence.quote;
}

/** Whether `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
