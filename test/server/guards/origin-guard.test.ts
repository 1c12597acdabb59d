import { describe, expect, it } from "vitest";
import { SAMPLE_RECORD } from "../../model/sample-record.ts";
import { startTestServer, type TestServer } from "../test-server.ts";

const REMOVAL = `/api/articles/${SAMPLE_RECORD.article.id}`;

describe("origin guard", () => {
  const ownOrigin = (server: TestServer): string => server.url;

  it.each<[string, (server: TestServer) => Record<string, string>, number]>([
    ["no such headers, as programs", () => ({}), 200],
    ["its own page", (server) => ({ origin: ownOrigin(server), "sec-fetch-site": "same-origin" }), 200],
    ["a person's own doing", () => ({ "sec-fetch-site": "none" }), 200],
    ["another site", () => ({ origin: "http://evil.example", "sec-fetch-site": "cross-site" }), 403],
    ["another port", () => ({ origin: "http://127.0.0.1:1", "sec-fetch-site": "same-site" }), 403],
    ["another site in an old browser", () => ({ origin: "http://evil.example" }), 403],
    ["an opaque origin", () => ({ origin: "null" }), 403],
    ["a cross-site request without origin", () => ({ "sec-fetch-site": "cross-site" }), 403],
  ])("meets writes from %s", async (_who, headers, status) => {
    const server = await startTestServer();
    const answer = await server.remove(REMOVAL, { headers: headers(server) });
    expect(answer.status).toBe(status);
    expect(await server.workspace.store.count()).toBe(status === 200 ? 0 : 1);
  });
});
