/** The store of the browser in a real Chromium: the same contract as on disk, in the page and in a worker, and what survives a reload. */
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { type BrowserContext, chromium, type Page } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { StorePage } from "./indexeddb-page/main.ts";

declare global {
  interface Window {
    readonly storePage: StorePage;
  }
}

const CHROMIUM = "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

describe("the store in the browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "relata-indexeddb-"));
  let server: PreviewServer;
  let context: BrowserContext;
  let page: Page;
  let address = "";

  beforeAll(async () => {
    const root = fileURLToPath(new URL("indexeddb-page", import.meta.url));
    const outDir = join(folder, "page");
    await build({ root, configFile: false, logLevel: "error", build: { outDir }, worker: { format: "es" } });
    server = await preview({
      root,
      configFile: false,
      build: { outDir },
      preview: { port: 0, host: "127.0.0.1" },
    });
    address = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`;
    context = await launch();
    page = await context.newPage();
    await page.goto(address);
  });

  afterAll(async () => {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A browser with a profile on disk, so that it can be closed and opened again. */
  function launch(): Promise<BrowserContext> {
    return chromium.launchPersistentContext(join(folder, "profile"), {
      executablePath: CHROMIUM,
      args: FLAGS,
    });
  }

  it("keeps the contract in the page", async () => {
    const results = await page.evaluate(() => window.storePage.runInPage());
    expect(results.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(results.length).toBeGreaterThan(15);
  });

  it("keeps the contract in a worker", async () => {
    const results = await page.evaluate(() => window.storePage.runInWorker());
    expect(results.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(results.length).toBeGreaterThan(15);
  });

  it("is shared by two tabs that write at the same time", async () => {
    const other = await context.newPage();
    await other.goto(address);
    await Promise.all([
      page.evaluate(() => window.storePage.add("tabs", 0, 60)),
      other.evaluate(() => window.storePage.add("tabs", 30, 90)),
    ]);
    expect(await other.evaluate(() => window.storePage.count("tabs"))).toBe(90);
    await other.close();
  });

  it("refuses a database that a newer version made", async () => {
    expect(await page.evaluate(() => window.storePage.openNewer("newer"))).toBe("store-newer");
  });

  it("still has everything after the browser was closed", async () => {
    await page.evaluate(() => window.storePage.add("kept", 0, 40));
    await context.close();
    context = await launch();
    page = await context.newPage();
    await page.goto(address);
    expect(await page.evaluate(() => window.storePage.count("kept"))).toBe(40);
  });
});
