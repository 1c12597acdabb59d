/** An article that tries to be more than text stays text: in its preview, in the search, in the panel, in the reader and in the files. */
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { keep, openArticle, previewArticle } from "./support/adding.ts";
import { HOSTILE } from "./support/articles.ts";
import { exportWhole } from "./support/exporting.ts";
import { openGraph, panel, search, select } from "./support/graph-page.ts";
import { HOMES } from "./support/homes.ts";
import { readGexf } from "./support/read-gexf.ts";
import { setStage } from "./support/stage.ts";

/** What the article would plant on the page if any of it were taken for markup. */
const PLANTED = [
  "#planted",
  "img[src='x']",
  "svg[onload]",
  "iframe",
  "#page script",
  "[onerror]",
  "a[href^='javascript:' i]",
].join(", ");
const MARKUP = "<img src=x onerror=alert(1)>";

describe.each(HOMES)("an article full of markup, kept by $name", (home) => {
  const stage = setStage(home);

  it("is text wherever it is shown", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const planted = page.locator(PLANTED);

    const dialog = await previewArticle(page, HOSTILE);
    await expectText(dialog, MARKUP);
    expect(await planted.count()).toBe(0);
    await keep(dialog);

    const options = await search(page, "Vexmoor");
    await expectText(options.filter({ hasText: MARKUP }), MARKUP);
    expect(await planted.count()).toBe(0);
    await page.keyboard.press("Escape");

    await select(page, "Vexmoor Dynamics");
    for (const summary of await panel(page).locator(".relation-row summary").all()) await summary.click();
    await panel(page).locator(".evidence").first().waitFor();
    await expectText(panel(page), MARKUP);
    expect(await planted.count()).toBe(0);

    await openArticle(page, HOSTILE.title);
    await expectText(page.locator(".reader"), MARKUP);
    await expectText(page.locator(".reader-text"), "onerror=alert(3)");
    expect(await planted.count()).toBe(0);
  });

  it("is still text after a reload, from the store", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await openArticle(page, HOSTILE.title);
    await expectText(page.locator(".reader"), MARKUP);
    expect(await page.locator(PLANTED).count()).toBe(0);
  });

  it("breaks no file", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const labels = [...readGexf(await exportWhole(page, "GEXF")).nodes.values()].map(({ label }) => label);
    expect(labels).toContain("Vexmoor Dynamics");
    const { graph } = JSON.parse(await exportWhole(page, "JSON")) as {
      readonly graph: { readonly articles: readonly { readonly title: string }[] };
    };
    expect(graph.articles.some(({ title }) => title.includes(MARKUP))).toBe(true);
  });
});

async function expectText(where: Locator, text: string): Promise<void> {
  expect(await where.first().textContent()).toContain(text);
}
