/** A feed from a real server on this machine, and what is refused. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchFeed } from "../../src/ingest/fetch-feed.ts";
import { expectError } from "../contracts/expect-error.ts";

const FEED =
  "<rss><channel><title>Quarry</title><item><title>One</title><link>/one</link></item></channel></rss>";

let server: Server;
let base = "";
let accepted: string | undefined;
beforeAll(async () => {
  server = createServer((request, response) => {
    accepted = request.headers.accept;
    if (request.url === "/old") response.writeHead(301, { location: "/feed" }).end();
    else response.writeHead(200, { "content-type": "application/rss+xml" }).end(FEED);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe("fetching a feed", () => {
  it("asks for feeds and follows redirects", async () => {
    const { items } = await fetchFeed(`${base}/old`, { allowLoopback: true });
    expect(items).toEqual([{ title: "One", url: `${base}/one`, publishedAt: null }]);
    expect(accepted).toContain("application/rss+xml");
  });

  it("stays on the public internet", async () => {
    await expectError("forbidden", () => fetchFeed(`${base}/feed`));
  });
});
