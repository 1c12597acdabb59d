/** What is no article is refused in words that say why, and nothing of it is kept. */
import { describe, expect, it } from "vitest";
import { alertOf, openAddDialog, previewArticle } from "./support/adding.ts";
import { NO_NEWS } from "./support/articles.ts";
import { expectSizeKept, openGraph, sizeOf } from "./support/graph-page.ts";
import { HOMES, SERVER } from "./support/homes.ts";
import { REFUSAL, setStage } from "./support/stage.ts";

const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ", "base64");

/** [name of the file, what is in it, what the page says] */
const FILES: readonly (readonly [name: string, content: Buffer, words: RegExp])[] = [
  ["chart.png", PNG, /chart\.png is a PNG image, not text/],
  ["report.md", Buffer.from("%PDF-1.7\n"), /report\.md is a PDF document, not text/],
  ["bytes.txt", Buffer.from([0x52, 0x00, 0x01, 0xff]), /bytes\.txt is a binary file, not text/],
  ["latin.txt", Buffer.from([0x52, 0xe9, 0x6c, 0x61]), /latin\.txt is not UTF-8 text/],
  ["nothing.md", Buffer.from(""), /nothing\.md/],
  ["head-only.md", Buffer.from("---\ntitle: Only a head\n---\n"), /head-only\.md/],
  ["broken.md", Buffer.from("---\ntitle: [unclosed\n---\n\nText.\n"), /broken\.md/],
];

describe.each(HOMES)("what is no article, offered to $name", (home) => {
  const stage = setStage(home);

  it("is refused with the reason, file by file", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const before = await sizeOf(page);
    const dialog = await openAddDialog(page);
    if (home === SERVER) stage.expectTrouble(REFUSAL);
    for (const [name, content, words] of FILES) {
      await dialog.getByRole("tab", { name: "Files" }).click();
      await dialog
        .getByLabel("Files of articles")
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer: content });
      expect(await alertOf(dialog)).toMatch(words);
      await dialog.getByRole("button", { name: "Try another" }).click();
    }
    await expectSizeKept(page, before);
  });

  it("does not stop the good file behind a bad one", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const dialog = await openAddDialog(page);
    await dialog.getByRole("tab", { name: "Files" }).click();
    await dialog.getByLabel("Files of articles").setInputFiles([
      { name: "chart.png", mimeType: "image/png", buffer: PNG },
      {
        name: "soup.md",
        mimeType: "text/markdown",
        buffer: Buffer.from(`# ${NO_NEWS.title}\n\n${NO_NEWS.text}\n`),
      },
    ]);
    expect(await alertOf(dialog)).toContain("PNG");
    await dialog.getByRole("button", { name: "Go on with the next" }).click();
    await dialog.locator(".preview").getByRole("heading", { name: NO_NEWS.title }).waitFor();
  });

  it("cannot even be sent when it is empty", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const dialog = await openAddDialog(page);
    const read = dialog.getByRole("button", { name: "Read it" });
    expect(await read.isDisabled()).toBe(true);
    await dialog.getByLabel("The article").fill(" \n\t ");
    expect(await read.isDisabled()).toBe(true);
  });

  it("is shown for what it is when it is a text without news, and can be discarded", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const before = await sizeOf(page);
    const dialog = await previewArticle(page, NO_NEWS);
    const words = await dialog.textContent();
    expect(words).toContain("No relation between two companies.");
    expect(words).toContain("No name of a company, person or product.");
    await dialog.getByRole("button", { name: "Discard" }).click();
    await expectSizeKept(page, before);
  });
});
