/** A backend on a real workspace over a store in memory: what the page speaks to, without a worker or a server in between. */
import type { Backend } from "../../src/app/backend/backend.ts";
import { ingestBytes } from "../../src/ingest/from-bytes.ts";
import { RelataError } from "../../src/model/errors.ts";
import type { Article, ArticleSource } from "../../src/model/article.ts";
import type { ArticleRecord } from "../../src/model/record.ts";
import { openWorkspace } from "../../src/pipeline/workspace.ts";
import { createMemoryStore } from "../../src/store/memory.ts";

/** `records` are in the store from the start. */
export async function workspaceBackend(records: readonly ArticleRecord[] = []): Promise<Backend> {
  const store = createMemoryStore();
  await store.putAll(records);
  let minutes = 0;
  const now = (): string => new Date(Date.UTC(2025, 0, 1, 0, ++minutes)).toISOString();
  const workspace = await openWorkspace(store, { by: "tester", now });
  return {
    home: "browser",
    load: async () => workspace.load(),
    record: async (articleId) => {
      const record = await workspace.store.get(articleId);
      if (record === undefined)
        throw new RelataError("not-found", "There is no such article.", "Look elsewhere.");
      return record;
    },
    feed: () => Promise.reject(new RelataError("unsupported", "No feeds here.", "Use a text.")),
    preview: (source) => workspace.preview(toArticle(source)),
    add: (source) => workspace.add(toArticle(source)),
    remove: (articleId) => workspace.remove(articleId),
    judge: (decision) => workspace.judge(decision),
    judgements: () => workspace.store.judgements(),
    subscribe: () => () => undefined,
  };
}

function toArticle(source: ArticleSource): Article {
  if (source.kind === "article") return source.article;
  if (source.kind === "text") return ingestBytes(source.name, new TextEncoder().encode(source.content));
  throw new RelataError("unsupported", "No addresses here.", "Use a text.");
}
