/** A browser that cannot draw the graph says so and shows it as a table, with everything else as usual. */
import { describe, expect, it } from "vitest";
import { openGraph, panelTitle, select } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { setStage } from "./support/stage.ts";

describe("a browser without WebGL", () => {
  const stage = setStage(SERVER, { webgl: false });

  it("shows the relations as a table", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const table = page.getByRole("region", { name: "The graph as tables" });
    await table.waitFor();
    expect(await table.textContent()).toContain("no WebGL");
    expect(await table.getByRole("row").count()).toBeGreaterThan(100);
    expect(await page.locator("canvas").count()).toBe(0);
    const tools = page.getByRole("group", { name: "What is shown" }).getByRole("button");
    expect(await tools.count()).toBe(1);
    expect(await tools.first().getAttribute("aria-label")).toBe("Time");
    await table.getByRole("link", { name: "OpenAI" }).first().click();
    await panelTitle(page, "OpenAI").waitFor();
  });

  it("searches and selects as any other", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await select(page, "Mistral AI");
    expect(new URL(page.url()).hash).toContain("entity=");
  });
});
