import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/server/problem.ts";
import { startTestServer } from "../test-server.ts";

const TOKEN = "correct-horse-battery";

describe("with a token", () => {
  it.each(["/api/graph", "/api/events", "/api/openapi.json", "/", "/assets/main.js"])(
    "nobody reads %s without it",
    async (path) => {
      const server = await startTestServer({ token: TOKEN });
      const answer = await server.get(path);
      expect(answer.status).toBe(401);
      expect(answer.headers["www-authenticate"]).toMatch(/^Bearer /);
      expect(answer.json() as Problem).toMatchObject({ status: 401, code: "forbidden" });
    },
  );

  it.each([
    ["the token", `Bearer ${TOKEN}`, 200],
    ["the token, worded in small letters", `bearer ${TOKEN}`, 200],
    ["another", "Bearer another-horse-battery", 401],
    ["its beginning", `Bearer ${TOKEN.slice(0, -1)}`, 401],
    ["nothing", "Bearer ", 401],
    ["another scheme", `Basic ${TOKEN}`, 401],
  ])("a program that sends %s", async (_what, authorization, status) => {
    const server = await startTestServer({ token: TOKEN });
    expect((await server.get("/api/articles", { headers: { authorization } })).status).toBe(status);
  });

  it("a browser gives it once in the address and then has it in a cookie that no script reads", async () => {
    const server = await startTestServer({ token: TOKEN });
    const entry = await server.get(`/?token=${TOKEN}`);
    expect(entry.status).toBe(303);
    expect(entry.headers.location).toBe("/");
    const [cookie = ""] = entry.headers["set-cookie"] ?? [];
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Strict");
    const headers = { cookie: cookie.split(";")[0] ?? "" };
    expect((await server.get("/api/articles", { headers })).status).toBe(200);
    const stranger = { cookie: headers.cookie.replace("horse", "mouse") };
    expect((await server.get("/api/articles", { headers: stranger })).status).toBe(401);
  });

  it("does not take a wrong one from the address, nor any from the address of the API", async () => {
    const server = await startTestServer({ token: TOKEN });
    const wrong = await server.get("/?token=wrong");
    expect(wrong.status).toBe(401);
    expect(wrong.headers).not.toHaveProperty("set-cookie");
    expect((await server.get(`/api/graph?token=${TOKEN}`)).status).toBe(401);
  });

  it("tells a person in words", async () => {
    const server = await startTestServer({ token: TOKEN });
    const answer = await server.get("/", { headers: { accept: "text/html" } });
    expect(answer.status).toBe(401);
    expect(answer.headers["content-type"]).toContain("text/html");
    expect(answer.text).toContain("?token=");
    expect(answer.text).not.toContain(TOKEN);
  });
});
