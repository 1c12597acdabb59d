/** An article at an address that cannot be read: a server says why, a page on its own says what to do instead. */
import { describe, expect, it } from "vitest";
import { alertOf, openAddDialog } from "./support/adding.ts";
import { expectSizeKept, openGraph, sizeOf } from "./support/graph-page.ts";
import { BROWSER, SERVER } from "./support/homes.ts";
import { REFUSAL, setStage } from "./support/stage.ts";

/** [address, what the page says] */
const UNREADABLE: readonly (readonly [address: string, words: RegExp])[] = [
  ["https://relata.invalid/news", /relata\.invalid/],
  ["http://127.0.0.1:9/news", /127\.0\.0\.1/],
];

describe("an address given to a server", () => {
  const stage = setStage(SERVER);

  it("is refused with the reason when it cannot be read", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const before = await sizeOf(page);
    stage.expectTrouble(REFUSAL);
    const dialog = await openAddDialog(page);
    for (const [address, words] of UNREADABLE) {
      await dialog.getByRole("tab", { name: "Web address" }).click();
      await dialog.getByLabel("Address of the article").fill(address);
      await dialog.getByRole("button", { name: "Read it" }).click();
      expect(await alertOf(dialog)).toMatch(words);
      await dialog.getByRole("button", { name: "Try another" }).click();
    }
    await expectSizeKept(page, before);
  });
});

describe("an address given to the browser alone", () => {
  const stage = setStage(BROWSER);

  it("cannot be read, and the page says what can", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const dialog = await openAddDialog(page);
    await dialog.getByRole("tab", { name: "Web address" }).click();
    const words = await dialog.getByRole("tabpanel").textContent();
    expect(words).toContain("cannot read other web sites");
    expect(words).toContain("paste");
  });
});
