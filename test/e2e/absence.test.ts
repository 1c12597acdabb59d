/** Why there is no edge between two companies, in every way that a reader can come upon it. */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { toArticle } from "../../src/model/article.ts";
import { openGraph, panel, panelTitle, toast } from "./support/graph-page.ts";
import { BROWSER } from "./support/homes.ts";
import { runAxe } from "./support/run-axe.ts";
import { setStage } from "./support/stage.ts";

interface Reason {
  readonly verdict: string;
  readonly sentence: string;
  readonly finding: string | RegExp;
}

const ARTICLE = toArticle({
  title: "Harbour notes",
  publishedAt: "2026-03-02",
  text: [
    "Qorvel Inc. acquired Nimbrax Corp. for $40 million on Monday. Tessaro Ltd. is in talks to supply Orvane Corp. with pumps, people familiar with the matter said.",
    "Qorvel Inc. and Tessaro Ltd. were both named at the harbour fair. It would rain if Orvane Corp. bought Qorvel Inc. one day.",
    "Brenmoor Ltd. competes with Qorvel Inc. on price. Brenmoor Ltd. also competes with Nimbrax Corp. on quality.",
  ].join("\n\n"),
});
const DEAL = "Qorvel Inc. acquired Nimbrax Corp. for $40 million on Monday.";

describe("why there is no edge", () => {
  const stage = setStage(BROWSER);

  beforeEach(async () => {
    const { page, url } = stage;
    await page.route("**/seeds.jsonl", (route) =>
      route.fulfill({ contentType: "application/jsonl", body: JSON.stringify(extract(ARTICLE)) }),
    );
    await openGraph(page, url);
  });

  it.each<readonly [string, readonly [string, string], Reason]>([
    [
      "nothing was found",
      ["Qorvel", "Tessaro"],
      {
        verdict: "They are named together, but no relation was found between them.",
        sentence: "Qorvel Inc. and Tessaro Ltd. were both named at the harbour fair.",
        finding: "No relation of these two was found in it.",
      },
    ],
    [
      "it is only supposed",
      ["Orvane", "Qorvel"],
      {
        verdict: "What is said of them together is only supposed.",
        sentence: "It would rain if Orvane Corp. bought Qorvel Inc. one day.",
        finding: "What stands after “if” is only supposed: nothing is drawn from it.",
      },
    ],
  ])("because %s", async (_why, pair, reasonShown) => {
    const { page } = stage;
    await chooseBoth(page, pair);
    await expectReason(page, reasonShown);
    expect(await runAxe(page)).toEqual([]);
  });

  it("because no sentence names both", async () => {
    const { page } = stage;
    await chooseBoth(page, ["Nimbrax", "Orvane"]);
    await reason(page).getByText("1 article names both, but no sentence does.").waitFor();
    expect(await reason(page).locator(".absence").count()).toBe(0);
  });

  it("because it is less sure than the filters ask for", async () => {
    const { page } = stage;
    await chooseBoth(page, ["Qorvel", "Nimbrax"]);
    expect(await reason(page).count()).toBe(0);
    await page.getByRole("slider", { name: /Confidence from/u }).press("End");
    await expectReason(page, {
      verdict: "There is a relation, but it is less sure than the filters ask for.",
      sentence: DEAL,
      finding: /^Known as “Qorvel Inc\. acquires Nimbrax Corp\.”, confirmed, but at 0\.\d\d below/u,
    });
    await reason(page)
      .getByRole("link", { name: /^Known as/u })
      .click();
    await panelTitle(page, /acquires/u).waitFor();
  });

  it("because it was judged wrong", async () => {
    const { page } = stage;
    await openDeal(page);
    await panel(page).getByRole("button", { name: "Wrong" }).click();
    await toast(page, "Wrong: Qorvel").waitFor();
    await chooseBoth(page, ["Qorvel", "Nimbrax"]);
    await expectReason(page, {
      verdict: "A relation was read, and judged wrong.",
      sentence: DEAL,
      finding: "Read as “Qorvel Inc. acquires Nimbrax Corp.”, which was judged wrong.",
    });
    await page.keyboard.press("Control+z");
    await reason(page).waitFor({ state: "detached" });
  });

  it("because the filters hide what it was corrected to", async () => {
    const { page } = stage;
    await openDeal(page);
    await panel(page).getByRole("button", { name: "Fix…" }).click();
    await panel(page).getByLabel("Relation").selectOption("supply");
    await panel(page).getByRole("button", { name: "Correct it" }).click();
    await panelTitle(page, /supplies/u).waitFor();
    await chooseBoth(page, ["Qorvel", "Nimbrax"]);
    await page.getByRole("button", { name: "only competitions" }).click();
    await expectReason(page, {
      verdict: "There is a relation, but the filters hide it now.",
      sentence: DEAL,
      finding:
        "Known as “Qorvel Inc. supplies Nimbrax Corp.”, confirmed, as it was corrected: the filters hide it.",
    });
  });
});

async function expectReason(page: Page, { verdict, sentence, finding }: Reason): Promise<void> {
  await reason(page).getByText(verdict).waitFor();
  const shown = reason(page).locator(".absence").filter({ hasText: sentence });
  await shown.locator(".absence-finding").getByText(finding).waitFor();
}

function reason(page: Page) {
  return panel(page).locator(".panel-section").filter({ hasText: "Why is there no edge?" });
}

/** Selects two by key, in the list of nodes. */
async function chooseBoth(page: Page, [first, second]: readonly [string, string]): Promise<void> {
  for (const [name, key] of [
    [first, "Enter"],
    [second, "Shift+Enter"],
  ] as const) {
    await page.locator("[data-node]", { hasText: new RegExp(`^${name}`, "u") }).focus();
    await page.keyboard.press(key);
  }
  await panelTitle(page, "2 selected").waitFor();
}

/** Opens the relation of the deal on its own, from between its parties. */
async function openDeal(page: Page): Promise<void> {
  await chooseBoth(page, ["Qorvel", "Nimbrax"]);
  await panel(page).getByRole("link", { name: "Qorvel Inc. acquires Nimbrax Corp." }).click();
  await panelTitle(page, /acquires/u).waitFor();
}
