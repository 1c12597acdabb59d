/** A record in the fold, with what is derived from it once. */
import type { ArticleRecord } from "../model/record.ts";
import { type LocalKeys, localKeys } from "../resolve/local-keys.ts";
import type { ArticleSummary } from "./graph-model.ts";
import { signatureOf, type TextSignature } from "./text-signature.ts";

export interface ArticleEntry {
  readonly id: string;
  readonly record: ArticleRecord;
  readonly summary: ArticleSummary;
  /** In the order of `record.entities`. */
  readonly keys: readonly LocalKeys[];
  /** Computed when first asked for: most articles are the only one to say something. */
  readonly signature: () => TextSignature;
}

export function toArticleEntry(record: ArticleRecord): ArticleEntry {
  const { id, title, publisher, publishedAt, url, text } = record.article;
  let signature: TextSignature | undefined;
  return {
    id,
    record,
    summary: { id, title, publisher, publishedAt, url },
    keys: record.entities.map(localKeys),
    signature: () => (signature ??= signatureOf(text)),
  };
}
