/** The built page with a graph of any size, in Chromium: the answers of a server are given by hand, with places worked out before. */
import type { Page } from "playwright-core";
import { createFold } from "../../src/graph/fold.ts";
import { layout } from "../../src/graph/layout/layout.ts";
import { toSnapshot } from "../../src/graph/snapshot.ts";
import type { LoadedGraph } from "../../src/pipeline/workspace.ts";
import { openGraph } from "../../test/e2e/support/graph-page.ts";
import { wideRecords } from "./wide-records.ts";

const MARK = '<head><meta name="relata-home" content="server" />';

/** Shows `companies` nodes, all of them drawn. */
export async function openWidePage(page: Page, url: string, companies: number): Promise<void> {
  const fold = createFold();
  fold.putAll(wideRecords(companies));
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
  const all = page.locator(".stage-top").getByRole("button", { name: /^Show .* more$/ });
  if ((await all.count()) > 0) await all.first().click();
}
