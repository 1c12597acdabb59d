/** How the graph is looked at: neighbourhoods and the way back, what is hidden beside a node, pins, colours, sizes and labels. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openGraph, panel, panelTitle, reloadGraph, select, toast } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { runAxe } from "./support/run-axe.ts";
import { setStage } from "./support/stage.ts";

describe("the look", () => {
  const stage = setStage(SERVER);

  it("opens with three doors, which give way to what is selected", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const doors = page.getByRole("list", { name: "Where to begin" });
    const leader = (await doors.locator(".door-name").first().textContent()) ?? "";
    for (const [door, shown] of [
      ["Newest", ".reader"],
      ["Not settled", ".panel .evidence"],
      ["Best connected", ".panel .relation-row"],
    ] as const) {
      await doors.getByRole("button", { name: new RegExp(`^${door}`, "u") }).click();
      await page.locator(shown).first().waitFor();
      if (door === "Best connected") await panelTitle(page, leader).waitFor();
      expect(await doors.count()).toBe(0);
      await page.keyboard.press("Escape");
    }
    await doors.waitFor();
  });

  it("goes into a neighbourhood by key, wider, and back by the trail", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await select(page, "Snowflake");
    const whole = await drawnNodes(page);
    await page.keyboard.press("g");
    const trail = page.getByRole("navigation", { name: "Focus" });
    await trail.getByText("Snowflake").waitFor();
    const near = await drawnNodes(page);
    expect(near).toBeLessThan(whole);
    await trail.getByRole("button", { name: "2 steps" }).click();
    await expect.poll(() => drawnNodes(page)).toBeGreaterThan(near);
    expect(await runAxe(page)).toEqual([]);
    await reloadGraph(page);
    expect(await trail.getByRole("button", { name: "2 steps" }).getAttribute("aria-pressed")).toBe("true");
    await trail.getByRole("button", { name: "Whole graph" }).click();
    await expect.poll(() => drawnNodes(page)).toBe(whole);
    await page.keyboard.press("Control+z");
    await trail.waitFor();
  });

  it("shows what is hidden beside a node, keeps it and the tables in the address, and hides it again", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await select(page, "Snowflake");
    await page.keyboard.press("g");
    await select(page, "Nvidia");
    const before = await drawnNodes(page);
    await page.keyboard.press("e");
    await expect.poll(() => drawnNodes(page)).toBeGreaterThan(before);
    const wider = await drawnNodes(page);
    await page.keyboard.press("t");
    await page.getByRole("table", { name: "Relations" }).waitFor();
    await reloadGraph(page);
    await page.getByRole("table", { name: "Relations" }).waitFor();
    await page.keyboard.press("t");
    expect(await drawnNodes(page)).toBe(wider);
    await page.keyboard.press("c");
    await expect.poll(() => drawnNodes(page)).toBe(before);
  });

  it("pins a node by key, and lets it go", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await select(page, "Snowflake");
    await page.keyboard.press("p");
    await panel(page).getByRole("button", { name: "Unpin" }).waitFor();
    await page.keyboard.press("Control+z");
    await toast(page, "Undone: Snowflake pinned.").waitFor();
    const button = panel(page).getByRole("button", { name: /^Pin/ });
    expect(await button.getAttribute("aria-pressed")).toBe("false");
  });

  it("relaxes the layout until it is stopped, and puts everything back", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await page.keyboard.press(" ");
    await page.getByRole("button", { name: "Stop the layout" }).waitFor();
    await page.keyboard.press(" ");
    await page.getByRole("button", { name: "Relax the layout" }).waitFor();
    await page.keyboard.press("Control+z");
    await toast(page, "Undone: Layout relaxed.").waitFor();
    expect(await page.getByRole("button", { name: "Undo" }).first().isDisabled()).toBe(true);
  });

  it("colours by community and sizes by mentions, and says so in the legend and the address", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await page.getByRole("button", { name: "Colours, sizes and labels" }).click();
    await page.getByLabel("Colour by").selectOption("community");
    await page.getByLabel("Size by").selectOption("mentions");
    await page.getByRole("slider", { name: "Labels" }).fill("1");
    expect(await runAxe(page)).toEqual([]);
    await page.getByText("Colour by community").waitFor();
    await page.getByText("is mentioned more often").waitFor();
    expect(page.url()).toContain("color=community&size=mentions&labels=1");
    await reloadGraph(page);
    expect(await page.locator(".legend-colors li").count()).toBeGreaterThan(3);
  });
});

async function drawnNodes(page: Page): Promise<number> {
  return Number(await page.locator(".canvas").getAttribute("data-drawn-nodes"));
}
