/** What the pictures of docs/pictures show, and how a reader gets there: see docs/tour.md. */
import type { Page } from "playwright-core";
import { previewArticle } from "../../test/e2e/support/adding.ts";
import { NEW_INVESTOR } from "../../test/e2e/support/articles.ts";
import { panel, panelTitle, relationRow, select } from "../../test/e2e/support/graph-page.ts";

export interface Picture {
  readonly name: string;
  readonly scheme?: "dark";
  readonly size?: "phone";
  /** Made-up companies in place of the seeds, for a graph too large for one picture. */
  readonly companies?: number;
  /** Brings the opened page to what is to be seen. */
  readonly pose: (page: Page) => Promise<unknown>;
}

/** Whose panel is open, and the other party of the relation whose evidence is read. */
const COMPANY = "Anthropic";
const PARTY = "Amazon";
/** Two companies some steps apart, and two that are named together without a relation. */
const FAR = ["ASML", "Anthropic"] as const;
const PAIR = ["Apple", "Nvidia"] as const;
const LARGE = 5000;

export const PICTURES: readonly Picture[] = [
  { name: "page", pose: openEvidence },
  { name: "opening", pose: () => Promise.resolve() },
  { name: "reader", pose: openReader },
  { name: "filters", pose: filterInvestments },
  { name: "time", pose: brushTime },
  { name: "path", pose: findPath },
  { name: "pair", pose: selectPair },
  { name: "focus", pose: focusOn },
  { name: "colours", pose: colourByCommunity },
  { name: "overview", companies: LARGE, pose: () => Promise.resolve() },
  { name: "community", companies: LARGE, pose: openCommunity },
  { name: "table", pose: (page) => page.keyboard.press("t") },
  { name: "add", pose: (page) => previewArticle(page, NEW_INVESTOR) },
  { name: "dark", scheme: "dark", pose: openEvidence },
  { name: "phone", size: "phone", pose: (page) => select(page, COMPANY) },
];

async function openEvidence(page: Page): Promise<void> {
  await select(page, COMPANY);
  await relationRow(page, "is funded by", PARTY).locator("summary").click();
  await panel(page).locator(".evidence").first().waitFor();
}

async function openReader(page: Page): Promise<void> {
  await openEvidence(page);
  await panel(page).locator(".evidence .source-title").first().click();
  await page.locator(".reader .at-place").first().waitFor();
}

async function filterInvestments(page: Page): Promise<void> {
  await page.getByRole("button", { name: "only investments" }).click();
  await page.getByRole("checkbox", { name: /^rumoured/u }).uncheck();
  await page.mouse.move(720, 450);
}

async function brushTime(page: Page): Promise<void> {
  const last = page.getByRole("slider", { name: "Last month" });
  await last.focus();
  await page.keyboard.press("PageDown");
  await page.getByRole("slider", { name: "First month" }).focus();
  for (let year = 0; year < 5; year += 1) await page.keyboard.press("PageUp");
}

async function findPath(page: Page): Promise<void> {
  const [from, to] = FAR;
  await select(page, from);
  await panel(page).getByRole("button", { name: "Path to…" }).click();
  await page.getByRole("searchbox").fill(to);
  await page.keyboard.press("Enter");
  await panelTitle(page, `${from} and ${to}`).waitFor();
}

async function selectPair(page: Page): Promise<void> {
  for (const [index, name] of PAIR.entries()) {
    await page.locator("[data-node]", { hasText: new RegExp(`^${name}, company`, "u") }).focus();
    await page.keyboard.press(index === 0 ? "Enter" : "Shift+Enter");
  }
  await panel(page)
    .getByText(/articles? names? both/u)
    .waitFor();
  await panel(page).getByText("Looking for sentences").waitFor({ state: "hidden" });
}

async function focusOn(page: Page): Promise<void> {
  await select(page, "Snowflake");
  await page.keyboard.press("g");
  await page.getByRole("button", { name: "2 steps" }).click();
}

async function colourByCommunity(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Colours, sizes and labels" }).click();
  await page.getByLabel("Colour by").selectOption("community");
  await page.getByLabel("Size by").selectOption("rank");
}

async function openCommunity(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Community of/u })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await page.locator('.canvas[data-map^="community"]').waitFor();
  await page.mouse.click(720, 860);
}
