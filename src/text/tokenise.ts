/**
 * Cuts a stretch of text into tokens with exact places.
 * Own rules instead of the library's, because offsets must be exact on any string, and because names decide
 * what is a token here: "Google-backed" is three tokens, "start-up" is one; "AT&T", "U.S." and "C3.ai" are one.
 */
import type { Span } from "../model/span.ts";
import {
  CLOSING_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  LOWER_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
} from "./abbreviations.ts";

const LETTER = String.raw`[\p{L}\p{N}\p{M}]`;
/** One chunk at a time: address, initials, word with inner marks, ellipsis, dashes or a double mark of two apostrophes, anything else alone. */
const CHUNK = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]`,
    String.raw`(?:\p{L}\.){2,}(?!${LETTER})`,
    String.raw`\p{Lu}\.(?=\s*\p{Lu})`,
    String.raw`${LETTER}+(?:['’&.\-‑]${LETTER}+|(?<=\d),\d+)*`,
    String.raw`\.{2,}|-{2,}|''`,
    String.raw`\S`,
  ].join("|"),
  "gu",
);
/** Endings that English glues to a word: possessive and contractions. */
const CLITIC = /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/iu;
const NAME_INSIDE = /^\p{Lu}|^\p{Ll}\p{Lu}|[-‑](?:\p{Lu}|\p{Ll}\p{Lu})/u;
const NAME_AFTER_HYPHEN = /[-‑](?:\p{Lu}|\p{Ll}\p{Lu})/u;
const ADDRESS = /^(?:https?:\/\/|www\.)/u;
/** The marks that may part a stem; most have none, and then no search for parts is made. */
const INNER_MARK = /[-‑.]/u;
const BREAKS = /[-‑]|(?<=\p{Ll}{2})\.(?=\p{Lu})/gu;
const MISSING_SPACE = /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu;
const OPENS_SENTENCE = /[.!?:;…"“”‘’—–•→\s(]/u;
/** What may follow a name after a hyphen at the start of a sentence, where the capital alone proves nothing. */
const NAME_SUFFIX =
  /[-‑](?:based|backed|owned|led|linked|funded|controlled|run|listed|made|style|branded|designed|developed|built|operated|affiliated|supported|sponsored|powered)$/u;

/** Tokens of `text.slice(start, end)`, in order; every non-space character stands in exactly one. */
export function tokenise(text: string, start = 0, end = text.length): Span[] {
  const tokens: Span[] = [];
  const part = text.slice(start, end);
  CHUNK.lastIndex = 0;
  for (let match = CHUNK.exec(part); match !== null; match = CHUNK.exec(part)) {
    const surface = match[0];
    const at = start + match.index;
    const last = tokens.at(-1);
    if (surface.length === 1) {
      if (surface === "." && last?.end === at && isAbbreviation(text, last, end))
        tokens[tokens.length - 1] = { start: last.start, end: at + 1 };
      else tokens.push({ start: at, end: at + 1 });
    } else {
      splitChunk(tokens, surface, at, last === undefined || opensSentence(text, last, at));
    }
  }
  return tokens;
}

function splitChunk(tokens: Span[], surface: string, at: number, first: boolean): void {
  if (ADDRESS.test(surface)) {
    tokens.push({ start: at, end: at + surface.length });
    return;
  }
  const clitic = surface.includes("'") || surface.includes("’") ? CLITIC.exec(surface) : null;
  const stem = clitic === null ? surface : surface.slice(0, clitic.index);
  if (stem.length > 0) splitStem(tokens, stem, at, first);
  if (clitic !== null) tokens.push({ start: at + stem.length, end: at + surface.length });
}

function splitStem(tokens: Span[], stem: string, at: number, first: boolean): void {
  if (!INNER_MARK.test(stem)) {
    tokens.push({ start: at, end: at + stem.length });
    return;
  }
  const breaks = partsAtHyphens(stem, first) ? BREAKS : MISSING_SPACE;
  let from = 0;
  for (const { index } of stem.matchAll(breaks)) {
    tokens.push({ start: at + from, end: at + index }, { start: at + index, end: at + index + 1 });
    from = index + 1;
  }
  tokens.push({ start: at + from, end: at + stem.length });
}

/** A hyphen parts the word when a name seems to stand on one side of it. */
function partsAtHyphens(word: string, first: boolean): boolean {
  if (!NAME_INSIDE.test(word)) return false;
  return !first || NAME_AFTER_HYPHEN.test(word) || NAME_SUFFIX.test(word);
}

function opensSentence(text: string, last: Span, at: number): boolean {
  const mark = text[last.end - 1] ?? "";
  return last.end - last.start === 1 && OPENS_SENTENCE.test(mark) && at > last.start;
}

/** Whether the stop right after `word` belongs to it. */
function isAbbreviation(text: string, word: Span, end: number): boolean {
  const surface = text.slice(word.start, word.end);
  if (surface.length > 6) return false;
  const lower = surface.toLowerCase();
  if (lower === surface && !LOWER_ABBREVIATIONS.has(lower)) return false;
  if (LEADING_ABBREVIATIONS.has(lower) || CLOSING_ABBREVIATIONS.has(lower)) return true;
  return (
    NUMBER_ABBREVIATIONS.has(lower) && /^\s*\d/u.test(text.slice(word.end + 1, Math.min(word.end + 5, end)))
  );
}
