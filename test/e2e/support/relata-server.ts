/** The built program serving the seeds: `relata serve` as a process of its own, on a free port and a store of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { RunningHome } from "./homes.ts";

const PROGRAM = "dist/cli/main.js";
const SEEDS = "seeds/articles";

export interface ServerOptions {
  /** Folder with a store to begin with a copy of; without it the seeds are read. */
  readonly seeded?: string;
  /** Folder that holds the store and outlives the server. */
  readonly keepIn?: string;
}

/** Resolves when the server says where it is; rejects with what it wrote if it ends before that. */
export async function startRelataServer({ seeded, keepIn }: ServerOptions = {}): Promise<RunningHome> {
  const folder = keepIn ?? mkdtempSync(join(tmpdir(), "relata-e2e-"));
  if (seeded !== undefined) cpSync(seeded, folder, { recursive: true });
  const store = join(folder, "relata.db");
  const args = [PROGRAM, "serve", "--json", "--seed", SEEDS, "--port", "0", "--store", store];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  const notes: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => notes.push(text));

  const firstLine = async (): Promise<string> => {
    for await (const line of createInterface(child.stdout)) return line;
    throw new Error(`The server ended before it listened: ${notes.join("")}`);
  };
  const { url } = JSON.parse(await firstLine()) as { readonly url: string };
  return {
    url: `${url}/`,
    stop: async () => {
      child.kill("SIGINT");
      await ended;
      if (keepIn === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
