/** Iterations a second of our layout worker and of the library's, at 1,000 nodes with the graph shown, in a real Chromium. */
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { launchChromium } from "../../test/e2e/support/chromium.ts";
import { type Figure, median } from "./figure.ts";
import type { LayoutPage } from "./layout-page/main.ts";

declare global {
  interface Window {
    readonly layoutPage: LayoutPage;
  }
}

/** Less than what our worker runs for by itself. */
const MILLISECONDS = 4000;
const ROUNDS = 3;

/** The two alternate, so that a slow spell slows both. */
export async function measureLayout(): Promise<readonly Figure[]> {
  const root = fileURLToPath(new URL("layout-page", import.meta.url));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    worker: { format: "es" },
    server: { port: 0, host: "127.0.0.1", hmr: false, fs: { strict: false } },
  });
  await server.listen();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.waitForFunction(() => "layoutPage" in window);
    const rates: { readonly library: number; readonly ours: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const library = await page.evaluate((time) => window.layoutPage.library(time), MILLISECONDS);
      const ours = await page.evaluate((time) => window.layoutPage.ours(time), MILLISECONDS);
      rates.push({ library, ours });
    }
    return [
      {
        what: "layout at 1,000 nodes, the library's worker",
        value: median(rates.map(({ library }) => library)),
        unit: "/s",
      },
      { what: "layout at 1,000 nodes, our worker", value: median(rates.map(({ ours }) => ours)), unit: "/s" },
      {
        what: "layout at 1,000 nodes, ours over the library's",
        value: median(rates.map(({ library, ours }) => ours / library)),
        unit: "times",
        goal: 10,
        isFloor: true,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
