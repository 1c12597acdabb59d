/** Files and folders of the disk -> articles, one after the other. Node only. */
import type { Stats } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";

import type { Article } from "../model/article.ts";
import { RelataError } from "../model/errors.ts";
import { compareText } from "../model/order.ts";
import { findFormat, ingestBytes } from "./from-bytes.ts";
import { tooManyBytes } from "./input-error.ts";
import { MAX_INPUT_BYTES } from "./limits.ts";

/**
 * Paths of all files in `paths`, folders walked in sorted order. A file named by itself always counts; in folders only those with a known
 * extension, and nothing hidden nor in node_modules. Throws RelataError `not-found` or `unreadable` at the first path that cannot be read.
 */
export async function* findFiles(paths: Iterable<string>): AsyncGenerator<string> {
  const walked = new Set<string>();
  for (const path of paths) {
    const status = await inspect(path);
    if (status.isDirectory()) yield* walk(path, walked);
    else yield path;
  }
}

/** The article in the file at `path`. */
export async function readArticleFile(path: string): Promise<Article> {
  const status = await inspect(path);
  if (status.isDirectory()) throw new RelataError("unreadable", `${path} is a folder`, "Name a file in it.");
  return ingestBytes(path, await readBytes(path));
}

/** Walks real folders once each, so that links in a circle end. */
async function* walk(folder: string, walked: Set<string>): AsyncGenerator<string> {
  const real = await attempt(folder, realpath(folder));
  if (walked.has(real)) return;
  walked.add(real);
  const names = await attempt(folder, readdir(folder));
  for (const name of names.toSorted(compareText)) {
    if (name.startsWith(".") || name === "node_modules") continue;
    const path = join(folder, name);
    const status = await stat(path).catch(() => null);
    if (status?.isDirectory()) yield* walk(path, walked);
    else if (status?.isFile() && findFormat(name) !== undefined) yield path;
  }
}

/** Reads one byte more than allowed, so that a device or a growing file cannot fill the memory. */
async function readBytes(path: string): Promise<Uint8Array> {
  const file = await attempt(path, open(path));
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of file.createReadStream({ autoClose: false, end: MAX_INPUT_BYTES })) {
      chunks.push(chunk as Uint8Array);
      length += (chunk as Uint8Array).length;
    }
    if (length > MAX_INPUT_BYTES) throw tooManyBytes(path);
    return Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}

async function inspect(path: string): Promise<Stats> {
  return attempt(path, stat(path));
}

async function attempt<Result>(path: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new RelataError("not-found", `There is no file ${path}`, "Check the path.", { cause: error });
    throw new RelataError("unreadable", `${path} cannot be read: ${message}`, "Check its permissions.", {
      cause: error,
    });
  }
}
