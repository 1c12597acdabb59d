/**
 * The store in a browser: one IndexedDB database, shared by all tabs of the page. Runs in the page and in its workers.
 * Every write is one transaction that is flushed to disk before it counts as done (durability "strict").
 */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb";

import { decodeJudgement } from "../model/decode.ts";
import type { Judgement } from "../model/judgement.ts";
import type { ArticleRecord } from "../model/record.ts";
import { closedStore } from "./closed-store.ts";
import { toDatabaseError } from "./indexeddb-errors.ts";
import { compareJudgements } from "./judgement-order.ts";
import type { PutOutcome, RecordStore } from "./record-store.ts";
import { fromStoredJudgement, fromStoredRecord, type StoredRecord, toStored } from "./stored-record.ts";

interface Schema extends DBSchema {
  article: { key: string; value: ArticleRow; indexes: { url: string } };
  judgement: { key: string; value: JudgementRow };
}

interface ArticleRow {
  readonly id: string;
  /** Absent for an article without address, which keeps it out of the index. */
  readonly url?: string;
  /** The record as JSON, and the SHA-256 of that JSON. */
  readonly record: string;
  readonly hash: string;
}

interface JudgementRow {
  readonly id: string;
  /** The judgement as JSON. */
  readonly body: string;
}

type Articles = IDBPObjectStore<Schema, ["article"], "article", "readwrite">;

const VERSION = 1;
/** Records read at once by `records()`; a transaction cannot stay open while its reader works. */
const PAGE = 50;

/** Opens the database `name` of this page's origin, creating it when it is not there. */
export async function openIndexedDbStore(name: string): Promise<RecordStore> {
  try {
    const database = await openDB<Schema>(name, VERSION, {
      upgrade: createObjectStores,
      // A newer page wants to change the database: let go, or it could never open.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    return new IndexedDbStore(name, database);
  } catch (error) {
    throw toDatabaseError(name, error);
  }
}

class IndexedDbStore implements RecordStore {
  readonly #name: string;
  readonly #database: IDBPDatabase<Schema>;
  #open = true;

  constructor(name: string, database: IDBPDatabase<Schema>) {
    this.#name = name;
    this.#database = database;
  }

  async put(record: ArticleRecord): Promise<PutOutcome> {
    const stored = toStored(record);
    return this.#write((articles) => keep(articles, stored));
  }

  async putAll(records: readonly ArticleRecord[]): Promise<PutOutcome[]> {
    const stored = records.map(toStored);
    return this.#write(async (articles) => {
      const outcomes: PutOutcome[] = [];
      for (const one of stored) outcomes.push(await keep(articles, one));
      return outcomes;
    });
  }

  async replace(replaced: string, record: ArticleRecord): Promise<void> {
    const stored = toStored(record);
    await this.#write(async (articles) => {
      if (replaced !== record.article.id) await articles.delete(replaced);
      await keep(articles, stored);
    });
  }

  async delete(articleId: string): Promise<boolean> {
    return this.#write(async (articles) => {
      const before = await articles.getKey(articleId);
      if (before !== undefined) await articles.delete(articleId);
      return before !== undefined;
    });
  }

  async get(articleId: string): Promise<ArticleRecord | undefined> {
    const row = await this.#read((database) => database.get("article", articleId));
    return row && fromStoredRecord(articleId, row.record);
  }

  async has(articleId: string): Promise<boolean> {
    return (await this.#read((database) => database.getKey("article", articleId))) !== undefined;
  }

  async findByUrl(url: string): Promise<string | undefined> {
    return this.#read((database) => database.getKeyFromIndex("article", "url", url));
  }

  async findIds(prefix: string, limit: number): Promise<string[]> {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    return limit === 0 ? [] : this.#read((database) => database.getAllKeys("article", range, limit));
  }

  async *records(): AsyncGenerator<ArticleRecord> {
    let last = "";
    for (;;) {
      const after = IDBKeyRange.lowerBound(last, true);
      const rows = await this.#read((database) => database.getAll("article", after, PAGE));
      for (const { id, record } of rows) yield fromStoredRecord(id, record);
      const end = rows.at(-1);
      if (end === undefined || rows.length < PAGE) return;
      last = end.id;
    }
  }

  async count(): Promise<number> {
    return this.#read((database) => database.count("article"));
  }

  async judge(judgement: Judgement): Promise<void> {
    const { id } = decodeJudgement(judgement);
    const row = { id, body: JSON.stringify(judgement) };
    await this.#run(async () => {
      const transaction = this.#database.transaction("judgement", "readwrite", { durability: "strict" });
      if ((await transaction.store.getKey(id)) === undefined) await transaction.store.add(row);
      await transaction.done;
    });
  }

  async judgements(): Promise<Judgement[]> {
    const rows = await this.#read((database) => database.getAll("judgement"));
    return rows.map(({ id, body }) => fromStoredJudgement(id, body)).sort(compareJudgements);
  }

  async close(): Promise<void> {
    this.#open = false;
    this.#database.close();
  }

  #read<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
    return this.#run(() => work(this.#database));
  }

  #write<Result>(work: (articles: Articles) => Promise<Result>): Promise<Result> {
    return this.#run(async () => {
      const transaction = this.#database.transaction("article", "readwrite", { durability: "strict" });
      const [result] = await Promise.all([work(transaction.store), transaction.done]);
      return result;
    });
  }

  async #run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!this.#open) throw closedStore();
    try {
      return await work();
    } catch (error) {
      throw toDatabaseError(this.#name, error);
    }
  }
}

function createObjectStores(database: IDBPDatabase<Schema>): void {
  database.createObjectStore("article", { keyPath: "id" }).createIndex("url", "url");
  database.createObjectStore("judgement", { keyPath: "id" });
}

async function keep(articles: Articles, { record, json, hash }: StoredRecord): Promise<PutOutcome> {
  const { id, url } = record.article;
  const before = await articles.get(id);
  if (before?.hash === hash) return "unchanged";
  await articles.put({ id, record: json, hash, ...(url === null ? {} : { url }) });
  return before === undefined ? "added" : "replaced";
}
