/** Fetching from a real server on this machine. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { fetchArticle } from "../../src/ingest/url.ts";
import { expectError } from "../contracts/expect-error.ts";

const TEXT = "Zoë’s company Veldt buys Harrow.";
const PAGE = `<html><head><title>Veldt</title></head><body><p>${TEXT}</p></body></html>`;
const HTML = { "content-type": "text/html; charset=utf-8" };

const PATHS: Readonly<Record<string, RequestListener>> = {
  "/page": (_request, response) => response.writeHead(200, HTML).end(PAGE),
  "/latin": (_request, response) =>
    response
      .writeHead(200, { "content-type": "text/html;charset=ISO-8859-1" })
      .end(Buffer.from("<p>Zo\u00eb", "latin1")),
  "/note.md": (_request, response) =>
    response.writeHead(200, { "content-type": "text/markdown" }).end(`---\ntitle: T\n---\n\n${TEXT}`),
  "/plain": (_request, response) =>
    response.writeHead(200, { "content-type": "text/plain" }).end(`<p>${TEXT}`),
  "/untyped": (_request, response) => response.writeHead(200).end(PAGE),
  "/gzip": (_request, response) =>
    response.writeHead(200, { ...HTML, "content-encoding": "gzip" }).end(gzipSync(PAGE)),
  "/br": (_request, response) =>
    response.writeHead(200, { ...HTML, "content-encoding": "br" }).end(brotliCompressSync(PAGE)),
  "/bomb": (_request, response) =>
    response
      .writeHead(200, { ...HTML, "content-encoding": "gzip" })
      .end(gzipSync(Buffer.alloc(50_000_000, 97))),
  "/garbled": (_request, response) =>
    response.writeHead(200, { ...HTML, "content-encoding": "gzip" }).end("no gzip"),
  "/endless": (_request, response) => {
    response.writeHead(200, HTML);
    const more = (): void => {
      while (!response.destroyed && response.write("a".repeat(65_536)));
    };
    response.on("drain", more);
    more();
  },
  "/silent": () => {},
  "/slow": (_request, response) => response.writeHead(200, HTML).write("<p>"),
  "/cut": (_request, response) => {
    response.writeHead(200, { ...HTML, "content-length": "1000" }).write("<p>half", () => response.destroy());
  },
  "/pdf": (_request, response) =>
    response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.4"),
  "/missing": (_request, response) => response.writeHead(404, HTML).end(PAGE),
  "/failing": (_request, response) => response.writeHead(503, HTML).end(PAGE),
  "/empty": (_request, response) => response.writeHead(200, HTML).end(),
  "/moved": (_request, response) => response.writeHead(301, { location: "page#top" }).end(),
  "/circle": (_request, response) => response.writeHead(302, { location: "/circle" }).end(),
  "/to-file": (_request, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/to-metadata": (_request, response) =>
    response.writeHead(302, { location: "http://169.254.169.254/latest/" }).end(),
  "/to-private": (_request, response) => response.writeHead(307, { location: "http://10.0.0.1/" }).end(),
};

describe("a page on a server", () => {
  let server: Server;
  let base = "";
  const requests: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      requests.push(request.url ?? "");
      PATHS[request.url ?? ""]?.(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const fetchFrom = (path: string, timeLimit = 5000): ReturnType<typeof fetchArticle> =>
    fetchArticle(`${base}${path}`, { allowLoopback: true, timeLimit });

  it.each([
    ["/page", TEXT],
    ["/latin", "Zoë"],
    ["/note.md", TEXT],
    ["/plain", `<p>${TEXT}`],
    ["/untyped", TEXT],
    ["/gzip", TEXT],
    ["/br", TEXT],
  ])("is read from %s", async (path, text) => {
    expect(await fetchFrom(path)).toMatchObject({ text, url: `${base}${path}` });
  });

  it("is followed where it moved, and keeps the address that was asked for", async () => {
    expect(await fetchFrom("/moved#part")).toMatchObject({
      title: "Veldt",
      text: TEXT,
      url: `${base}/moved`,
    });
  });

  it.each([
    ["/pdf", "not-text", "application/pdf"],
    ["/missing", "not-found", "404"],
    ["/failing", "network", "503"],
    ["/empty", "invalid-data", "is empty"],
    ["/endless", "too-large", "more than 5 MB"],
    ["/bomb", "too-large", "more than 5 MB"],
    ["/garbled", "network", "incorrect header"],
    ["/cut", "network", "/cut"],
    ["/circle", "network", "redirects more than 5 times"],
    ["/to-file", "network", "file:///etc/passwd"],
    ["/to-metadata", "forbidden", "169.254.169.254"],
    ["/to-private", "forbidden", "10.0.0.1"],
  ] as const)("%s is refused with %s", async (path, code, words) => {
    await expectError(code, () => fetchFrom(path), words);
  });

  it.each(["/silent", "/slow"])("%s is given up after the time limit", async (path) => {
    const start = performance.now();
    await expectError("network", () => fetchFrom(path, 300), "more than 0.3 s");
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it.each([
    ["this machine by number", "http://127.0.0.1:PORT/page"],
    ["this machine by name", "http://localhost:PORT/page"],
    ["this machine in disguise", "http://2130706433:PORT/page"],
    ["this machine in another disguise", "http://0x7f.1:PORT/page"],
    ["this machine as IPv6", "http://[::1]:PORT/page"],
    ["this machine mapped into IPv6", "http://[::ffff:127.0.0.1]:PORT/page"],
    ["a private network", "http://192.168.0.1/"],
    ["a cloud's metadata", "http://169.254.169.254/latest/meta-data/"],
  ])("%s is out of bounds, and no request is made", async (_what, address) => {
    const before = requests.length;
    const url = address.replace("PORT", new URL(base).port);
    await expectError("forbidden", () => fetchArticle(url), "not on the public internet", "Save the page");
    expect(requests.length).toBe(before);
  });

  it("is reached by its name when this machine is allowed", async () => {
    const article = await fetchArticle(`http://localhost:${new URL(base).port}/page`, {
      allowLoopback: true,
    });
    expect(article.text).toBe(TEXT);
  });

  it.each(["ledger.example/a", "file:///etc/passwd", "ftp://ledger.example/a", ""])(
    "%j is no web address",
    async (address) => {
      await expectError("usage", () => fetchArticle(address), "is not a web address");
    },
  );

  it("says when nobody answers", async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, "127.0.0.1", resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    await expectError(
      "network",
      () => fetchArticle(`http://127.0.0.1:${port}/`, { allowLoopback: true }),
      "ECONNREFUSED",
    );
  });
});
