/**
 * MinHash signatures of texts, for finding near-identical ones without comparing all pairs.
 * One permutation hashing (Li, Owen, Zhang 2012): each word shingle is hashed once, the hash picks a bin and the
 * bin keeps its smallest; the share of equal bins estimates the Jaccard similarity of the shingle sets.
 */

import { hashText, mixBits } from "../text/hash-text.ts";

/** Smallest hash per bin, `EMPTY_BIN` where no shingle fell. */
export type TextSignature = Uint32Array;

export const SIGNATURE_BINS = 128;
export const EMPTY_BIN = 0xffff_ffff;

/** Words per shingle: long enough that two reports of one event share few, short enough to survive light edits. */
const SHINGLE_WORDS = 4;
const WORDS = /[\p{L}\p{N}]+/gu;
/** Odd multiplier that carries one word's hash into the next. */
const WORD_STEP = 0x9e37_79b1;

/** The signature of `text`; case, punctuation and white space do not count. */
export function signatureOf(text: string): TextSignature {
  const words = Uint32Array.from(text.toLowerCase().match(WORDS) ?? [], hashText);
  const bins = new Uint32Array(SIGNATURE_BINS).fill(EMPTY_BIN);
  const shingles = Math.max(1, words.length - SHINGLE_WORDS + 1);
  for (let start = 0; start < shingles; start += 1) {
    const hash = hashShingle(words, start);
    const bin = hash % SIGNATURE_BINS;
    const rest = Math.floor(hash / SIGNATURE_BINS);
    if (rest < (bins[bin] ?? 0)) bins[bin] = rest;
  }
  return bins;
}

/** Estimated Jaccard similarity of the two texts' shingles, 0 to 1; bins empty in both say nothing. */
export function similarityOf(left: TextSignature, right: TextSignature): number {
  let filled = 0;
  let equal = 0;
  for (const [index, value] of left.entries()) {
    const other = right[index];
    if (value === EMPTY_BIN && other === EMPTY_BIN) continue;
    filled += 1;
    if (value === other) equal += 1;
  }
  return filled === 0 ? 1 : equal / filled;
}

function hashShingle(words: Uint32Array, start: number): number {
  let hash = 0;
  for (const word of words.subarray(start, start + SHINGLE_WORDS))
    hash = Math.imul(hash ^ word, WORD_STEP) ^ (hash >>> 15);
  return mixBits(hash);
}
