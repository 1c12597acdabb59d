/** A page of the web: redirects followed, every step checked, one limit on the time of all. Node only. */
import type { IncomingMessage } from "node:http";

import { RelataError } from "../model/errors.ts";
import { get, type GetOptions } from "./http-get.ts";
import { toWebAddress } from "./web-address.ts";

export interface FetchOptions {
  /** Also fetch from this machine: for tests, whose servers run here. */
  readonly allowLoopback?: boolean;
  /** Milliseconds for everything together, redirects included. */
  readonly timeLimit?: number;
}

const TIME_LIMIT = 15_000;
const MAX_REDIRECTS = 5;

/** Gets the page at `address` (http or https) as one of the types in `accept`, and reads it by `read`, which is given its address. */
export async function fetchPage<Result>(
  address: string,
  options: FetchOptions & Pick<GetOptions, "accept">,
  read: (url: string, answer: IncomingMessage) => Promise<Result>,
): Promise<Result> {
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
    const answer = await follow(new URL(url), {
      allowLoopback: options.allowLoopback ?? false,
      accept: options.accept,
      signal,
    });
    return await read(url, answer).finally(() => answer.destroy());
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
