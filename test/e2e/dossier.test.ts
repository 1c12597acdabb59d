/** What is known of a company, to take along: on the clipboard as Markdown, and on paper without the tools. */
import { expect, it } from "vitest";
import { openGraph, panel, select, toast } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { setStage } from "./support/stage.ts";

const stage = setStage(SERVER, { context: { permissions: ["clipboard-read", "clipboard-write"] } });

it("copies the dossier with its footnotes", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  await select(page, "Mistral AI");
  await panel(page).getByRole("button", { name: "Copy dossier" }).click();
  await toast(page, "The dossier of Mistral AI is on the clipboard.").waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^# Mistral AI\n/u);
  expect(text).toMatch(/\[\^1\]: “.+” .+, .+/u);
});

it("prints what is selected and not the page around it", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  await select(page, "Mistral AI");
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("combobox").isVisible()).toBe(false);
  expect(await page.locator(".legend").isVisible()).toBe(false);
  expect(await panel(page).locator(".relation-row").first().isVisible()).toBe(true);
});
