/** Each view, in light and then in dark: no serious or critical fault by the rules of axe-core, and the scheme is really followed. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openAddDialog, previewArticle } from "./support/adding.ts";
import { NEW_INVESTOR } from "./support/articles.ts";
import { openGraph, panel, pathFrom, search, select } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { runAxe } from "./support/run-axe.ts";
import { setStage } from "./support/stage.ts";

const VIEWS: readonly (readonly [name: string, open: (page: Page) => Promise<unknown>])[] = [
  ["the opening view", () => Promise.resolve()],
  ["the search", (page) => search(page, "open")],
  ["the panel with evidence", openEvidence],
  ["the reader", openReader],
  ["the path", (page) => pathFrom(page, "ASML", "Snowflake")],
  ["the tables", openTables],
  ["the focus", openFocus],
  ["the chips of filters", openChips],
  ["the choice of colours", openColours],
  ["the replay of time", (page) => page.getByRole("button", { name: "Play month by month" }).click()],
  ["the dialog for a path", openPathDialog],
  ["the menu of a node", openMenu],
  ["the dialog to add", openAddDialog],
  ["a feed to add", openFeed],
  ["the preview", (page) => previewArticle(page, NEW_INVESTOR)],
  ["the judgements", (page) => page.getByRole("button", { name: "Judgements" }).click()],
  ["the export menu", (page) => page.getByRole("button", { name: "Export", exact: true }).click()],
];

describe("accessibility", () => {
  const stage = setStage(SERVER);

  it.each(VIEWS)("%s has no serious fault in either scheme", async (_, open) => {
    const { page, url } = stage;
    await page.emulateMedia({ colorScheme: "light" });
    await openGraph(page, url);
    await open(page);
    expect(await runAxe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await untilRecoloured(page);
    expect(await runAxe(page)).toEqual([]);
  });

  describe.each(["light", "dark"] as const)("in the %s scheme", (colorScheme) => {
    it("the page follows it", async () => {
      const { page, url } = stage;
      await page.emulateMedia({ colorScheme });
      await openGraph(page, url);
      const { paper, ink } = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return { paper: backgroundColor, ink: color };
      });
      const [lighter, darker] = colorScheme === "light" ? [paper, ink] : [ink, paper];
      expect(brightness(lighter)).toBeGreaterThan(brightness(darker) + 120);
    });
  });
});

async function openEvidence(page: Page): Promise<void> {
  await select(page, "Mistral AI");
  await panel(page).locator(".relation-row summary").first().click();
  await panel(page).locator(".evidence").first().waitFor();
}

async function openChips(page: Page): Promise<void> {
  await page.getByRole("button", { name: "only investments" }).click();
  await page.getByRole("checkbox", { name: /^rumoured/u }).uncheck();
  await page.getByRole("button", { name: "Take all off" }).waitFor();
}

async function openColours(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Colours, sizes and labels" }).click();
  await page.getByLabel("Colour by").selectOption("community");
}

async function openPathDialog(page: Page): Promise<void> {
  await select(page, "Snowflake");
  await page.keyboard.press("f");
  await page.getByRole("dialog").waitFor();
}

async function openMenu(page: Page): Promise<void> {
  await page.locator("[data-node]").first().focus();
  await page.keyboard.press("ContextMenu");
  await page.getByRole("menu").waitFor();
}

async function openFeed(page: Page): Promise<void> {
  const dialog = await openAddDialog(page);
  await dialog.getByRole("tab", { name: "Feed" }).click();
  await dialog.getByLabel("Address of the feed").waitFor();
}

async function openTables(page: Page): Promise<void> {
  await page.keyboard.press("t");
  await page.getByRole("table", { name: "Relations" }).waitFor();
}

async function openFocus(page: Page): Promise<void> {
  await select(page, "Snowflake");
  await page.keyboard.press("g");
  await page.getByRole("navigation", { name: "Focus" }).getByText("Snowflake").waitFor();
}

async function openReader(page: Page): Promise<void> {
  await openEvidence(page);
  await panel(page).locator(".evidence .source-title").first().click();
  await page.locator(".reader .at-place").first().waitFor();
}

/** Colours change in a transition, and one of half way has the contrast of neither scheme. */
async function untilRecoloured(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    // One that is replaced by another never finishes.
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}

/** 0 to 255, of `rgb(…)`. */
function brightness(color: string): number {
  const channels = (color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  return channels.reduce((sum, channel) => sum + channel, 0) / 3;
}
