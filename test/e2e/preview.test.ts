/** The preview of an article: what it would do, leaving out of it what is wrong, be it a relation, a claim or all of a name, and correcting the rest. */
import { expect, it } from "vitest";
import { alertOf, openAddDialog, previewArticle } from "./support/adding.ts";
import { NEW_INVESTOR } from "./support/articles.ts";
import { openGraph, panel, relationRow, select, sizeOf, untilSizeIs } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { runAxe } from "./support/run-axe.ts";
import { REFUSAL, setStage } from "./support/stage.ts";

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
  const name = dialog.getByRole("button", { name: "Harrowgate Lumen", exact: true });
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

it("corrects a name and a kind before the article is kept, and takes all of it back at once", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  const before = await sizeOf(page);
  const dialog = await previewArticle(page, { ...NEW_INVESTOR, title: "Tessaly Freight, once more" });
  await dialog.getByRole("button", { name: "Correct Tessaly Freight" }).click();
  await dialog.getByLabel("Name of Tessaly Freight").fill("Tessaly Lines");
  await dialog.getByLabel("Kind of Tessaly Freight").selectOption("organization");
  await dialog.getByRole("button", { name: "Done" }).click();
  await dialog.getByText("Harrowgate Lumen partners with Tessaly Lines").waitFor();
  expect(await runAxe(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Keep, corrected" }).click();
  await dialog.waitFor({ state: "detached" });

  await select(page, "Tessaly Lines");
  await panel(page).locator(".kind-badge").first().getByText("organization").waitFor();
  await page.keyboard.press("Control+z");
  await untilSizeIs(page, before);
});

it("corrects a relation before the article is kept, and takes all of it back at once", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  const before = await sizeOf(page);
  const dialog = await previewArticle(page, { ...NEW_INVESTOR, title: "Harrowgate Lumen, once more" });
  const relation = dialog.locator(".preview-relation").filter({ hasText: "$120 million" });
  const opener = relation.getByRole("button", { name: "Correct Harrowgate Lumen invests in Mistral AI" });
  await opener.click();
  await relation.getByLabel("Relation").press("Escape");
  await relation.locator(".restate").waitFor({ state: "detached" });
  await opener.click();
  await relation.getByLabel("Relation").selectOption("supply");
  await relation.getByLabel("Status").selectOption("ended");
  await relation.getByRole("button", { name: "Turn round" }).click();
  expect(await runAxe(page)).toEqual([]);
  await relation.getByRole("button", { name: "Correct it" }).click();
  await relation.getByText("from “Harrowgate Lumen invests in Mistral AI”, confirmed").waitFor();
  expect(await relation.locator(".preview-words").textContent()).toBe("Mistral AI supplies Harrowgate Lumen");
  expect(await relation.locator(".quote").first().textContent()).toBe(
    "Harrowgate Lumen invested $120 million in Mistral AI on Tuesday.",
  );
  await dialog.getByRole("button", { name: "Keep, corrected" }).click();
  await dialog.waitFor({ state: "detached" });

  await select(page, "Harrowgate Lumen");
  await relationRow(page, "is supplied by", "Mistral AI").getByText("ended").first().waitFor();
  await page.keyboard.press("Control+z");
  await untilSizeIs(page, before);
});

it("lists the articles of a feed, and reads those that are chosen", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  stage.expectTrouble(REFUSAL);
  const dialog = await openAddDialog(page);
  await dialog.getByRole("tab", { name: "Feed" }).click();
  const address = dialog.getByLabel("Address of the feed");
  await address.fill("http://10.0.0.1/feed.xml");
  await dialog.getByRole("button", { name: "List it" }).click();
  expect(await alertOf(dialog)).toMatch(/not on the public internet/u);

  // No feed of the public internet can be had here, so the server's answer is given by hand.
  const items = ["One", "Two"].map((title) => ({
    title,
    url: `http://127.0.0.1:9/${title}`,
    publishedAt: "2026-02-11",
  }));
  await page.route("**/api/feeds", (route) => route.fulfill({ json: { title: "The Quarry Ledger", items } }));
  await address.fill("https://example.org/feed.xml");
  await dialog.getByRole("button", { name: "List it" }).click();
  await dialog.getByRole("checkbox", { name: /^The Quarry Ledger/u }).check();
  await dialog.getByRole("checkbox", { name: /^Two/u }).uncheck();
  expect(await runAxe(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Read 1 article" }).click();
  expect(await alertOf(dialog)).toContain("127.0.0.1");
});
