/** On paper everything a panel folds away is there to be read. */
import { expect, it } from "vitest";
import { openGraph, panel, select } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { setStage } from "./support/stage.ts";

const stage = setStage(SERVER);

it("prints the sentences of every relation, and folds them again", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  await select(page, "Mistral AI");
  const rows = await panel(page).locator(".relation-row").count();
  const sentences = panel(page).locator(".evidence");
  expect(await sentences.count()).toBe(0);
  await page.emulateMedia({ media: "print" });
  await expect.poll(() => sentences.count()).toBeGreaterThanOrEqual(rows);
  expect(await sentences.last().isVisible()).toBe(true);
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => sentences.count()).toBe(0);
});
