/** The view is in the address: it can be sent on, gone back from, and may point to something that is gone. */
import { describe, expect, it } from "vitest";
import { openGraph, reloadGraph, panel, panelTitle, select, toast } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { setStage } from "./support/stage.ts";

describe("the address of a view", () => {
  const stage = setStage(SERVER);

  it("opens the same selection in another page", async () => {
    const { page, context, url } = stage;
    await openGraph(page, url);
    await select(page, "Mistral AI");
    const other = await context.newPage();
    expect(new URL(page.url()).hash).toMatch(/^#entity=/);
    await openGraph(other, page.url());
    await panelTitle(other, "Mistral AI").waitFor();
    await other.close();
  });

  it("shows the same place of the map to whom it is sent, and moving the camera is no step to go back", async () => {
    const { page, context, url } = stage;
    await openGraph(page, url);
    const steps = () => page.evaluate(() => history.length);
    const before = await steps();
    await page.keyboard.press("+");
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#at=-?\d+\*-?\d+\*\d+$/);
    const { hash } = new URL(page.url());
    expect(await steps()).toBe(before);
    const other = await context.newPage();
    await other.setViewportSize({ width: 1000, height: 700 });
    await openGraph(other, `${url}${hash}`);
    await other.keyboard.press("0");
    await expect.poll(() => new URL(other.url()).hash).toBe("");
    await other.close();
    await reloadGraph(page);
    await page.keyboard.press("+");
    await page.keyboard.press("-");
    await expect.poll(() => new URL(page.url()).hash).toBe(hash);
  });

  it("goes back and forth with the browser", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await select(page, "Mistral AI");
    await select(page, "Adobe");
    await page.goBack();
    await panelTitle(page, "Mistral AI").waitFor();
    await page.goForward();
    await panelTitle(page, "Adobe").waitFor();
    await page.goBack();
    await page.goBack();
    await panel(page).waitFor({ state: "detached" });
    expect(new URL(page.url()).hash).toBe("");
  });

  it.each(["entity=ent_gone", "claim=clm_gone", "relation=gone", "article=gone&span=3-9"])(
    "says so when it points to nothing: %s",
    async (hash) => {
      const { page, url } = stage;
      await openGraph(page, `${url}#${hash}`);
      await toast(page, "not in the graph").waitFor();
      expect(await panel(page).count()).toBe(0);
      expect(new URL(page.url()).hash).toBe("");
      expect(Number(await page.locator(".canvas").getAttribute("data-drawn-nodes"))).toBeGreaterThan(50);
    },
  );
});
