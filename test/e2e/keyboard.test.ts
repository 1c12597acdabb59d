/** The whole page without a mouse: open, search, select, read, close. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openGraph, panel, panelTitle } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { setStage } from "./support/stage.ts";

/** More stops than there are before the thing looked for. */
const MANY = 60;

describe("by keyboard alone", () => {
  const stage = setStage(SERVER);

  it("finds a company, reads its evidence and closes the panel", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await page.keyboard.press("/");
    await page.keyboard.type("an");
    const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
    const name = (await options.nth(1).locator(".suggestion-label").textContent()) ?? "";
    await page.keyboard.press("ArrowDown");
    expect(await options.nth(1).getAttribute("aria-selected")).toBe("true");
    expect(await page.getByRole("combobox").getAttribute("aria-activedescendant")).toBe(
      await options.nth(1).getAttribute("id"),
    );
    await page.keyboard.press("Enter");
    await panelTitle(page, name).waitFor();
    await expect.poll(() => focusedText(page)).toBe(name);

    await tabTo(page, ".panel .relation-row summary");
    await page.keyboard.press("Enter");
    await panel(page).locator(".evidence").first().waitFor();
    await tabTo(page, ".panel .source-title");
    await page.keyboard.press("Enter");
    await page.locator(".reader .at-place").first().waitFor();
    await page.keyboard.press("Escape");
    await panel(page).waitFor({ state: "detached" });
  });

  it("keeps a key that is pressed before the graph is there", async () => {
    const { page, url } = stage;
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/api/graph", async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(url);
    await page.locator('.page[data-phase="loading"]').waitFor();
    await page.keyboard.press("t");
    answer();
    await page.getByRole("region", { name: "The graph as tables" }).waitFor();
    expect(new URL(page.url()).hash).toBe("#table=yes");
  });

  it("walks through the graph node by node", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await tabTo(page, "[data-node]");
    const first = await focusedText(page);
    await page.keyboard.press("ArrowDown");
    const second = await focusedText(page);
    expect(second).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    expect(await focusedText(page)).toBe(first);
    await page.keyboard.press("Enter");
    const title = panel(page).getByRole("heading", { level: 2 });
    expect(first).toContain((await title.textContent()) ?? "?");
  });

  it("opens each dialog, and comes back to where it was opened from", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    for (const [button, title] of [
      ["Judgements", "Judgements"],
      ["Keys", "Keys"],
      ["Add article", "Add articles"],
    ] as const) {
      await tabTo(page, `button[aria-label='${button}']`);
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: title });
      await dialog.waitFor();
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(button);
    }
  });

  it("closes the suggestions with the first Escape and leaves the field with the second", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("open");
    const list = page.getByRole("listbox", { name: "Suggestions" });
    await list.waitFor();
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  });
});

/** Presses Tab until something that matches `selector` has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MANY; stop += 1) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) === true,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`Tab does not come to ${selector}.`);
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}
