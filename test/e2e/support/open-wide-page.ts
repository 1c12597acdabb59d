/** The built page with a graph of any size, in Chromium: the answers of a server are given by hand, with places worked out before. */
import type { Page } from "playwright-core";
import { createFold } from "../../../src/graph/fold.ts";
import { layout } from "../../../src/graph/layout/layout.ts";
import { toSnapshot } from "../../../src/graph/snapshot.ts";
import type { LoadedGraph } from "../../../src/pipeline/workspace.ts";
import { openGraph } from "./graph-page.ts";
import { wideRecords } from "./wide-records.ts";

const MARK = '<head><meta name="relata-home" content="server" />';

export interface Width {
  readonly companies: number;
  /** Industries they are of. */
  readonly circles?: number;
}

/** Opens a page whose graph has so many companies. */
export async function openWidePage(page: Page, url: string, { companies, circles }: Width): Promise<void> {
  const fold = createFold();
  fold.putAll(wideRecords(companies, circles));
  const graph: LoadedGraph = {
    snapshot: toSnapshot(fold.graph),
    positions: Object.fromEntries(layout(fold.graph)),
  };
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace("<head>", MARK) });
  });
  await page.route("**/api/graph", (route) => route.fulfill({ json: graph }));
  await page.route("**/api/judgements", (route) => route.fulfill({ json: [] }));
  await page.route("**/api/events*", (route) => route.abort());
  await openGraph(page, url);
}

/** Leaves the overview for a drawing of all nodes. */
export async function showEachNode(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Show each node" }).click();
}
