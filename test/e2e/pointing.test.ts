/** What pointing does beyond clicking: the menu of a node, the rows of the legend, the whole screen. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openGraph, panel, panelTitle, reloadGraph, select } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { setStage } from "./support/stage.ts";

const stage = setStage(SERVER);

/** Distance of the places that are tried for a node, and how far from the middle, in pixels. */
const STEP = 16;
const FAR = 160;

it("a right click and a long press open the menu of a node", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  const place = await clickUntilMenu(page);
  const menu = page.getByRole("menu");
  const name = ((await menu.getAttribute("aria-label")) ?? "").replace("What to do with ", "");
  await page.keyboard.press("Escape");
  await menu.waitFor({ state: "detached" });

  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [place] });
  await menu.waitFor();
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await menu.getByRole("menuitem", { name: "Open" }).click();
  await panelTitle(page, name).waitFor();
  expect(await menu.count()).toBe(0);
});

it("the menu key opens it too, arrows go through it, and a pin made there is in the address", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  await page.locator("[data-node]").first().focus();
  await page.keyboard.press("ContextMenu");
  const menu = page.getByRole("menu");
  await menu.waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await menu.waitFor({ state: "detached" });
  await expect.poll(() => page.url()).toContain("pins=ent_");
  await reloadGraph(page);
  await page.locator("[data-node]").first().focus();
  await page.keyboard.press("ContextMenu");
  await menu.getByRole("menuitem", { name: "Unpin it" }).click();
  await expect.poll(() => page.url()).not.toContain("pins=");
});

it("a row of the legend shows what it stands for as long as the pointer is on it", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  const plain = await pictureOf(page);
  await page.locator(".legend-words", { hasText: "litigations" }).hover();
  await expect.poll(async () => (await pictureOf(page)).equals(plain)).toBe(false);
  await page.mouse.move(640, 20);
  await expect.poll(async () => (await pictureOf(page)).equals(plain)).toBe(true);
});

it("the whole screen is taken and given back", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  await select(page, "Nvidia");
  const isWhole = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.getByRole("button", { name: "Full screen" }).click();
  await expect.poll(isWhole).toBe(true);
  await page.getByRole("button", { name: "Full screen" }).click();
  await expect.poll(isWhole).toBe(false);
  expect(await panel(page).count()).toBe(1);
});

/** Tries places around the middle of the free canvas, the nearest first. */
async function clickUntilMenu(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const places = [];
  for (let x = -FAR; x <= FAR; x += STEP) for (let y = -FAR; y <= FAR; y += STEP) places.push({ x, y });
  places.sort((one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y));
  for (const { x, y } of places) {
    const place = { x: 750 + x, y: 400 + y };
    await page.mouse.click(place.x, place.y, { button: "right" });
    if (await page.getByRole("menu").isVisible()) return place;
  }
  throw new Error("No node was found under the pointer.");
}

/** The part of the canvas that nothing covers. */
function pictureOf(page: Page): Promise<Buffer> {
  return page.screenshot({ clip: { x: 400, y: 150, width: 600, height: 450 }, caret: "hide" });
}
