import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useTempFolder } from "../../store/temp-folder.ts";
import { startTestServer } from "../test-server.ts";

function buildPage(folder: string): void {
  mkdirSync(join(folder, "page/assets"), { recursive: true });
  writeFileSync(join(folder, "page/index.html"), "<!doctype html><html><head><title>R</title></head></html>");
  writeFileSync(join(folder, "page/icon.svg"), "<svg/>");
  writeFileSync(join(folder, "page/assets/main-a1b2.js"), "export {};");
  writeFileSync(join(folder, "secret.txt"), "secret");
}

describe("the built page", () => {
  const inFolder = useTempFolder();

  it.each(["/", "/index.html"])("stands at %s, marked as served", async (path) => {
    const folder = inFolder(".");
    buildPage(folder);
    const server = await startTestServer({ page: join(folder, "page") });
    const answer = await server.get(path);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('<meta name="relata-home" content="server">');
    expect(answer.headers["cache-control"]).toBe("no-cache");
    expect(answer.headers["content-type"]).toContain("text/html");
  });

  it.each([
    ["/assets/main-a1b2.js", 200, /^public, max-age=31536000, immutable$/, /javascript/],
    ["/icon.svg", 200, /^no-cache$/, /svg/],
    ["/assets/gone-c3d4.js", 404, /^(?!.*immutable)/, /problem/],
  ])("serves %s with %i and the right cache", async (path, status, cache, type) => {
    const folder = inFolder(".");
    buildPage(folder);
    const server = await startTestServer({ page: join(folder, "page") });
    const answer = await server.get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers["cache-control"] ?? "").toMatch(cache);
    expect(answer.headers["content-type"]).toMatch(type);
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "//secret.txt",
  ])("gives nothing from outside its folder: %s", async (path) => {
    const folder = inFolder(".");
    buildPage(folder);
    const server = await startTestServer({ page: join(folder, "page") });
    const answer = await server.get(path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toMatch(/^secret/);
  });

  it("says what to do while it is not built, and is there as soon as it is", async () => {
    const folder = inFolder(".");
    const server = await startTestServer({ page: join(folder, "page") });
    const missing = await server.get("/");
    expect(missing.status).toBe(503);
    expect(missing.text).toContain("npm run build");
    expect((await server.get("/icon.svg")).status).toBe(404);
    buildPage(folder);
    expect((await server.get("/")).status).toBe(200);
    expect((await server.get("/icon.svg")).status).toBe(200);
  });
});
