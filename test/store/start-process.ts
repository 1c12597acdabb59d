/** Starts `store-process.ts` and reads what it prints. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("store-process.ts", import.meta.url));

export interface StoreProcess {
  readonly pid: number;
  /** Complete lines printed so far, without the first, which says that the store is open. */
  readonly lines: readonly string[];
  /** Kills it as `kill -9` does and waits until it is gone and all its output has been read. */
  kill(): Promise<void>;
}

/** Resolves once the process has the store at `path` open. */
export async function startStoreProcess(path: string, first: number | "wait"): Promise<StoreProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, path, String(first)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  const closed = once(reader, "close");
  // Several lines can come at once: whoever waits for the first must be listening for the next already.
  const opened = new Promise((resolve) => reader.once("line", resolve));
  reader.once("line", () => reader.on("line", (line) => lines.push(line)));
  await opened;
  return { pid: pidOf(child), lines, kill: () => kill(child, closed) };
}

async function kill(child: ChildProcess, closed: Promise<unknown>): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await Promise.all([exited, closed]);
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error("the process did not start");
  return child.pid;
}
