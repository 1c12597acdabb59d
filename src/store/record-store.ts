/** What every store does: keep article records and the log of judgements, durably, and stream them back. */
import type { ArticleRecord } from "../model/record.ts";
import type { Judgement } from "../model/judgement.ts";

/** What `put` did: nothing when the same record is already there. */
export type PutOutcome = "added" | "replaced" | "unchanged";

export interface RecordStore {
  /** Keeps `record` under its article id; resolves only when it is durable. */
  put(record: ArticleRecord): Promise<PutOutcome>;
  /** Keeps several in one transaction, all or none; outcomes in the order given. */
  putAll(records: readonly ArticleRecord[]): Promise<PutOutcome[]>;
  /** Puts `record` and removes the article `replaced` in one transaction (a corrected article has another id). */
  replace(replaced: string, record: ArticleRecord): Promise<void>;
  /** Whether there was one to delete. */
  delete(articleId: string): Promise<boolean>;
  get(articleId: string): Promise<ArticleRecord | undefined>;
  has(articleId: string): Promise<boolean>;
  /** Id of the article kept under `url`, if any. */
  findByUrl(url: string): Promise<string | undefined>;
  /** Ids that start with `prefix`, sorted, at most `limit`. */
  findIds(prefix: string, limit: number): Promise<string[]>;
  /** All records in order of article id, as a stream. */
  records(): AsyncIterable<ArticleRecord>;
  count(): Promise<number>;
  /** Appends a judgement (a revocation is one); appending the same one again changes nothing. */
  judge(judgement: Judgement): Promise<void>;
  /** The whole log in order of `at`, then of id. */
  judgements(): Promise<Judgement[]>;
  close(): Promise<void>;
}
