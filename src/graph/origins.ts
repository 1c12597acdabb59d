/**
 * Independent origins: articles with near-identical text (syndicated copies, lightly edited agency reports)
 * count once, however many outlets print them. Titles are ignored, because outlets write their own.
 */
import { compareText } from "../model/order.ts";
import { EMPTY_BIN, SIGNATURE_BINS, similarityOf, type TextSignature } from "./text-signature.ts";

export interface SignedArticle {
  readonly id: string;
  readonly signature: TextSignature;
}

/** Bins per band: two texts of similarity 0.6 meet in some band with a chance of 0.99, two of 0.1 with 0.003. */
const BAND_BINS = 4;
const NEAR_IDENTICAL = 0.6;

/** Groups `articles` by origin: lists of article ids, sorted within and by their first; linear in their number. */
export function originsOf(articles: readonly SignedArticle[]): string[][] {
  const sorted = [...articles].sort((left, right) => compareText(left.id, right.id));
  const origin = new Map(sorted.map((article) => [article.id, [article.id]]));
  const firstInBucket = new Map<string, SignedArticle>();
  for (const article of sorted) {
    for (const bucket of bucketsOf(article.signature)) {
      const first = firstInBucket.get(bucket);
      if (first === undefined) firstInBucket.set(bucket, article);
      else if (similarityOf(first.signature, article.signature) >= NEAR_IDENTICAL)
        join(origin, first.id, article.id);
    }
  }
  return [...new Set(origin.values())].map((ids) => ids.sort(compareText));
}

function* bucketsOf(signature: TextSignature): Iterable<string> {
  for (let start = 0; start < SIGNATURE_BINS; start += BAND_BINS) {
    const band = signature.subarray(start, start + BAND_BINS);
    if (band.some((bin) => bin !== EMPTY_BIN)) yield `${start}:${band.join(",")}`;
  }
}

function join(origin: Map<string, string[]>, left: string, right: string): void {
  const ours = origin.get(left);
  const theirs = origin.get(right);
  if (ours === undefined || theirs === undefined || ours === theirs) return;
  const joined = [...ours, ...theirs];
  for (const id of joined) origin.set(id, joined);
}
