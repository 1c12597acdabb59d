/**
 * `npx tsx scripts/take-pictures.ts [NAME…]`: the pictures of docs/pictures, taken of the built page with the seeds (or, for a
 * large graph, with made-up companies), so that they never go stale; all of them unless some are named.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launchChromium } from "../test/e2e/support/chromium.ts";
import { openGraph } from "../test/e2e/support/graph-page.ts";
import { openWidePage } from "../test/e2e/support/open-wide-page.ts";
import { startRelataServer } from "../test/e2e/support/relata-server.ts";
import { PICTURES } from "./pictures/poses.ts";

const FOLDER = "docs/pictures";
const WIDE = { width: 1440, height: 900 };
/** Of the companies of a large graph. */
const INDUSTRIES = 30;
const PHONE = { width: 390, height: 844 };

const wanted = process.argv.slice(2);
const pictures = PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

await mkdir(FOLDER, { recursive: true });
const [server, browser] = await Promise.all([startRelataServer(), launchChromium()]);
try {
  for (const { name, scheme = "light", size, companies, pose } of pictures) {
    const page = await browser.newPage({
      viewport: size === "phone" ? PHONE : WIDE,
      hasTouch: size === "phone",
      colorScheme: scheme,
      reducedMotion: "reduce",
    });
    if (companies === undefined) await openGraph(page, server.url);
    else await openWidePage(page, server.url, { companies, circles: INDUSTRIES });
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
