/** A graph too large for one picture opens as its communities, which open in their turn; companies are found all the same. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { panel, select } from "./support/graph-page.ts";
import { BROWSER } from "./support/homes.ts";
import { openWidePage } from "./support/open-wide-page.ts";
import { runAxe } from "./support/run-axe.ts";
import { setStage } from "./support/stage.ts";

const WIDTH = { companies: 2200, circles: 12 };

describe("a graph of more than two thousand companies", () => {
  const stage = setStage(BROWSER);

  it("opens as communities, goes into one by key and back by the trail, and leads straight to a company", async () => {
    const { page, url } = stage;
    stage.expectTrouble(/events|Failed to load resource/);
    await openWidePage(page, url, WIDTH);
    const overview = page.locator('.canvas[data-map="overview"]');
    await overview.waitFor();
    await page.getByText(/^\d+ communities of 2,200 nodes/).waitFor();
    expect(await runAxe(page)).toEqual([]);

    const community = page.getByRole("button", { name: /^Community of .* and \d+ more$/ }).first();
    await community.focus();
    await page.keyboard.press("Enter");
    await page.locator('.canvas[data-map^="community"]').waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#community=ent_/);
    expect(await page.locator(".legend-count").first().textContent()).toMatch(/^\d+\/2200$/);

    await page.getByRole("navigation", { name: "Focus" }).getByRole("button", { name: "Overview" }).click();
    await overview.waitFor();
    await select(page, "Fafami Polifa0");
    await page.locator('.canvas[data-map="selection"]').waitFor();
    await page.keyboard.press("Escape");
    await panel(page).waitFor({ state: "detached" });
    await overview.waitFor();
  });

  it("opens a community by a double click", async () => {
    const { page, url } = stage;
    stage.expectTrouble(/events|Failed to load resource/);
    await openWidePage(page, url, WIDTH);
    await page.locator('.canvas[data-map="overview"]').waitFor();
    const place = await placeOfCommunity(page);
    await page.mouse.dblclick(place.x, place.y);
    await page.locator('.canvas[data-map^="community"]').waitFor();
    expect(await page.getByRole("menu").count()).toBe(0);
  });
});

/** A place of the window where a community is drawn: where a right click opens its menu. */
async function placeOfCommunity(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const canvas = page.locator(".canvas-graph");
  for (let y = 200; y < 640; y += 24) {
    for (let x = 340; x < 1100; x += 24) {
      await page.mouse.move(x, y);
      if (!(await canvas.evaluate((element) => element.style.cursor === "pointer"))) continue;
      await page.mouse.click(x, y, { button: "right" });
      const isCommunity = await page.getByRole("menu").isVisible();
      await page.keyboard.press("Escape");
      if (isCommunity) return { x, y };
    }
  }
  throw new Error("No community is under the pointer anywhere.");
}
