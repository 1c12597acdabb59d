/** Extract one article and keep its record, without folding a graph: how batches of any size go into a store. */
import { EXTRACTOR, extract } from "../extract/extract.ts";
import type { Article } from "../model/article.ts";
import type { ArticleRecord } from "../model/record.ts";
import type { RecordStore } from "../store/record-store.ts";

/** What became of an article: as the store says, or `other-text` when another text is kept under its URL. */
export type KeepOutcome = "added" | "replaced" | "unchanged" | "other-text";

export interface Kept {
  readonly outcome: KeepOutcome;
  /** Not made for an article that was already there. */
  readonly record?: ArticleRecord;
}

/**
 * Keeps `article` unless it is there already with the present extractor. An article whose URL is kept with
 * another text is refused as `other-text`, or put in its place when `replace` is set.
 */
export async function keepArticle(store: RecordStore, article: Article, replace: boolean): Promise<Kept> {
  const there = await store.get(article.id);
  if (there !== undefined && isCurrent(there)) return { outcome: "unchanged" };
  const former = article.url === null || there !== undefined ? undefined : await store.findByUrl(article.url);
  if (former !== undefined && !replace) return { outcome: "other-text" };
  const record = extract(article);
  if (former === undefined) return { outcome: await store.put(record), record };
  await store.replace(former, record);
  return { outcome: "replaced", record };
}

/** Whether the present extractor made the record. */
export function isCurrent({ extractor }: ArticleRecord): boolean {
  return extractor.name === EXTRACTOR.name && extractor.version === EXTRACTOR.version;
}
