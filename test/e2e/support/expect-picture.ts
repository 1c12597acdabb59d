/**
 * The page against a kept picture, pixel by pixel: a picture drawn in software is the same on every run.
 * `RELATA_PICTURES=new` writes the pictures anew, to be looked at before they are kept.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const KEPT = "test/e2e/pictures";
/** Where a picture goes that differs from the kept one. */
const DIFFERING = "test-output/pictures";
/** Bytes; more is too heavy for a repository. */
const LARGEST = 250_000;

/** `name` is that of the file, without its ending. */
export async function expectPicture(page: Page, name: string): Promise<void> {
  await page.mouse.move(1, 1); // Or whatever happens to lie under the pointer would look hovered.
  await untilStill(page);
  const picture = await page.screenshot({ animations: "disabled", caret: "hide" });
  const kept = join(KEPT, `${name}.png`);
  expect(picture.length).toBeLessThanOrEqual(LARGEST);
  if (process.env["RELATA_PICTURES"] === "new") {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(kept, picture);
    return;
  }
  if (existsSync(kept) && readFileSync(kept).equals(picture)) return;
  mkdirSync(DIFFERING, { recursive: true });
  const differing = join(DIFFERING, `${name}.png`);
  writeFileSync(differing, picture);
  expect.fail(`${kept} shows something else than the page does now: see ${differing}.`);
}

/** Whether the kept pictures were drawn by this version of the browser; another one may draw a letter a shade lighter. */
export function isSameBrowser(page: Page): boolean {
  const version = page.context().browser()?.version() ?? "";
  if (process.env["RELATA_PICTURES"] === "new") {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(join(KEPT, "browser.txt"), `${version}\n`);
  }
  return readFileSync(join(KEPT, "browser.txt"), "utf8").trim() === version;
}

/** Two frames after the last change: the canvas has been drawn, and what stands on it has its place. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
      }),
  );
}
