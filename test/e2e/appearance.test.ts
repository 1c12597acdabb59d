/**
 * Six key states, each as a picture in light and dark that must be the same to the last pixel. When a change of look is meant:
 * `RELATA_PICTURES=new npx vitest run --project e2e test/e2e/appearance.test.ts`, and look at what it wrote.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openArticle } from "./support/adding.ts";
import { expectPicture, isSameBrowser } from "./support/expect-picture.ts";
import { drawnEdges, openGraph, panel, pathFrom, select } from "./support/graph-page.ts";
import { BROWSER } from "./support/homes.ts";
import { PICTURED_RECORDS } from "./support/pictured-records.ts";
import { setStage } from "./support/stage.ts";

const STATES: readonly (readonly [name: string, open: (page: Page) => Promise<unknown>])[] = [
  ["opening", () => Promise.resolve()],
  ["company", (page) => select(page, "Tessaro")],
  ["evidence", openEvidence],
  ["path", (page) => pathFrom(page, "Ministry of Tides", "Drayne")],
  ["table", openTable],
  ["reader", (page) => openArticle(page, "The ministry turns")],
];

describe("the appearance", () => {
  const stage = setStage(BROWSER, { context: { viewport: { width: 900, height: 600 } } });

  describe.each(["light", "dark"] as const)("in the %s scheme", (colorScheme) => {
    it.for(STATES)("of the state “%s” is the kept one", async ([name, open], { skip }) => {
      const { page, url } = stage;
      if (!isSameBrowser(page)) skip("the kept pictures were drawn by another version of the browser");
      await page.route("**/seeds.jsonl", (route) =>
        route.fulfill({
          contentType: "application/jsonl",
          body: PICTURED_RECORDS.map((record) => JSON.stringify(record)).join("\n"),
        }),
      );
      await page.emulateMedia({ colorScheme });
      await openGraph(page, url);
      expect(await drawnEdges(page)).toBe(9);
      await open(page);
      await expectPicture(page, `${name}-${colorScheme}`);
    });
  });
});

async function openEvidence(page: Page): Promise<void> {
  await select(page, "Tessaro");
  const rows = panel(page).locator(".relation-row").filter({ hasText: "Qorvel" });
  await rows.locator("summary").click();
  await rows.locator(".evidence").first().waitFor();
}

async function openTable(page: Page): Promise<void> {
  await page.keyboard.press("t");
  await page.getByRole("table", { name: "Relations" }).waitFor();
}
