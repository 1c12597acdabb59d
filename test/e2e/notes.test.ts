/** A note with its undo can be used while a dialog is open. */
import { expect, it } from "vitest";
import { addArticle, openAddDialog } from "./support/adding.ts";
import { NEW_INVESTOR } from "./support/articles.ts";
import { openGraph, sizeOf, toast, untilSizeIs, untilSizeIsNot } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { setStage } from "./support/stage.ts";

const stage = setStage(SERVER);

it("offers its undo from within a dialog", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  const before = await sizeOf(page);
  await addArticle(page, NEW_INVESTOR);
  await untilSizeIsNot(page, before);
  await openAddDialog(page);
  const note = page.getByRole("dialog").locator(".toast").filter({ hasText: "Added" });
  await note.getByRole("button", { name: "Undo" }).click();
  await untilSizeIs(page, before);
  expect(await toast(page, "Undone").count()).toBe(1);
});
