/** What a reader sees and does on the page as a whole, by the names and roles that a screen reader would say. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Size of the whole graph, as the page says it. */
export interface GraphSize {
  readonly nodes: number;
  readonly edges: number;
}

/** Opens the page and waits until the graph is there. */
export async function openGraph(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await untilReady(page);
}

export async function reloadGraph(page: Page): Promise<void> {
  await page.reload();
  await untilReady(page);
}

export async function sizeOf(page: Page): Promise<GraphSize> {
  const { nodes, edges } = await page
    .locator(".page")
    .evaluate((root) => ({ nodes: root.getAttribute("data-nodes"), edges: root.getAttribute("data-edges") }));
  return { nodes: Number(nodes), edges: Number(edges) };
}

/** Waits until the page shows a graph of another size than `size`. */
export async function untilSizeIsNot(page: Page, size: GraphSize): Promise<GraphSize> {
  await expect.poll(() => sizeOf(page), { timeout: 20_000 }).not.toEqual(size);
  return sizeOf(page);
}

export async function untilSizeIs(page: Page, size: GraphSize): Promise<void> {
  await expect.poll(() => sizeOf(page), { timeout: 20_000 }).toEqual(size);
}

/** The graph has `size`, on the page and where it is kept. */
export async function expectSizeKept(page: Page, size: GraphSize): Promise<void> {
  expect(await sizeOf(page)).toEqual(size);
  await reloadGraph(page);
  expect(await sizeOf(page)).toEqual(size);
}

/** The numbers in the header, such as `{articles: 49, companies: 180}`. */
export async function headerCounts(page: Page): Promise<Readonly<Record<string, number>>> {
  const words = (await page.locator(".brand-summary").textContent()) ?? "";
  return Object.fromEntries(
    words.split(" · ").map((part) => {
      const [count = "", name = ""] = part.split(" ");
      return [name.endsWith("y") ? `${name.slice(0, -1)}ies` : name, Number(count.replaceAll(",", ""))];
    }),
  );
}

/** Types `text` into the search field and waits for what it suggests. */
export async function search(page: Page, text: string): Promise<Locator> {
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  await options.or(page.locator(".search-none")).first().waitFor();
  return options;
}

/** Searches for a name and opens the first suggestion. */
export async function select(page: Page, name: string): Promise<void> {
  await search(page, name);
  await page.keyboard.press("Enter");
  await panelTitle(page, name).waitFor();
}

/** Asks for the path between two, by key. */
export async function pathFrom(page: Page, from: string, to: string): Promise<void> {
  await select(page, from);
  await page.keyboard.press("f");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  await page.keyboard.type(to);
  await page.keyboard.press("Enter");
  await panelTitle(page, `${from} and ${to}`).waitFor();
}

export function panel(page: Page): Locator {
  return page.getByRole("complementary", { name: "What is selected" });
}

export function panelTitle(page: Page, title: string | RegExp): Locator {
  return panel(page).getByRole("heading", { level: 2, name: title });
}

/** The row of the panel for a relation, by its verb and its other party. */
export function relationRow(page: Page, verb: string, other: string): Locator {
  return panel(page)
    .locator(".relation-row")
    .filter({ has: page.locator(".relation-verb", { hasText: verb }) })
    .filter({ has: page.getByRole("link", { name: other, exact: true }) });
}

/** Edges on the canvas. */
export async function drawnEdges(page: Page): Promise<number> {
  return Number(await page.locator(".canvas").getAttribute("data-drawn-edges"));
}

/** The newest note at the foot of the page with these words. */
export function toast(page: Page, words: string | RegExp): Locator {
  return page.locator(".toast").filter({ hasText: words }).last();
}

async function untilReady(page: Page): Promise<void> {
  await page.locator('.page[data-phase="ready"]').waitFor();
}
