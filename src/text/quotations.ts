/** Finds quoted stretches of text, in curly, straight and angle marks, nested, and over several paragraphs. */
import type { Span } from "../model/span.ts";

/** The span includes the marks; `inner` is what is quoted. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** 0 for a quotation in the text itself, 1 for one inside another. */
  readonly depth: number;
}

interface OpenMark {
  readonly at: number;
  readonly closing: string;
}

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "„": "“", "«": "»", "‘": "’" };
const MARK = /["“”„«»‘’']|\n\s*\n/gu;
const BEFORE_OPENING = /^[\s([{—–\-:"“‘«]?$/u;

const WORD_CHARACTER = /\p{L}|\p{N}/u;
const LETTER = /\p{Lu}|\p{Ll}{1}/u;

/** Quotations in order of their beginning. One without an end closes with its paragraph. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: OpenMark[] = [];
  for (const match of text.matchAll(MARK)) {
    const mark = match[0];
    const at = match.index;
    if (mark.includes("\n")) {
      closeAll(found, open, at);
      open = [];
    } else if (isClosing(text, at, open)) close(found, open, at);
    else if (isOpening(text, at, mark)) open.push({ at, closing: CLOSING[mark] ?? mark });
  }
  closeAll(found, open, text.trimEnd().length);
  return found.sort((left, right) => left.start - right.start || right.end - left.end);
}

/** Whether the mark at `at` closes the innermost open one; an apostrophe closes nothing. */
function isClosing(text: string, at: number, open: readonly OpenMark[]): boolean {
  const last = open.at(-1);
  const mark = text[at];
  if (last === undefined || last.closing !== mark || at <= last.at + 1) return false;
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  if (mark === "’" || mark === "'") return !WORD_CHARACTER.test(after) && !/\s/u.test(before);
  return mark !== '"' || !/\s/u.test(before) || /\s/u.test(after);
}

function isOpening(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? "";
  const after = text[at + 1] ?? " ";
  if (mark === "“" || mark === "„" || mark === "«") return true;
  if (mark === "‘" || mark === "'")
    return BEFORE_OPENING.test(before) && LETTER.test(after) && text.slice(at + 1, at + 4) !== "em ";
  return mark === '"' && BEFORE_OPENING.test(before) && !/\s/u.test(after);
}

function close(found: Quotation[], open: OpenMark[], at: number): void {
  const mark = open.pop();
  if (mark !== undefined)
    found.push({ start: mark.at, end: at + 1, inner: { start: mark.at + 1, end: at }, depth: open.length });
}

/** At a paragraph's end: double marks left open close here, single ones were apostrophes. */
function closeAll(found: Quotation[], open: readonly OpenMark[], at: number): void {
  open.forEach((mark, depth) => {
    const single = mark.closing === "’" || mark.closing === "'";
    if (!single && at > mark.at + 1)
      found.push({ start: mark.at, end: at, inner: { start: mark.at + 1, end: at }, depth });
  });
}
