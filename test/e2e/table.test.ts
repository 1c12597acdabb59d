/** The graph as tables: the same filters, sorted by any column, all by keyboard. */
import { expect, it } from "vitest";
import { drawnEdges, openGraph, panel } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { runAxe } from "./support/run-axe.ts";
import { setStage } from "./support/stage.ts";

const stage = setStage(SERVER);

it("shows what is drawn as tables that sort, and opens what is chosen there", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  await page.getByRole("button", { name: "only litigations" }).click();
  await expect.poll(() => page.locator(".chip").count()).toBe(1);
  const drawn = await drawnEdges(page);
  await page.keyboard.press("t");
  const table = page.getByRole("table", { name: "Relations" });
  const rows = table.locator("tbody tr");
  expect(await rows.count()).toBe(drawn);
  expect(await runAxe(page)).toEqual([]);

  await table.getByRole("button", { name: "To", exact: true }).focus();
  await page.keyboard.press("Enter");
  expect(await table.getByRole("columnheader", { name: "To" }).getAttribute("aria-sort")).toBe("ascending");
  const targets = await rows.locator("td:nth-child(3)").allTextContents();
  expect(targets).toEqual(targets.toSorted((left, right) => left.localeCompare(right)));
  await rows.first().getByRole("link", { name: "takes action against" }).click();
  await panel(page)
    .getByRole("heading", { name: /^Evidence/ })
    .waitFor();

  await page.getByRole("tab", { name: "Companies and others" }).click();
  await page.getByRole("table", { name: "Entities" }).waitFor();
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await page.locator(".canvas-graph").waitFor();
});
