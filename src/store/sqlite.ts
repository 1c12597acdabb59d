/**
 * The store on disk: one SQLite file, opened by one process at a time.
 *
 * Write-ahead log with a sync on every commit, so what was acknowledged survives a killed process and a power cut.
 * The SQLite inside libsql may have the WAL-reset race, which needs two connections: hence the lock file and the exclusive locking mode.
 * A closed store is a single ordinary file again, without a log beside it, and can be copied or read from a read-only folder.
 */
import { type Kysely, sql, type Transaction } from "kysely";

import { decodeJudgement } from "../model/decode.ts";
import type { Judgement } from "../model/judgement.ts";
import type { ArticleRecord } from "../model/record.ts";
import { closedStore } from "./closed-store.ts";
import type { PutOutcome, RecordStore } from "./record-store.ts";
import { openSqliteFile, type SqliteFile } from "./sqlite-file.ts";
import { readOnly, toStoreError } from "./sqlite-errors.ts";
import type { Tables } from "./sqlite-schema.ts";
import { fromStoredJudgement, fromStoredRecord, type StoredRecord, toStored } from "./stored-record.ts";

export interface SqliteOptions {
  /** Refuse every write; the file must exist. A file that cannot be written is opened like this by itself. */
  readonly readOnly?: boolean;
}

/** Sorts after every character an id can go on with, so that the ids with a prefix are one range. */
const LAST_CHARACTER = "\u{10ffff}";
/** Records read at once by `records()`: enough to hide the query, little enough to keep memory flat. */
const PAGE = 50;

/** Opens the store at `path`, creating or upgrading the file. Close it: that also takes the lock file away. */
export async function openSqliteStore(path: string, options: SqliteOptions = {}): Promise<RecordStore> {
  return new SqliteStore(await openSqliteFile(path, options.readOnly ?? false));
}

class SqliteStore implements RecordStore {
  readonly #file: SqliteFile;
  /** Work that has begun: closing waits for it. */
  readonly #pending = new Set<Promise<unknown>>();
  #open = true;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  async put(record: ArticleRecord): Promise<PutOutcome> {
    const stored = toStored(record);
    return this.#write((database) => keep(database, stored));
  }

  async putAll(records: readonly ArticleRecord[]): Promise<PutOutcome[]> {
    const stored = records.map(toStored);
    return this.#write(async (database) => {
      const outcomes: PutOutcome[] = [];
      for (const one of stored) outcomes.push(await keep(database, one));
      return outcomes;
    });
  }

  async replace(replaced: string, record: ArticleRecord): Promise<void> {
    const stored = toStored(record);
    await this.#write(async (database) => {
      if (replaced !== record.article.id)
        await database.deleteFrom("article").where("id", "=", replaced).execute();
      await keep(database, stored);
    });
  }

  async delete(articleId: string): Promise<boolean> {
    const [result] = await this.#write((database) =>
      database.deleteFrom("article").where("id", "=", articleId).execute(),
    );
    return result !== undefined && result.numDeletedRows > 0n;
  }

  async get(articleId: string): Promise<ArticleRecord | undefined> {
    const row = await this.#read((database) =>
      database.selectFrom("article").select("record").where("id", "=", articleId).executeTakeFirst(),
    );
    return row && fromStoredRecord(articleId, row.record);
  }

  async has(articleId: string): Promise<boolean> {
    const row = await this.#read((database) =>
      database.selectFrom("article").select("id").where("id", "=", articleId).executeTakeFirst(),
    );
    return row !== undefined;
  }

  async findByUrl(url: string): Promise<string | undefined> {
    const row = await this.#read((database) =>
      database.selectFrom("article").select("id").where("url", "=", url).orderBy("id").executeTakeFirst(),
    );
    return row?.id;
  }

  async findIds(prefix: string, limit: number): Promise<string[]> {
    const rows = await this.#read((database) =>
      database
        .selectFrom("article")
        .select("id")
        .where("id", ">=", prefix)
        .where("id", "<", `${prefix}${LAST_CHARACTER}`)
        .orderBy("id")
        .limit(limit)
        .execute(),
    );
    return rows.map(({ id }) => id);
  }

  async *records(): AsyncGenerator<ArticleRecord> {
    let last = "";
    for (;;) {
      const after = last;
      const rows = await this.#read((database) =>
        database
          .selectFrom("article")
          .select(["id", "record"])
          .where("id", ">", after)
          .orderBy("id")
          .limit(PAGE)
          .execute(),
      );
      for (const { id, record } of rows) yield fromStoredRecord(id, record);
      const end = rows.at(-1);
      if (end === undefined || rows.length < PAGE) return;
      last = end.id;
    }
  }

  async count(): Promise<number> {
    const row = await this.#read((database) =>
      database
        .selectFrom("article")
        .select(sql<number>`count(*)`.as("articles"))
        .executeTakeFirstOrThrow(),
    );
    return row.articles;
  }

  async judge(judgement: Judgement): Promise<void> {
    const { id, at } = decodeJudgement(judgement);
    const body = JSON.stringify(judgement);
    await this.#write((database) =>
      database
        .insertInto("judgement")
        .values({ id, at, body })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
  }

  async judgements(): Promise<Judgement[]> {
    const rows = await this.#read((database) =>
      database.selectFrom("judgement").select(["id", "body"]).orderBy("at").orderBy("id").execute(),
    );
    return rows.map(({ id, body }) => fromStoredJudgement(id, body));
  }

  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await Promise.allSettled(this.#pending);
    this.#file.close();
  }

  #read<Result>(work: (database: Kysely<Tables>) => Promise<Result>): Promise<Result> {
    return this.#run(() => work(this.#file.database));
  }

  #write<Result>(work: (database: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    return this.#run(async () => {
      if (!this.#file.writable) throw readOnly(this.#file.path);
      return this.#file.database.transaction().execute(work);
    });
  }

  async #run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!this.#open) throw closedStore();
    const task = work();
    this.#pending.add(task);
    try {
      return await task;
    } catch (error) {
      throw toStoreError(this.#file.path, error);
    } finally {
      this.#pending.delete(task);
    }
  }
}

async function keep(
  database: Transaction<Tables>,
  { record, json, hash }: StoredRecord,
): Promise<PutOutcome> {
  const { id, url, publishedAt } = record.article;
  const before = await database.selectFrom("article").select("hash").where("id", "=", id).executeTakeFirst();
  if (before?.hash === hash) return "unchanged";
  const columns = { url, published: publishedAt, record: json, hash };
  await database
    .insertInto("article")
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(columns))
    .execute();
  return before === undefined ? "added" : "replaced";
}
