/** The first visit to a page without a server: it fills itself with the seeds, once, and not with half of them. */
import { describe, expect, it } from "vitest";
import { openArticle, removeOpenArticle } from "./support/adding.ts";
import { openGraph, reloadGraph, sizeOf, untilSizeIsNot } from "./support/graph-page.ts";
import { BROWSER } from "./support/homes.ts";
import { setStage } from "./support/stage.ts";

const SEEDS = "**/seeds.jsonl";

describe("an empty browser", () => {
  const stage = setStage(BROWSER);

  it("is filled at the next visit when the seeds could not be fetched at the first", async () => {
    const { page, url } = stage;
    stage.expectTrouble(/seeds\.jsonl|Failed to load resource/);
    await page.route(SEEDS, (route) => route.abort("connectionfailed"));
    await openGraph(page, url);
    expect((await sizeOf(page)).nodes).toBe(0);
    await page.unroute(SEEDS);
    await reloadGraph(page);
    expect((await sizeOf(page)).nodes).toBeGreaterThan(100);
  });
});

describe("the filled browser", () => {
  const stage = setStage(BROWSER);

  it("is not filled again: what a reader removed stays away", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const before = await sizeOf(page);
    await openArticle(page, "Adobe and Figma abandon");
    await removeOpenArticle(page);
    const after = await untilSizeIsNot(page, before);
    await reloadGraph(page);
    expect(await sizeOf(page)).toEqual(after);
  });
});
