/** The article at a web address. Node only: the page has no way around the rules of other sites. */
import type { IncomingMessage } from "node:http";

import type { Article } from "../model/article.ts";
import { RelataError } from "../model/errors.ts";
import { type ArticleFormat, ingestBytes, type Origin } from "./from-bytes.ts";
import { get, type GetOptions, readBody } from "./http-get.ts";
import { toWebAddress } from "./web-address.ts";

export interface FetchOptions {
  /** Also fetch from this machine: for tests, whose servers run here. */
  readonly allowLoopback?: boolean;
  /** Milliseconds for everything together, redirects included. */
  readonly timeLimit?: number;
}

const TIME_LIMIT = 15_000;
const MAX_REDIRECTS = 5;
const FORMAT_OF_TYPE: Readonly<Record<string, ArticleFormat>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "text/x-markdown": "markdown",
  "text/plain": "text",
};

/** Fetches the page at `address` (http or https). The article keeps the address it was asked for, not the one it was redirected to. */
export async function fetchArticle(address: string, options: FetchOptions = {}): Promise<Article> {
  const url = toWebAddress(address);
  if (url === null) {
    throw new RelataError(
      "usage",
      `${address} is not a web address`,
      "Write it like https://example.org/article",
    );
  }
  const limit = options.timeLimit ?? TIME_LIMIT;
  const signal = AbortSignal.timeout(limit);
  try {
    const answer = await follow(new URL(url), { allowLoopback: options.allowLoopback ?? false, signal });
    const kind = readContentType(url, answer);
    const bytes = await readBody(url, answer).finally(() => answer.destroy());
    return ingestBytes(url, bytes, { url, ...kind });
  } catch (error) {
    if (error instanceof RelataError) throw error;
    throw unreachable(url, signal.aborted ? `it took more than ${limit / 1000} s` : messageOf(error), error);
  }
}

/** Follows redirects; every step is checked like the first. */
async function follow(start: URL, options: GetOptions): Promise<IncomingMessage> {
  let url = start;
  for (let step = 0; step <= MAX_REDIRECTS; step += 1) {
    const answer = await get(url, options);
    const status = answer.statusCode ?? 0;
    const location = answer.headers.location;
    if (status >= 200 && status < 300) return answer;
    answer.destroy();
    if (status < 300 || status >= 400 || location === undefined) throw refused(url, status);
    url = findTarget(url, location);
  }
  throw unreachable(start.href, `it redirects more than ${MAX_REDIRECTS} times`);
}

function findTarget(from: URL, location: string): URL {
  const target = URL.canParse(location, from) ? toWebAddress(new URL(location, from).href) : null;
  if (target === null) throw unreachable(from.href, `it redirects to ${location}, which is no web address`);
  return new URL(target);
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

function refused(url: URL, status: number): RelataError {
  if (status === 404 || status === 410) {
    return new RelataError("not-found", `There is no page at ${url.href} (${status})`, "Check the address.");
  }
  return unreachable(url.href, `the server answers ${status}`);
}

function unreachable(url: string, why: string, cause?: unknown): RelataError {
  return new RelataError(
    "network",
    `${url} could not be fetched: ${why}`,
    "Try again later, or save the page as a file and add the file.",
    { cause },
  );
}

/** Errors of several connection attempts at once have an empty message of their own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join(", ");
  return error instanceof Error ? error.message : String(error);
}
