/** `npx tsx scripts/take-pictures.ts`: the pictures of docs/pictures, taken of the built page with the seeds, so that they never go stale. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { previewArticle } from "../test/e2e/support/adding.ts";
import { NEW_INVESTOR } from "../test/e2e/support/articles.ts";
import { launchChromium } from "../test/e2e/support/chromium.ts";
import { openGraph, panel, relationRow, select } from "../test/e2e/support/graph-page.ts";
import { startRelataServer } from "../test/e2e/support/relata-server.ts";

interface Picture {
  readonly name: string;
  readonly scheme: "light" | "dark";
  /** Brings the opened page to what is to be seen. */
  readonly pose: (page: Page) => Promise<unknown>;
}

const FOLDER = "docs/pictures";
/** Whose panel is open, and the other party of the relation whose evidence is read. */
const COMPANY = "Anthropic";
const PARTY = "Amazon";

const PICTURES: readonly Picture[] = [
  { name: "page", scheme: "light", pose: openEvidence },
  { name: "reader", scheme: "light", pose: openReader },
  { name: "add", scheme: "light", pose: (page) => previewArticle(page, NEW_INVESTOR) },
  { name: "dark", scheme: "dark", pose: openEvidence },
];

await mkdir(FOLDER, { recursive: true });
const [server, browser] = await Promise.all([startRelataServer(), launchChromium()]);
try {
  for (const { name, scheme, pose } of PICTURES) {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      colorScheme: scheme,
      reducedMotion: "reduce",
    });
    await openGraph(page, server.url);
    await pose(page);
    const path = join(FOLDER, `${name}.png`);
    await page.screenshot({ path });
    console.log(path);
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
}

async function openEvidence(page: Page): Promise<void> {
  await select(page, COMPANY);
  await relationRow(page, "is funded by", PARTY).locator("summary").click();
  await panel(page).locator(".evidence").first().waitFor();
}

async function openReader(page: Page): Promise<void> {
  await openEvidence(page);
  await panel(page).locator(".evidence .source-title").first().click();
  await page.locator(".reader .at-place").first().waitFor();
}
