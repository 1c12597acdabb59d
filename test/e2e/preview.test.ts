/** The preview of an article: what it would do, and leaving out of it what is wrong, be it a relation, a claim or all of a name. */
import { expect, it } from "vitest";
import { previewArticle } from "./support/adding.ts";
import { NEW_INVESTOR } from "./support/articles.ts";
import { openGraph, panel, select } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { runAxe } from "./support/run-axe.ts";
import { setStage } from "./support/stage.ts";

const stage = setStage(SERVER);

it("tells what the article adds, and keeps it without what was left out", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  const dialog = await previewArticle(page, NEW_INVESTOR);
  await dialog
    .locator(".preview-summary")
    .getByText(/^Adds /)
    .waitFor();
  const relation = dialog.locator(".preview-relation").first().getByRole("checkbox");
  const name = dialog.getByRole("button", { name: "Harrowgate Lumen" });
  await name.click();
  expect(await relation.isChecked()).toBe(false);
  await name.click();
  expect(await relation.isChecked()).toBe(true);
  await dialog.locator("summary").filter({ hasText: "Claims" }).click();
  await dialog.locator(".preview-claim").first().getByRole("checkbox").uncheck();
  expect(await runAxe(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Keep without 1" }).click();
  await dialog.waitFor({ state: "detached" });

  await select(page, "Harrowgate Lumen");
  expect(await panel(page).getByRole("link", { name: "Mistral AI" }).count()).toBeGreaterThan(0);
});
