/** The graph kept in this browser: a worker holds the store and folds it, pages of the same site tell one another of changes. */
import { RelataError } from "../../model/errors.ts";
import type { Backend } from "./backend.ts";
import type { CallName, WorkerCalls, WorkerMessage } from "./worker-protocol.ts";

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: RelataError) => void;
}

/** Set once the seeds were offered: a reader who removes every article gets an empty graph, not the seeds again. */
const FILLED_MARK = "relata-filled";
const NO_FEEDS = "A page that lives in your browser cannot read the feeds of other web sites.";
const CHANNEL = "relata-changes";

/** The page lies at `base`, with `seeds.jsonl` beside it. */
export function createBrowserBackend(base: string): Backend {
  const call = connect();
  const channel = new BroadcastChannel(CHANNEL);
  const telling = async <Result>(change: Promise<Result>): Promise<Result> => {
    const result = await change;
    channel.postMessage("changed");
    return result;
  };
  return {
    home: "browser",
    load: async (onProgress) => {
      const isFilled = localStorage.getItem(FILLED_MARK) !== null;
      const seeds = isFilled ? null : new URL("seeds.jsonl", base).href;
      const loaded = await call("load", seeds, onProgress);
      // Not after a failed fetch: the next visit tries again. A reader who removed every article finds none again.
      if (loaded.snapshot.articles.length > 0) localStorage.setItem(FILLED_MARK, "yes");
      return loaded;
    },
    record: (articleId) => call("record", articleId),
    preview: (source) => call("preview", source),
    add: (source) => telling(call("add", source)),
    feed: () =>
      Promise.reject(new RelataError("unsupported", NO_FEEDS, "Save the articles and drop the files here.")),
    remove: (articleId) => telling(call("remove", articleId)),
    judge: (decision) => telling(call("judge", decision)),
    judgements: () => call("judgements", undefined),
    subscribe: (listener) => {
      channel.addEventListener("message", listener);
      return () => channel.removeEventListener("message", listener);
    },
  };
}

type Call = <Name extends CallName>(
  name: Name,
  argument: Parameters<WorkerCalls[Name]>[0] | undefined,
  onProgress?: (done: number, total: number) => void,
) => ReturnType<WorkerCalls[Name]>;

/** Starts the worker and gives the way to call it. */
function connect(): Call {
  const worker = new Worker(new URL("./workspace.worker.ts", import.meta.url), { type: "module" });
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let report: (done: number, total: number) => void = () => undefined;

  worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.kind === "progress") {
      report(data.done, data.total);
      return;
    }
    const waiting = pending.get(data.id);
    pending.delete(data.id);
    if (data.kind === "result") waiting?.resolve(data.result);
    else waiting?.reject(new RelataError(data.error.code, data.error.message, data.error.hint));
  });
  worker.addEventListener("error", () => {
    const error = new RelataError("unreadable", "The part that reads articles stopped.", "Reload the page.");
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  });

  return ((name: CallName, argument: unknown, onProgress?: typeof report) => {
    if (onProgress !== undefined) report = onProgress;
    const id = ++lastId;
    return new Promise<unknown>((resolve, reject) => {
      pending.set(id, { resolve, reject });
      worker.postMessage({ id, name, argument });
    });
  }) as Call;
}
