import { describe, expect, it } from "vitest";
import { MAX_FEED_ITEMS, parseFeed } from "../../src/ingest/feed.ts";
import { expectError } from "../contracts/expect-error.ts";

const ADDRESS = "https://example.org/news/feed.xml";

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
  <title>The Quarry Ledger</title><link>https://example.org/</link>
  <image><title>A logo</title><link>https://example.org/logo</link></image>
  <item><title>Veldt &amp; Harrow <![CDATA[<b>merge</b>]]></title><link>https://example.org/a#top</link>
    <pubDate>Tue, 03 Jun 2025 09:00:00 GMT</pubDate></item>
  <item><title>The same again</title><link>https://example.org/a</link></item>
  <item><title>Elsewhere</title><link>/b</link><dc:date>2025-06-02T10:00:00Z</dc:date></item>
  <item><title>No address</title></item>
  <item><title>A trap</title><link>javascript:alert(1)</link></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Wire</title>
  <entry><title>Orvane grows</title><link rel="replies" href="https://example.org/comments"/>
    <link href="orvane"/><updated>2025-05-01T00:00:00Z</updated>
    <author><title>not a title</title></author></entry>
  <entry><link rel="alternate" href="https://example.org/untitled"/></entry></feed>`;

describe("a feed", () => {
  it("in RSS lists titles, addresses and dates, each address once", () => {
    expect(parseFeed(ADDRESS, RSS)).toEqual({
      title: "The Quarry Ledger",
      items: [
        { title: "Veldt & Harrow merge", url: "https://example.org/a", publishedAt: "2025-06-03" },
        { title: "Elsewhere", url: "https://example.org/b", publishedAt: "2025-06-02" },
      ],
    });
  });

  it("in Atom leads to the article, not to its comments", () => {
    expect(parseFeed(ADDRESS, ATOM)).toEqual({
      title: "Harbour Wire",
      items: [
        { title: "Orvane grows", url: "https://example.org/news/orvane", publishedAt: "2025-05-01" },
        { title: "https://example.org/untitled", url: "https://example.org/untitled", publishedAt: null },
      ],
    });
  });

  it("without articles is an empty one", () => {
    expect(parseFeed(ADDRESS, "<rss><channel><title>Quiet</title></channel></rss>").items).toEqual([]);
  });

  it("lists no more than a reader can go through", () => {
    const item = (index: number): string => `<item><title>${index}</title><link>/${index}</link></item>`;
    const many = Array.from({ length: 500 }, (_, index) => item(index)).join("");
    expect(parseFeed(ADDRESS, `<rss><channel>${many}</channel></rss>`).items).toHaveLength(MAX_FEED_ITEMS);
  });

  it.each([
    ["a web page", "<!doctype html><html><body><p>Veldt</p></body></html>"],
    ["XML of another kind", "<sitemap/>"],
    ["a broken feed", "<rss><channel><item>"],
    ["an entity bomb", '<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss>&a;</rss>'],
    ["plain text", "Veldt buys Harrow."],
  ])("is not %s", async (_what, text) => {
    await expectError("unsupported", () => parseFeed(ADDRESS, text), "is no feed");
  });
});
