/** A store that lasts as long as its process: for tests, for one-shot builds, and for a page whose visitor keeps nothing. */
import { decodeJudgement } from "../model/decode.ts";
import type { Judgement } from "../model/judgement.ts";
import { compareText } from "../model/order.ts";
import type { ArticleRecord } from "../model/record.ts";
import { closedStore } from "./closed-store.ts";
import { compareJudgements } from "./judgement-order.ts";
import type { PutOutcome, RecordStore } from "./record-store.ts";
import { type StoredRecord, toStored } from "./stored-record.ts";

type Entry = Pick<StoredRecord, "record" | "hash">;

/** An empty store in memory. */
export function createMemoryStore(): RecordStore {
  return new MemoryStore();
}

class MemoryStore implements RecordStore {
  readonly #articlesById = new Map<string, Entry>();
  readonly #judgementsById = new Map<string, Judgement>();
  #open = true;

  async put(record: ArticleRecord): Promise<PutOutcome> {
    return keep(this.#articles, toStored(record));
  }

  async putAll(records: readonly ArticleRecord[]): Promise<PutOutcome[]> {
    const articles = this.#articles;
    return records.map(toStored).map((stored) => keep(articles, stored));
  }

  async replace(replaced: string, record: ArticleRecord): Promise<void> {
    const stored = toStored(record);
    if (replaced !== record.article.id) this.#articles.delete(replaced);
    keep(this.#articles, stored);
  }

  async delete(articleId: string): Promise<boolean> {
    return this.#articles.delete(articleId);
  }

  async get(articleId: string): Promise<ArticleRecord | undefined> {
    return this.#articles.get(articleId)?.record;
  }

  async has(articleId: string): Promise<boolean> {
    return this.#articles.has(articleId);
  }

  async findByUrl(url: string): Promise<string | undefined> {
    const articles = this.#articles;
    return sortedIds(articles).find((id) => articles.get(id)?.record.article.url === url);
  }

  async findIds(prefix: string, limit: number): Promise<string[]> {
    const ids = sortedIds(this.#articles).filter((id) => id.startsWith(prefix));
    return ids.slice(0, limit);
  }

  async *records(): AsyncGenerator<ArticleRecord> {
    for (const id of sortedIds(this.#articles)) {
      const entry = this.#articles.get(id);
      if (entry !== undefined) yield entry.record;
    }
  }

  async count(): Promise<number> {
    return this.#articles.size;
  }

  async judge(judgement: Judgement): Promise<void> {
    const sound = decodeJudgement(judgement);
    if (!this.#log.has(sound.id)) this.#log.set(sound.id, sound);
  }

  async judgements(): Promise<Judgement[]> {
    return [...this.#log.values()].sort(compareJudgements);
  }

  async close(): Promise<void> {
    this.#open = false;
  }

  get #articles(): Map<string, Entry> {
    if (!this.#open) throw closedStore();
    return this.#articlesById;
  }

  get #log(): Map<string, Judgement> {
    if (!this.#open) throw closedStore();
    return this.#judgementsById;
  }
}

function keep(articles: Map<string, Entry>, { record, hash }: StoredRecord): PutOutcome {
  const { id } = record.article;
  const before = articles.get(id);
  if (before?.hash === hash) return "unchanged";
  articles.set(id, { record, hash });
  return before === undefined ? "added" : "replaced";
}

function sortedIds(articles: ReadonlyMap<string, Entry>): string[] {
  return [...articles.keys()].sort(compareText);
}
