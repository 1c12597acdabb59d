/** Keeps a running server's graph in step with a folder of articles, however its files come, change and go. */
import { watch } from "node:fs";
import type { Article } from "../src/model/article.ts";
import { type Input, readInputs } from "../src/pipeline/read-inputs.ts";
import type { RunningServer } from "../src/server/server.ts";

export interface FollowOptions {
  readonly write: RunningServer["write"];
  /** Told of each file that came, changed, went or could not be read. */
  readonly log: (message: string) => void;
}

/** Editors write a file in several steps; they are taken together. */
const PAUSE = 100;

/** Reads all of `folder` at once, then again whenever something in it changes. Resolves to how to stop. */
export async function followFolder(folder: string, { write, log }: FollowOptions): Promise<() => void> {
  const known = new Map<string, Article>();

  async function take(name: string, article: Article): Promise<void> {
    const former = known.get(name);
    if (former !== undefined && JSON.stringify(former) === JSON.stringify(article)) return;
    known.set(name, article);
    const isOther = former !== undefined && former.id !== article.id;
    await write((workspace) => (isOther ? workspace.replace(former.id, article) : workspace.add(article)));
    log(`${former === undefined ? "read" : "read again"}: ${name}`);
  }

  async function drop(name: string, { id }: Article): Promise<void> {
    known.delete(name);
    const isElsewhere = [...known.values()].some((article) => article.id === id);
    if (!isElsewhere) await write((workspace) => workspace.remove(id));
    log(`gone: ${name}`);
  }

  async function sync(): Promise<void> {
    const inputs: Input[] = [];
    for await (const input of readInputs([folder], process.stdin)) inputs.push(input);
    const names = new Set(inputs.map(({ name }) => name));
    for (const [name, article] of known) if (!names.has(name)) await drop(name, article);
    for (const input of inputs) {
      if ("error" in input) log(`${input.name}: ${input.error.message}`);
      else await take(input.name, input.article);
    }
  }

  await sync();
  let last = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(sync).catch((error: unknown) => log(String(error)));
    }, PAUSE);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
