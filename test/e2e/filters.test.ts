/** Filters: each says how much it hides, shows as a chip, comes off by itself, and can be undone; hiding all is no dead end. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { drawnEdges, openGraph, toast } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { runAxe } from "./support/run-axe.ts";
import { setStage } from "./support/stage.ts";

describe("filters", () => {
  const stage = setStage(SERVER);

  it("leave one type, show as chips and are undone one by one", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const whole = await drawnEdges(page);
    await page.getByRole("button", { name: "only investments" }).click();
    await expect.poll(() => drawnEdges(page)).toBeLessThan(whole);
    await page.getByRole("checkbox", { name: /^rumoured/ }).uncheck();
    expect(await chips(page)).toEqual(["Relations: only investments", "Status: without rumoured"]);
    expect(page.url()).toContain("types=investment");
    expect(await runAxe(page)).toEqual([]);

    await page.getByRole("button", { name: "Take off: Status: without rumoured" }).click();
    expect(await chips(page)).toEqual(["Relations: only investments"]);
    await page.keyboard.press("Control+z");
    await toast(page, "Undone: Filter “Status: without rumoured” taken off.").waitFor();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(() => drawnEdges(page)).toBe(whole);
    expect(await chips(page)).toEqual([]);
  });

  it("tell the sources apart, with the relations that each reports", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const whole = await drawnEdges(page);
    const sources = page.locator(".legend-sources");
    await sources.locator("summary").click();
    const first = sources.locator(".legend-row").first();
    const reports = Number(await first.locator(".legend-count").textContent());
    await first.getByRole("button").click();
    await expect.poll(() => drawnEdges(page)).toBeLessThan(whole);
    expect(await drawnEdges(page)).toBeLessThanOrEqual(reports);
    expect((await chips(page))[0]).toContain("Sources: ");
  });

  it("that hide everything say so, and come off from there", async () => {
    const { page, url } = stage;
    await openGraph(page, `${url}#status=&min=0.5`);
    await page.getByRole("heading", { name: "Nothing passes the filters" }).waitFor();
    expect(await chips(page)).toEqual(["Status: none", "Confidence from 0.50"]);
    expect(await runAxe(page)).toEqual([]);
    await page.getByRole("button", { name: "Reset the filters" }).click();
    await expect.poll(() => drawnEdges(page)).toBeGreaterThan(0);
  });
});

function chips(page: Page): Promise<string[]> {
  return page.locator(".chip > span").allTextContents();
}
