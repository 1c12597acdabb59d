import { describe, expect, it } from "vitest";
import { openWorkspace } from "../../src/pipeline/workspace.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { startTestServer } from "./test-server.ts";

describe("a failure", () => {
  it("that nobody foresaw is logged with its stack and answered without", async () => {
    const store = createMemoryStore();
    const workspace = await openWorkspace(store, { by: "tester", now: () => "2025-01-01T00:00:00Z" });
    const broken = {
      ...workspace,
      load: () => {
        throw new Error("a secret of the inside");
      },
    };
    const server = await startTestServer({ workspace: broken });
    const answer = await server.get("/api/graph");
    expect(answer.status).toBe(500);
    expect(answer.json()).toEqual({
      type: "about:blank",
      title: "Internal Server Error",
      status: 500,
      detail: "The server failed at this request.",
      code: "internal",
      hint: "Its standard error says why. Please report it.",
    });
    expect(server.logged.join()).toContain("a secret of the inside");
    expect(server.logged.join()).toContain("problem.test.ts");
  });

  it("of the store keeps its code and hint", async () => {
    const server = await startTestServer();
    await server.workspace.close();
    const answer = await server.get("/api/judgements");
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.json()).toMatchObject({ code: expect.any(String) as string });
  });

  it.each([
    ["PUT", "/api/articles", 405, "GET, HEAD, POST"],
    ["POST", "/api/graph", 405, "GET, HEAD"],
    ["DELETE", "/api/judgements", 405, "GET, HEAD, POST"],
    ["GET", "/api/nothing", 404, undefined],
    ["GET", "/api/", 404, undefined],
    ["GET", "/nothing", 404, undefined],
  ])("to find anything for %s %s is %i", async (method, path, status, allow) => {
    const server = await startTestServer();
    const headers = { "content-type": "application/json" };
    const answer = await server.get(path, { method, headers });
    expect(answer.status).toBe(status);
    expect(answer.headers.allow).toBe(allow);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
  });
});
