import { describe, expect, it } from "vitest";
import { followEvents } from "./follow-events.ts";
import { startTestServer } from "./test-server.ts";

describe("startServer", () => {
  it("says in words that a port is taken", async () => {
    const { url } = await startTestServer();
    const second = startTestServer({ port: Number(new URL(url).port) });
    await expect(second).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("in use") as string,
    });
  });

  it.each(["192.0.2.1", "no-such-host.invalid"])("says in words that %s is not here", async (host) => {
    const server = startTestServer({ host, token: "a-secret-of-some-length" });
    await expect(server).rejects.toMatchObject({ code: "usage" });
  });

  it.each(["0.0.0.0", "::", "192.168.1.7", "relata.example"])(
    "wants a token to listen on %s",
    async (host) => {
      await expect(startTestServer({ host })).rejects.toMatchObject({ code: "usage" });
    },
  );

  it.each(["short", "has a space in the middle", "umläute-are-not-allowed"])(
    "refuses the token %j",
    async (token) => {
      await expect(startTestServer({ token })).rejects.toMatchObject({ code: "usage" });
    },
  );

  it("closes though clients still listen, and answers nobody afterwards", async () => {
    const server = await startTestServer();
    const events = await followEvents(`${server.url}/api/events`);
    await events.next();
    await server.close();
    await expect(server.get("/api/graph")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });
});
