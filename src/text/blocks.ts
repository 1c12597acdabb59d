/** Cuts a text into blocks: paragraphs (over soft line breaks), bullets and headings. */
import type { Span } from "../model/span.ts";
import type { SentenceRole } from "./document.ts";

/** A block without its bullet or heading mark and without outer white space. */
export interface Block extends Span {
  readonly role: SentenceRole;
}

interface Line extends Span {
  /** Where the text begins after indentation and mark. */
  readonly from: number;
  readonly role: SentenceRole;
}

const BULLET = /^\s*(?:(?:[-–—*•▪◦‣·●○■]\s+|[→►▶»➜➤]\s*)+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+)(?=\S)/u;
const HEADING_MARK = /^\s*#{1,6}\s+/u;
const CLOSED = /[.!?…:;,]["”’'»)\]]*$/u;
const CONTINUES = /^[\p{Ll}&,;)]/u;
const OPENS_HEADING = /^[\p{Lu}\p{N}"“‘]/u;
/** A line this much shorter than the longest of its paragraph was broken on purpose. */
const SHORT_LINE = 0.6;
const HEADING_WORDS = 14;

/** The blocks of `text`, in order, never overlapping; together they hold every non-space character but the marks. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const paragraph of findParagraphs(text)) blocks.push(...splitParagraph(text, paragraph));
  return blocks.map((block, index) =>
    block.role === "prose" && index < blocks.length - 1 && looksLikeHeading(text, block)
      ? { ...block, role: "heading" }
      : block,
  );
}

function findParagraphs(text: string): Line[][] {
  const paragraphs: Line[][] = [];
  let current: Line[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/gu)) {
    const line = toLine(match.index, match[0]);
    if (line !== null) current.push(line);
    else if (current.length > 0) {
      paragraphs.push(current);
      current = [];
    }
  }
  if (current.length > 0) paragraphs.push(current);
  return paragraphs;
}

/** `null` for an empty line. */
function toLine(start: number, raw: string): Line | null {
  const end = start + raw.trimEnd().length;
  if (end === start) return null;
  const heading = HEADING_MARK.exec(raw);
  const mark = heading ?? BULLET.exec(raw);
  const from = start + (mark === null ? raw.length - raw.trimStart().length : mark[0].length);
  if (from >= end) return { start, end, from: start + (raw.length - raw.trimStart().length), role: "prose" };
  if (mark === null) return { start, end, from, role: "prose" };
  return { start, end, from, role: heading === null ? "bullet" : "heading" };
}

function splitParagraph(text: string, lines: readonly Line[]): Block[] {
  const longest = Math.max(...lines.map((line) => line.end - line.start));
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = blocks.at(-1);
    if (before !== undefined && last !== undefined && continues(text, before, line, longest)) {
      blocks[blocks.length - 1] = { ...last, end: line.end };
    } else {
      blocks.push({ start: line.from, end: line.end, role: line.role });
    }
  });
  return blocks;
}

/** Whether `line` goes on with the block that `before` stands in. */
function continues(text: string, before: Line, line: Line, longest: number): boolean {
  if (line.role !== "prose" || before.role === "heading") return false;
  if (CONTINUES.test(text.slice(line.from, line.from + 2))) return true;
  if (CLOSED.test(text.slice(before.start, before.end))) return before.role === "prose";
  return before.end - before.start >= SHORT_LINE * longest;
}

function looksLikeHeading(text: string, block: Block): boolean {
  const surface = text.slice(block.start, block.end);
  return (
    !CLOSED.test(surface) && OPENS_HEADING.test(surface) && surface.split(/\s+/u).length <= HEADING_WORDS
  );
}
