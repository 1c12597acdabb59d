/**
 * Script time of pointing at nodes and of moving the camera over 10,000 nodes, in a real Chromium. Counted is the processor time
 * of the page's thread inside scripts: drawing, which no graphics card does here, is another process. Nor does the address count, which is
 * written once when the camera rests and is no part of a frame.
 */
import type { CDPSession, Page } from "playwright-core";
import { launchChromium } from "../../test/e2e/support/chromium.ts";
import { startStaticHost } from "../../test/e2e/support/static-host.ts";
import { openWidePage, showEachNode } from "../../test/e2e/support/open-wide-page.ts";
import { type Figure, median } from "./figure.ts";

const NODES = 10_000;
const STEPS = 12;
const SIZE = { width: 1280, height: 800 };

export async function measurePointing(): Promise<readonly Figure[]> {
  const [host, browser] = await Promise.all([startStaticHost(), launchChromium()]);
  try {
    const page = await browser.newPage({ viewport: SIZE, reducedMotion: "reduce" });
    page.setDefaultTimeout(120_000);
    await page.addInitScript(() => {
      history.replaceState = () => undefined;
    });
    await openWidePage(page, host.url, { companies: NODES });
    await showEachNode(page);
    const drawn = Number(await page.locator(".canvas").getAttribute("data-drawn-nodes"));
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const around = `at ${drawn} nodes, script`;
    const list = page.locator("[data-node]");
    const select = await measure(page, session, (step) => list.nth(30 * step + 30).dispatchEvent("click"));
    await page.keyboard.press("Escape");
    const hover = await measure(page, session, (step) => page.mouse.move(500 + 9 * step, 300 + 7 * step));
    const camera = await measure(page, session, (step) => page.keyboard.press(step % 2 === 0 ? "+" : "-"));
    return [
      { what: `select, ${around}`, value: select, unit: "ms", goal: 16 },
      { what: `hover, ${around}`, value: hover, unit: "ms", goal: 16 },
      { what: `a move of the camera, ${around}`, value: camera, unit: "ms", goal: 4 },
    ];
  } finally {
    await browser.close();
    await host.stop();
  }
}

/** Milliseconds of script that one `act` costs, with the frames that follow it. */
async function measure(
  page: Page,
  session: CDPSession,
  act: (step: number) => Promise<void>,
): Promise<number> {
  const times: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const before = await scriptTime(session);
    await act(step);
    await untilDrawn(page);
    times.push(1000 * ((await scriptTime(session)) - before));
  }
  return median(times);
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN;
}

/** Hovering rests a moment before it counts. */
async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), 120);
      }),
  );
}
