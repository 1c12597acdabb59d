/** Opens the store, or the whole workspace on it, as every command does it: location, signature, clock and progress. */
import { userInfo } from "node:os";
import { openWorkspace, type Workspace } from "../pipeline/workspace.ts";
import { openStore } from "../store/open-store.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { CommandRun } from "./command.ts";

const DEFAULT_STORE = "relata.db";

/** Where the store is: `--store`, else `RELATA_STORE`, else `relata.db` in the working directory. */
function storeLocation({ options }: Pick<CommandRun, "options">): string {
  return options.text("store") ?? process.env["RELATA_STORE"] ?? DEFAULT_STORE;
}

/** Runs `work` on the open store and closes it whatever happens. */
export async function withStore<Result>(
  run: CommandRun,
  work: (store: RecordStore) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(storeLocation(run));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Runs `work` on the workspace: the store with its graph. */
export async function withWorkspace<Result>(
  run: CommandRun,
  work: (workspace: Workspace) => Promise<Result>,
): Promise<Result> {
  return withStore(run, async (store) => work(await foldStore(run, store)));
}

/** Folds the graph of `store`, showing progress. */
export async function foldStore({ terminal }: CommandRun, store: RecordStore): Promise<Workspace> {
  const workspace = await openWorkspace(store, {
    by: userInfo().username,
    now: () => new Date().toISOString(),
    onProgress: (done, total) => terminal.progress(`Reading the store: ${done} of ${total} articles`),
  });
  terminal.progress("");
  return workspace;
}
