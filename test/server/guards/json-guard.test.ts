import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/server/problem.ts";
import type { Question } from "../ask.ts";
import { startTestServer } from "../test-server.ts";

const ARTICLE = { kind: "text", name: "a.txt", content: "Harlow Lines has bought Pentmere Docks." };

describe("JSON guard", () => {
  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "application/jsonp",
    "",
  ])("refuses a body marked %j", async (type) => {
    const server = await startTestServer();
    const answer = await server.post("/api/articles", ARTICLE, { headers: { "content-type": type } });
    expect(answer.status).toBe(415);
  });

  it.each(["application/json; charset=utf-8", "Application/JSON"])("takes %s", async (type) => {
    const server = await startTestServer();
    const answer = await server.post("/api/articles", ARTICLE, { headers: { "content-type": type } });
    expect(answer.status).toBe(201);
  });

  it.each(["", "{", "nonsense", "{'kind': 'text'}"])(
    "refuses the body %j, which is not JSON",
    async (body) => {
      const server = await startTestServer();
      const question: Question = { method: "POST", body, headers: { "content-type": "application/json" } };
      const answer = await server.get("/api/articles", question);
      expect(answer.status).toBe(400);
      expect((answer.json() as Problem).detail).toContain("not JSON");
    },
  );
});
