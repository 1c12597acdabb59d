/** What a person named on the command line -> articles: files, folders, web addresses, `-` for standard input. Node only. */
import { buffer } from "node:stream/consumers";
import type { Readable } from "node:stream";
import { findFiles, readArticleFile } from "../ingest/files.ts";
import { ingestBytes } from "../ingest/from-bytes.ts";
import { fetchArticle } from "../ingest/url.ts";
import type { Article } from "../model/article.ts";
import { RelataError } from "../model/errors.ts";

/** One input read, or why it could not be: a bad file never stops a batch (law 6). */
export type Input =
  | { readonly name: string; readonly article: Article }
  | { readonly name: string; readonly error: RelataError };

/** Reads `names` in order, one article in memory at a time. */
export async function* readInputs(names: readonly string[], stdin: Readable): AsyncGenerator<Input> {
  for (const name of names) {
    if (name === "-") yield await attempt("standard input", async () => ingestBytes("", await buffer(stdin)));
    else if (/^https?:\/\//i.test(name)) yield await attempt(name, () => fetchArticle(name));
    else yield* readFiles(name);
  }
}

async function* readFiles(path: string): AsyncGenerator<Input> {
  const files = findFiles([path]);
  let found = 0;
  for (;;) {
    const next = await attempt(path, () => files.next());
    if ("error" in next) {
      yield next;
      return;
    }
    if (next.article.done === true) break;
    const file = next.article.value;
    found += 1;
    yield await attempt(file, () => readArticleFile(file));
  }
  if (found === 0) {
    const message = `${path} holds no articles.`;
    yield {
      name: path,
      error: new RelataError("not-found", message, "Articles are files ending in .md, .txt or .html."),
    };
  }
}

/** Runs `read`; an expected failure becomes part of the result, a defect is thrown on. */
async function attempt<Result>(
  name: string,
  read: () => Promise<Result>,
): Promise<{ name: string; article: Result } | { name: string; error: RelataError }> {
  try {
    return { name, article: await read() };
  } catch (error) {
    if (error instanceof RelataError) return { name, error };
    throw error;
  }
}
