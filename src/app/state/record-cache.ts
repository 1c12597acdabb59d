/** Articles as read before: a record never changes under its id, so it is fetched once. */
import type { ArticleRecord } from "../../model/record.ts";

export interface RecordCache {
  get(articleId: string): Promise<ArticleRecord>;
  /** Keeps a record that came by another way. */
  keep(record: ArticleRecord): void;
}

/** Records held at once; the one unused for longest goes first. */
const CAPACITY = 100;

/** A cache in front of `fetchRecord`. A failed fetch is not remembered. */
export function createRecordCache(fetchRecord: (articleId: string) => Promise<ArticleRecord>): RecordCache {
  const records = new Map<string, Promise<ArticleRecord>>();

  const remember = (articleId: string, record: Promise<ArticleRecord>): Promise<ArticleRecord> => {
    records.delete(articleId);
    records.set(articleId, record);
    const [oldest] = records.keys();
    if (records.size > CAPACITY && oldest !== undefined) records.delete(oldest);
    return record;
  };

  return {
    get: (articleId) => {
      const known = records.get(articleId);
      if (known !== undefined) return remember(articleId, known);
      const fetched = fetchRecord(articleId);
      fetched.catch(() => records.delete(articleId));
      return remember(articleId, fetched);
    },
    keep: (record) => void remember(record.article.id, Promise.resolve(record)),
  };
}
