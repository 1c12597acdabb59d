/** Correcting a relation that was read wrongly: beside its evidence and in the reader, and taking the correction back. */
import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { addArticle, openArticle } from "./support/adding.ts";
import { NEW_INVESTOR } from "./support/articles.ts";
import { exportWhole } from "./support/exporting.ts";
import {
  openGraph,
  panel,
  panelTitle,
  relationRow,
  reloadGraph,
  select,
  toast,
} from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { runAxe } from "./support/run-axe.ts";
import { setStage } from "./support/stage.ts";

const stage = setStage(SERVER);

const ADDED = "Corrected to “Mistral AI acquires Harrowgate Lumen”, rumoured";

it("puts a relation where it belongs, tells it in words, and takes it back from the list of judgements", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  await addArticle(page, NEW_INVESTOR);
  const before = await exportWhole(page, "JSON");
  await select(page, "Harrowgate Lumen");
  const row = relationRow(page, "invests in", "Mistral AI");
  await row.locator("summary").click();
  const form = await openForm(page, row);
  await row.getByText("Harrowgate Lumen invested $120 million in Mistral AI on Tuesday.").first().waitFor();
  expect(await form.getByRole("button", { name: "Correct it" }).isDisabled()).toBe(true);
  await form.getByLabel("Relation").selectOption("acquisition");
  await form.getByLabel("Status").selectOption("rumoured");
  await form.getByRole("button", { name: "Turn round" }).click();
  expect(await form.getByRole("status").textContent()).toBe("Mistral AI acquires Harrowgate Lumen");
  expect(await runAxe(page)).toEqual([]);
  await form.getByRole("button", { name: "Correct it" }).click();
  await toast(page, ADDED).waitFor();

  const corrected = relationRow(page, "is acquired by", "Mistral AI");
  await corrected.getByText("judged right").waitFor();
  expect(await row.count()).toBe(0);
  await untilFocusedIs(page, "H2");

  await reloadGraph(page);
  await corrected.getByText("rumoured").first().waitFor();
  await page.getByRole("button", { name: "Judgements" }).click();
  const dialog = page.getByRole("dialog", { name: "Judgements" });
  const item = dialog.locator(".judgement").first();
  await item
    .getByText("“Harrowgate Lumen invests in Mistral AI” to “Mistral AI acquires Harrowgate Lumen”, rumoured")
    .first()
    .waitFor();
  await item.getByRole("button", { name: "Revoke" }).click();
  await dialog.locator(".toast").filter({ hasText: "Revoked: Corrected" }).waitFor();
  await page.keyboard.press("Escape");
  await row.waitFor();
  expect(await exportWhole(page, "JSON")).toBe(before);
});

it("works by key alone in the panel of the relation, which follows it there and back", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  await openArticle(page, NEW_INVESTOR.title);
  await page.getByRole("link", { name: /^Open Harrowgate Lumen invests/u }).click();
  await panelTitle(page, /invests in/u).waitFor();
  const opener = panel(page).getByRole("button", { name: "Fix…" });
  await opener.press("Enter");
  await untilFocusedIs(page, "SELECT");
  await page.keyboard.press("Escape");
  await panel(page).locator(".restate").waitFor({ state: "detached" });
  await untilFocusedIs(page, "BUTTON");

  await opener.press("Enter");
  await untilFocusedIs(page, "SELECT");
  await panel(page).getByLabel("Relation").press("o");
  expect(await panel(page).getByLabel("Relation").inputValue()).toBe("ownership");
  await panel(page).getByRole("button", { name: "Correct it" }).press("Enter");
  await panelTitle(page, /owns/u).waitFor();
  await panel(page).getByRole("button", { name: "Corrected", pressed: true }).waitFor();
  await page.keyboard.press("Control+z");
  await panelTitle(page, /invests in/u).waitFor();
  await page.keyboard.press("Control+Shift+z");
  await panelTitle(page, /owns/u).waitFor();
  await panel(page).getByRole("button", { name: "Corrected" }).click();
  await panelTitle(page, /invests in/u).waitFor();
  await panel(page).getByRole("button", { name: "Right", pressed: false }).waitFor();
});

it("is offered in the reader, whose notes then read as corrected", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  await openArticle(page, NEW_INVESTOR.title);
  await page.keyboard.press("j");
  const note = page.locator(".note[aria-current]");
  const form = await openForm(page, note);
  await form.getByLabel("Status").selectOption("denied");
  expect(await runAxe(page)).toEqual([]);
  await form.getByRole("button", { name: "Correct it" }).click();
  await note.locator(".note-foot").getByText("denied").waitFor();
  await note.getByRole("button", { name: "Corrected" }).click();
  await note.locator(".note-foot").getByText("confirmed").waitFor();
});

async function openForm(page: Page, within: Locator): Promise<Locator> {
  await within.getByRole("button", { name: "Fix…" }).first().click();
  const form = page.getByRole("form", { name: "What it ought to say" });
  await form.waitFor();
  return form;
}

async function untilFocusedIs(page: Page, tag: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe(tag);
}
