/** The feed at a web address. Node only, within the same limits as an article. */
import { decodeBytes } from "./decode-bytes.ts";
import { type Feed, parseFeed } from "./feed.ts";
import { fetchPage, type FetchOptions } from "./fetch-page.ts";
import { readBody } from "./http-get.ts";

const FEED_TYPES = "application/rss+xml,application/atom+xml,application/xml,text/xml;q=0.9";

/** Throws RelataError for what cannot be fetched, and `unsupported` for what is no feed. */
export function fetchFeed(address: string, options: FetchOptions = {}): Promise<Feed> {
  return fetchPage(address, { ...options, accept: FEED_TYPES }, async (url, answer) =>
    parseFeed(url, decodeBytes(url, await readBody(url, answer), { html: false })),
  );
}
