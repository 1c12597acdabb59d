/** Dropping files on the page, as far as a program can: the events a browser sends when a reader drags files onto it. */
import type { Page } from "playwright-core";

export interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

/** Drags `files` over the page and lets them go. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name, { type: "text/markdown" }));
    return transfer;
  }, files);
  await page.dispatchEvent(".page", "dragenter", { dataTransfer });
  await page.getByRole("dialog", { name: "Add articles" }).waitFor();
  for (const type of ["dragover", "drop"]) await page.dispatchEvent("dialog", type, { dataTransfer });
}
