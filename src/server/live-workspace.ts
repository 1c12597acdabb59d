/**
 * The workspace as a running server holds it: readers see it as it is, writes go one at a time, the search index follows
 * each of them, and everyone who listens hears of it.
 */
import { randomUUID } from "node:crypto";
import type { GraphChange } from "../graph/graph-model.ts";
import { createSearch, type GraphSearch } from "../graph/query/search.ts";
import type { Workspace } from "../pipeline/workspace.ts";
import type { PutOutcome } from "../store/record-store.ts";

/** What a write resolves to; with the outcome `unchanged` nobody is told. */
export interface Written {
  readonly change: GraphChange;
  readonly outcome?: PutOutcome;
}

/** Work on the workspace that may change it. */
export type Write<Result extends Written> = (workspace: Workspace) => Promise<Result>;

/** Called after a change with the page that asked for it, if it said which. */
export type ChangeListener = (origin: string | undefined) => void;

export interface LiveWorkspace {
  readonly reads: Pick<Workspace, "graph" | "store" | "load" | "preview">;
  readonly search: Pick<GraphSearch, "search">;
  /** Runs `work` once all earlier writes are done, whether they succeeded or not. */
  readonly write: <Result extends Written>(work: Write<Result>, origin?: string) => Promise<Result>;
  /** Names the present state: another one after each change, and after a restart. */
  revision(): string;
  /** Returns how to stop listening. */
  subscribe(listener: ChangeListener): () => void;
  /** Resolves when all writes asked for so far are done. */
  settle(): Promise<void>;
}

/** Takes over `workspace`: from here on nobody else may write to it. */
export function createLiveWorkspace(workspace: Workspace): LiveWorkspace {
  const search = createSearch(workspace.graph);
  const listeners = new Set<ChangeListener>();
  const run = randomUUID();
  let changes = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function perform<Result extends Written>(work: Write<Result>, origin?: string): Promise<Result> {
    const result = await work(workspace);
    if (result.outcome === "unchanged") return result;
    search.update(result.change);
    changes += 1;
    for (const listener of listeners) listener(origin);
    return result;
  }

  return {
    reads: workspace,
    search,
    write: (work, origin) => {
      const result = last.then(() => perform(work, origin));
      last = result.catch(() => undefined);
      return result;
    },
    revision: () => `${run}.${changes}`,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settle: async () => {
      await last;
    },
  };
}
