import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Backend } from "../../../src/app/backend/backend.ts";
import { createHttpBackend } from "../../../src/app/backend/http-backend.ts";

/** A server that answers every call with what was asked, and `no-such` with a problem. */
const server: Server = createServer((request, response) => {
  void text(request).then((body) => {
    const { method, url = "" } = request;
    if (url.includes("no-such")) {
      response.writeHead(404, { "content-type": "application/problem+json" });
      response.end(
        JSON.stringify({
          title: "Not found",
          detail: "There is no article no-such.",
          code: "not-found",
          hint: "Look again.",
        }),
      );
      return;
    }
    if (url.includes("broken")) {
      response.writeHead(502).end("<h1>Bad gateway</h1>");
      return;
    }
    response.end(JSON.stringify({ method, url, body: body === "" ? null : (JSON.parse(body) as unknown) }));
  });
});

let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  base = `http://localhost:${(server.address() as AddressInfo).port}/relata/`;
});
afterAll(() => void server.close());

describe("the server's API", () => {
  const SOURCE = { kind: "url", url: "https://example.org/news" } as const;

  it.each<[string, (api: Backend) => Promise<unknown>, string, string, object | null]>([
    ["load", (api) => api.load(() => undefined), "GET", "graph", null],
    ["record", (api) => api.record("a/b"), "GET", "articles/a%2Fb", null],
    ["preview", (api) => api.preview(SOURCE), "POST", "articles?preview=1", SOURCE],
    ["add", (api) => api.add(SOURCE), "POST", "articles", SOURCE],
    ["remove", (api) => api.remove("a1"), "DELETE", "articles/a1", null],
    [
      "judge",
      (api) => api.judge({ op: "reject", statement: "s" }),
      "POST",
      "judgements",
      { op: "reject", statement: "s" },
    ],
    ["judgements", (api) => api.judgements(), "GET", "judgements", null],
  ])("%s", async (...[, call, method, path, body]) => {
    expect(await call(createHttpBackend(base))).toEqual({ method, url: `/relata/api/${path}`, body });
  });

  it("turns a problem back into its error", async () => {
    await expect(createHttpBackend(base).record("no-such")).rejects.toMatchObject({
      name: "RelataError",
      code: "not-found",
      message: "There is no article no-such.",
      hint: "Look again.",
    });
  });

  it("says something of an answer that is no problem document", async () => {
    await expect(createHttpBackend(base).record("broken")).rejects.toMatchObject({
      code: "network",
      message: "The server answered 502.",
    });
  });

  it("says so when nobody answers", async () => {
    await expect(createHttpBackend("http://localhost:1/").judgements()).rejects.toMatchObject({
      code: "network",
    });
  });
});
