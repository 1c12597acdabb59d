/** Time under the graph: a period by mouse and by key, a replay that any touch pauses, and the way back. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { drawnEdges, openGraph } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { runAxe } from "./support/run-axe.ts";
import { setStage } from "./support/stage.ts";

describe("time", () => {
  const stage = setStage(SERVER);

  it("is brushed with the mouse, moved, and undone in one step a drag", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const whole = await drawnEdges(page);
    await drag(page, 0.2, 0.5);
    await expect.poll(() => drawnEdges(page)).toBeLessThan(whole);
    const first = await bounds(page);
    await drag(page, 0.35, 0.55);
    const moved = await bounds(page);
    expect(moved[1] - moved[0]).toBe(first[1] - first[0]);
    expect(moved[0]).toBeGreaterThan(first[0]);
    expect(page.url()).toContain("period=");
    expect(await runAxe(page)).toEqual([]);

    await page.keyboard.press("Control+z");
    await expect.poll(() => bounds(page)).toEqual(first);
    await page.keyboard.press("Control+z");
    await expect.poll(() => drawnEdges(page)).toBe(whole);
  });

  it("is set by key, month by month", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const [, last] = await bounds(page);
    await page.getByRole("slider", { name: "Last month" }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("PageDown");
    expect((await bounds(page))[1]).toBe(last - 13);
    await page.keyboard.press("End");
    expect(await page.locator(".chip").count()).toBe(0);
  });

  it("plays from the first month on, until something is touched", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await page.getByRole("button", { name: "Play month by month" }).click();
    await expect.poll(async () => (await bounds(page))[1], { timeout: 8000 }).toBeLessThan(10);
    await expect.poll(async () => (await bounds(page))[1], { timeout: 8000 }).toBeGreaterThan(2);
    await page.keyboard.press("Shift");
    await page.getByRole("button", { name: "Play month by month" }).waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".chip").count()).toBe(0);
  });
});

/** Drags over the bars, from one share of their width to another. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const box = await page.locator(".brush").boundingBox();
  if (box === null) throw new Error("There are no bars.");
  const y = box.y + 8;
  await page.mouse.move(box.x + from * box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + to * box.width, y, { steps: 5 });
  await page.mouse.up();
}

/** Places of the first and last month on the row. */
async function bounds(page: Page): Promise<[number, number]> {
  const [from, to] = await page
    .locator(".brush-edge")
    .evaluateAll((edges) => edges.map((edge) => Number(edge.getAttribute("aria-valuenow"))));
  return [from ?? Number.NaN, to ?? Number.NaN];
}
