/** Two companies and more: selected together, why they have no edge, and the path from one to the other with its sentences. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openGraph, panel, panelTitle, pathFrom } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { runAxe } from "./support/run-axe.ts";
import { setStage } from "./support/stage.ts";

describe("connections", () => {
  const stage = setStage(SERVER);

  it("tell a path step by step, each with its sentence, chosen by key", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await pathFrom(page, "ASML", "Snowflake");
    const steps = panel(page).locator(".path-step");
    expect(await steps.count()).toBeGreaterThan(0);
    for (const step of await steps.all()) expect(await step.locator(".evidence .quote").count()).toBe(1);
    const ends = await steps.locator(".path-words").allTextContents();
    expect(ends[0]).toContain("ASML");
    expect(ends.at(-1)).toContain("Snowflake");
    expect(await runAxe(page)).toEqual([]);
    expect(page.url()).toMatch(/from=.*&to=/);
  });

  it("say when the filters cut the path, and look without them", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await pathFrom(page, "ASML", "Snowflake");
    await page.getByRole("button", { name: "only litigations" }).click();
    await panel(page).getByText("within the filters").waitFor();
    await page.getByRole("button", { name: "Look without the filters" }).click();
    expect(await panel(page).locator(".path-step").count()).toBeGreaterThan(0);
  });

  it("select several nodes by key, name whom they share, and say why there is no edge", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await chooseInList(page, "Microsoft", "Enter");
    await panelTitle(page, "Microsoft").waitFor();
    await chooseInList(page, "Snowflake", "Shift+Enter");
    await panelTitle(page, "2 selected").waitFor();
    await panel(page)
      .getByRole("heading", { name: /^Both have relations with/ })
      .waitFor();
    expect(await runAxe(page)).toEqual([]);
    await chooseInList(page, "Nvidia", "Shift+Enter");
    await panelTitle(page, "3 selected").waitFor();
    await panel(page).getByRole("button", { name: "Take out Nvidia" }).click();
    await panelTitle(page, "2 selected").waitFor();

    await page.getByRole("button", { name: "only litigations" }).click();
    await panel(page).getByRole("heading", { name: "Why is there no edge?" }).waitFor();
    await panel(page)
      .getByText(/article names|articles name/)
      .waitFor();
    await page.keyboard.press("f");
    await panelTitle(page, /Microsoft and Snowflake/).waitFor();
  });

  it("select what is in a box", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await page.keyboard.down("Shift");
    await page.mouse.move(500, 150);
    await page.mouse.down();
    await page.mouse.move(900, 500, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await panelTitle(page, /^\d+ selected$/).waitFor();
    await page.keyboard.press("Escape");
    await panel(page).waitFor({ state: "detached" });
    expect(page.url()).not.toContain("nodes=");
  });
});

async function chooseInList(page: Page, name: string, key: string): Promise<void> {
  await page.locator("[data-node]", { hasText: new RegExp(`^${name},`, "u") }).focus();
  await page.keyboard.press(key);
}
