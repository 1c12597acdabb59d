/** What the worker does for each call: a workspace on the store that this browser keeps. */
import { ingestBytes } from "../../ingest/from-bytes.ts";
import type { Article, ArticleSource } from "../../model/article.ts";
import { RelataError } from "../../model/errors.ts";
import { openWorkspace, type Workspace } from "../../pipeline/workspace.ts";
import { openIndexedDbStore } from "../../store/indexeddb.ts";
import { fillFromSeeds, type Progress } from "./fill-from-seeds.ts";
import type { WorkerCalls } from "./worker-protocol.ts";

/** Who signs judgements in a browser that knows no names. */
const READER = "reader";
const DATABASE = "relata";

/** `onProgress` is called while articles are read in. */
export function createWorkerCalls(onProgress: Progress): WorkerCalls {
  let workspace: Workspace | null = null;

  const open = (): Workspace => {
    if (workspace !== null) return workspace;
    throw new RelataError("usage", "The graph is not open yet.", "Wait until the page has loaded it.");
  };

  return {
    // Every load opens anew: another page of this browser may have changed the store meanwhile.
    load: async (seeds) => {
      await workspace?.close();
      const store = await openIndexedDbStore(DATABASE);
      if (seeds !== null && (await store.count()) === 0) await fillFromSeeds(store, seeds, onProgress);
      const now = (): string => new Date().toISOString();
      workspace = await openWorkspace(store, { by: READER, now, onProgress });
      return workspace.load();
    },
    record: async (articleId) => {
      const record = await open().store.get(articleId);
      if (record !== undefined) return record;
      throw new RelataError(
        "not-found",
        "This article is not in the graph, or no more.",
        "Search for another.",
      );
    },
    preview: (source) => open().preview(toArticle(source)),
    add: (source) => open().add(toArticle(source)),
    remove: (articleId) => open().remove(articleId),
    judge: (decision) => open().judge(decision),
    judgements: () => open().store.judgements(),
  };
}

function toArticle(source: ArticleSource): Article {
  switch (source.kind) {
    case "article":
      return source.article;
    case "text":
      return ingestBytes(source.name, new TextEncoder().encode(source.content));
    case "url":
      throw new RelataError(
        "unsupported",
        "A page that lives in your browser cannot read other web sites.",
        "Copy the article's text and paste it, or drop the saved page here.",
      );
  }
}
