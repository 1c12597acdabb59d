/** How long a graph of 50,000 companies takes to open as communities, and how long the page ever stands still, in a real Chromium. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { Page } from "playwright-core";
import { createFold } from "../../src/graph/fold.ts";
import { toSnapshot } from "../../src/graph/snapshot.ts";
import { launchChromium } from "../../test/e2e/support/chromium.ts";
import { wideRecords } from "../../test/e2e/support/wide-records.ts";
import type { Figure } from "./figure.ts";

declare global {
  interface Window {
    standstills: number[];
  }
}

const COMPANIES = 50_000;
const CIRCLES = 60;
const PAGE = "dist/page";
const SIZE = { width: 1440, height: 900 };
/** Milliseconds without a standstill after which nothing more is to come. */
const QUIET = 2000;

export async function measureOverview(): Promise<readonly Figure[]> {
  const [server, browser] = await Promise.all([startLargeHome(), launchChromium()]);
  try {
    const page = await browser.newPage({ viewport: SIZE, reducedMotion: "reduce" });
    page.setDefaultTimeout(120_000);
    await page.addInitScript(() => {
      window.standstills = [];
      new PerformanceObserver((list) => {
        window.standstills.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: "longtask", buffered: true });
    });
    await page.goto(server.url);
    await page.locator('.canvas[data-map="overview"]').waitFor();
    const opened = await page.evaluate(() => performance.now());
    const opening = await longestStandstill(page);
    await page.locator("[data-node]").first().focus();
    await page.keyboard.press("Enter");
    await page.locator('.canvas[data-map^="community"]').waitFor();
    const community = await longestStandstill(page);
    await page.getByRole("combobox").pressSequentially("tolu");
    await page.getByRole("option").first().waitFor();
    const search = await longestStandstill(page);
    const at = `at ${COMPANIES.toLocaleString("en")} nodes`;
    return [
      { what: `overview ${at}, until it is drawn`, value: opened, unit: "ms" },
      { what: `overview ${at}, longest standstill`, value: opening, unit: "ms", goal: 300 },
      { what: `opening a community ${at}, longest standstill`, value: community, unit: "ms", goal: 300 },
      { what: `a first search ${at}, longest standstill`, value: search, unit: "ms", goal: 300 },
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Since the last time it was asked; 0 where none reached the 50 ms that count as one. */
async function longestStandstill(page: Page): Promise<number> {
  await page.waitForTimeout(QUIET);
  return page.evaluate(() => Math.max(0, ...window.standstills.splice(0)));
}

/** The built page behind a server whose graph is large; an answer of 80 MB is too much for a browser's interception. */
async function startLargeHome(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const fold = createFold();
  fold.putAll(wideRecords(COMPANIES, CIRCLES));
  const graph = JSON.stringify({ snapshot: toSnapshot(fold.graph), positions: {} });
  const html = await readFile(`${PAGE}/index.html`, "utf8");
  const marked = html.replace("<head>", '<head><meta name="relata-home" content="server" />');
  const app = new Hono()
    .get("/", (context) => context.html(marked))
    .get("/api/graph", (context) => context.body(graph, 200, { "content-type": "application/json" }))
    .get("/api/judgements", (context) => context.json([]))
    .use(serveStatic({ root: PAGE }));
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      server.close();
      await once(server, "close");
    },
  };
}
