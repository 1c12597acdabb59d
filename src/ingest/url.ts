/** The article at a web address. Node only: the page has no way around the rules of other sites. */
import type { IncomingMessage } from "node:http";

import type { Article } from "../model/article.ts";
import { RelataError } from "../model/errors.ts";
import { fetchPage, type FetchOptions } from "./fetch-page.ts";
import { type ArticleFormat, ingestBytes, type Origin } from "./from-bytes.ts";
import { readBody } from "./http-get.ts";

const ARTICLE_TYPES = "text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9";
const FORMAT_OF_TYPE: Readonly<Record<string, ArticleFormat>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "text/x-markdown": "markdown",
  "text/plain": "text",
};

/** Fetches the page at `address` (http or https). The article keeps the address it was asked for, not the one it was redirected to. */
export async function fetchArticle(address: string, options: FetchOptions = {}): Promise<Article> {
  return fetchPage(address, { ...options, accept: ARTICLE_TYPES }, async (url, answer) => {
    const kind = readContentType(url, answer);
    return ingestBytes(url, await readBody(url, answer), { url, ...kind });
  });
}

function readContentType(url: string, answer: IncomingMessage): Pick<Origin, "format" | "charset"> {
  const [type = "", ...parameters] = (answer.headers["content-type"] ?? "").split(";");
  const format = FORMAT_OF_TYPE[type.trim().toLowerCase()];
  if (format === undefined && type.trim() !== "") {
    answer.destroy();
    throw new RelataError(
      "not-text",
      `${url} is ${type.trim()}, not a page of text`,
      "Give the address of the article itself.",
    );
  }
  const charset = /^\s*charset\s*=\s*"?([\w:.-]+)/i.exec(parameters.join(";"))?.[1];
  return { ...(format === undefined ? {} : { format }), ...(charset === undefined ? {} : { charset }) };
}
