import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/server/problem.ts";
import { startTestServer } from "../test-server.ts";

describe("host guard", () => {
  it.each(["localhost", "localhost:4177", "127.0.0.1:1", "[::1]:4177", "LOCALHOST"])(
    "answers under %s",
    async (host) => {
      const server = await startTestServer();
      expect((await server.get("/api/articles", { headers: { host } })).status).toBe(200);
    },
  );

  it.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example:4177",
    "192.168.1.7",
    "10.0.0.1:80",
  ])("does not answer under %s, neither page nor API", async (host) => {
    const server = await startTestServer();
    for (const path of ["/", "/api/graph", "/assets/x.js"]) {
      const answer = await server.get(path, { headers: { host } });
      expect(answer.status).toBe(403);
      expect((answer.json() as Problem).code).toBe("forbidden");
    }
  });

  it.each(["192.168.1.7:4177", "[fe80::1]", "localhost"])(
    "answers under %s when it listens on every address",
    async (host) => {
      const server = await startTestServer({ host: "0.0.0.0", token: "a-secret-of-some-length" });
      const headers = { host, authorization: "Bearer a-secret-of-some-length" };
      expect((await server.get("/api/articles", { headers })).status).toBe(200);
      const foreign = await server.get("/api/articles", { headers: { ...headers, host: "evil.example" } });
      expect(foreign.status).toBe(403);
    },
  );
});
