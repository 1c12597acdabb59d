/**
 * Where the page's graph lives: behind a server's HTTP API, or in this browser (IndexedDB and a worker).
 * The page knows only this interface; both homes answer it with the same types.
 */
import type { Feed } from "../../ingest/feed.ts";
import type { ArticleSource } from "../../model/article.ts";
import type { Decision, Judgement } from "../../model/judgement.ts";
import type { ArticleRecord } from "../../model/record.ts";
import type { Addition, Judged, LoadedGraph, Preview, Update } from "../../pipeline/workspace.ts";

export interface Backend {
  readonly home: "server" | "browser";
  load(onProgress: (done: number, total: number) => void): Promise<LoadedGraph>;
  record(articleId: string): Promise<ArticleRecord>;
  preview(source: ArticleSource): Promise<Preview>;
  add(source: ArticleSource): Promise<Addition>;
  /** What the RSS or Atom feed at `url` lists; a browser alone cannot read it, and rejects. */
  feed(url: string): Promise<Feed>;
  remove(articleId: string): Promise<Update>;
  judge(decision: Decision): Promise<Judged>;
  judgements(): Promise<readonly Judgement[]>;
  /** Calls `listener` when the graph changed elsewhere (another page, the command line, a file in seeds/). */
  subscribe(listener: () => void): () => void;
}
