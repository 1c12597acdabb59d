/** How long a newcomer waits: from the start of the program on an empty store to the first graph on the page. Printed, not judged. */
import { describe, expect, it } from "vitest";
import { launchChromium } from "./support/chromium.ts";
import { openGraph, sizeOf } from "./support/graph-page.ts";
import { HOMES } from "./support/homes.ts";

describe.each(HOMES)("the first start of $name", (home) => {
  it("comes to a graph", async () => {
    const browser = await launchChromium();
    const begun = performance.now();
    const running = await home.start();
    const listening = performance.now();
    const page = await browser.newPage();
    await openGraph(page, running.url);
    const shown = performance.now();
    process.stdout.write(
      `First start, ${home.name}: listens after ${inSeconds(listening - begun)}, shows the graph after ${inSeconds(shown - begun)}\n`,
    );
    expect((await sizeOf(page)).nodes).toBeGreaterThan(100);
    await browser.close();
    await running.stop();
  });
});

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
