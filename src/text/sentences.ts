/** Finds where sentences end among the tokens of one block. */
import type { Span } from "../model/span.ts";
import { CLOSING_ABBREVIATIONS, SENTENCE_OPENERS } from "./abbreviations.ts";

/** Tokens; no sentence of prose comes near it. */
const LONGEST_SENTENCE = 400;
/** Tokens of a speaker's name. */
const LONGEST_NAME = 3;
const STOP = /^(?:[.!?…]|\.{2,})$/u;
/** What every stop and every abbreviation ends with: a quick way past all other tokens. */
const STOP_MARKS = new Set([".", "!", "?", "…"]);
const CLOSER = /^(?:["”’'»)\]]|'')$/u;
const STRAIGHT_QUOTE = /^(?:["']|'')$/u;
const QUOTE = /^(?:["”]|'')$/u;
const DASH = /^(?:[—–―]|-{2,})$/u;
const OPENER = /^[\p{Lu}\p{N}\p{Lo}"“‘'«([$€£¥—–]|^\p{Ll}+\p{Lu}/u;
const CAPITALISED = /^\p{Lu}/u;
const CAPITALISED_PLURAL = /^\p{Lu}\p{Ll}+s$/u;
const LOWER = /^\p{Ll}/u;
const INITIAL = /^\p{Lu}\.$/u;
const DOTTED = /^(?:\p{L}\.)+$/u;
const REPORTING = /^(?:said|says|asked|asks|added|adds|wrote|writes|told|tells|replied|argued)$/u;

/** Token ranges `[first, last)` of the sentences in a block; together they hold all its tokens. */
export function splitSentences(text: string, tokens: readonly Span[]): [first: number, last: number][] {
  const surfaces = tokens.map((token) => text.slice(token.start, token.end));
  const sentences: [number, number][] = [];
  let first = 0;
  for (let index = 0; index < surfaces.length; index += 1) {
    const end = sentenceEnd(surfaces, tokens, index);
    if (end === null) continue;
    sentences.push([first, end]);
    first = end;
    index = end - 1;
  }
  if (first < surfaces.length) sentences.push([first, surfaces.length]);
  return sentences.flatMap(([start, end]) => cut(start, end));
}

/** What never ends is read in pieces, so that time grows with the length of a text and not with its square. */
function cut(first: number, last: number): [first: number, last: number][] {
  const pieces: [number, number][] = [];
  for (let start = first; start < last; start += LONGEST_SENTENCE)
    pieces.push([start, Math.min(last, start + LONGEST_SENTENCE)]);
  return pieces;
}

/** One past the last token of the sentence that token `index` closes, or `null` when it closes none. */
function sentenceEnd(surfaces: readonly string[], tokens: readonly Span[], index: number): number | null {
  const surface = surfaces[index] ?? "";
  if (!STOP_MARKS.has(surface.at(-1) ?? "")) return null;
  const stop = STOP.test(surface);
  if (!stop && !(surface.length > 1 && surface.endsWith("."))) return null;
  let end = index + 1;
  while (end < surfaces.length && closes(surfaces, tokens, end)) end += 1;
  const next = surfaces[end];
  if (next === undefined) return end;
  if (!OPENER.test(next)) return null;
  if (stop) {
    return end > index + 1 && speakerFollows(surfaces, end, surface) ? null : end;
  }
  return abbreviationEnds(surface, surfaces, end) ? end : null;
}

/** "“Is it scarce?” Dana Lee asked" and "“It is scarce.” — Dana Lee" go on behind the closing mark. */
function speakerFollows(surfaces: readonly string[], end: number, stop: string): boolean {
  if (DASH.test(surfaces[end] ?? ""))
    return QUOTE.test(surfaces[end - 1] ?? "") && CAPITALISED.test(surfaces[end + 1] ?? "");
  if (stop === ".") return false;
  const verb = surfaces.slice(end + 1, end + LONGEST_NAME + 1).find((surface) => !CAPITALISED.test(surface));
  return REPORTING.test(verb ?? "");
}

/** Stops and closing marks that follow a stop directly belong to its sentence. */
function closes(surfaces: readonly string[], tokens: readonly Span[], index: number): boolean {
  const surface = surfaces[index] ?? "";
  const gap = (tokens[index]?.start ?? 0) > (tokens[index - 1]?.end ?? 0);
  if (STOP.test(surface)) return !gap;
  if (!CLOSER.test(surface)) return false;
  if (!gap) return true;
  const spaceAfter = (tokens[index + 1]?.start ?? 0) > (tokens[index]?.end ?? 0);
  return !STRAIGHT_QUOTE.test(surface) ? surface !== "’" || spaceAfter : spaceAfter;
}

/** Whether an abbreviation's stop ends the sentence as well. */
function abbreviationEnds(surface: string, surfaces: readonly string[], end: number): boolean {
  const next = surfaces[end] ?? "";
  if (INITIAL.test(surface)) return SENTENCE_OPENERS.has(next.toLowerCase()) && next.length > 1;
  const bare = surface.slice(0, -1).toLowerCase();
  if (!DOTTED.test(surface) && !CLOSING_ABBREVIATIONS.has(bare)) return false;
  if (SENTENCE_OPENERS.has(next.toLowerCase()) && CAPITALISED.test(next)) return true;
  if (/^["“‘]$/u.test(next)) return CAPITALISED.test(surfaces[end + 1] ?? "");
  // "Nimbrax Inc. Shares fell": a capitalised plural before a lower-case word opens a sentence.
  return !DOTTED.test(surface) && CAPITALISED_PLURAL.test(next) && LOWER.test(surfaces[end + 1] ?? "");
}
