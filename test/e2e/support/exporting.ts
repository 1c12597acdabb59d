/** The files of the export menu, caught as the browser saves them. */
import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";

/** Saves the whole graph in the format that the menu calls `label`. */
export function exportWhole(page: Page, label: string): Promise<string> {
  return exportAs(page, label, "The whole graph");
}

/** Saves what is on the screen. */
export function exportSeen(page: Page, label: string): Promise<string> {
  return exportAs(page, label, "What I see");
}

async function exportAs(page: Page, label: string, scope: string): Promise<string> {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const menu = page.getByRole("group", { name: "Export", exact: true });
  await menu.getByLabel(scope).check();
  const item = menu.getByRole("button").filter({ has: page.locator("strong", { hasText: exactly(label) }) });
  const [download] = await Promise.all([page.waitForEvent("download"), item.click()]);
  return textOf(download);
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(".", "\\.")}$`);
}
