/** A reader's way through the page, from the first look to a correction taken back, in both homes of the graph. */
import { describe, expect, it } from "vitest";
import { addArticle, keep, openArticle, previewArticle, removeOpenArticle } from "./support/adding.ts";
import { NEW_INVESTOR } from "./support/articles.ts";
import { exportWhole } from "./support/exporting.ts";
import {
  headerCounts,
  openGraph,
  panel,
  panelTitle,
  relationRow,
  reloadGraph,
  search,
  select,
  sizeOf,
  toast,
  untilSizeIs,
  untilSizeIsNot,
} from "./support/graph-page.ts";
import { HOMES } from "./support/homes.ts";
import { readGexf } from "./support/read-gexf.ts";
import { setStage } from "./support/stage.ts";

const NEWCOMER = "Harrowgate Lumen";
const KNOWN = "Mistral AI";

describe.each(HOMES)("a graph kept by $name", (home) => {
  const stage = setStage(home);

  it("opens with the graph of the seeds", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const { nodes, edges } = await sizeOf(page);
    const counts = await headerCounts(page);
    expect(counts["articles"]).toBeGreaterThan(30);
    expect(counts["companies"]).toBeGreaterThan(50);
    expect(nodes).toBeGreaterThan((counts["companies"] ?? 0) + (counts["claims"] ?? 0));
    expect(edges).toBeGreaterThan(counts["relations"] ?? 0);
    const drawn = Number(await page.locator(".canvas").getAttribute("data-drawn-nodes"));
    expect(drawn).toBeGreaterThan(50);
    expect(await page.locator(".node-list, [data-node]").count()).toBe(drawn);
  });

  it("finds a company by keyboard and shows the sentence behind a relation, word for word in its article", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const options = await search(page, "mistr");
    expect(await options.first().textContent()).toContain(KNOWN);
    await page.keyboard.press("Enter");
    await panelTitle(page, KNOWN).waitFor();

    await panel(page).locator(".relation-row summary").first().click();
    const evidence = panel(page).locator(".evidence").first();
    const quote = (await evidence.locator("blockquote").textContent()) ?? "";
    expect(quote.length).toBeGreaterThan(20);
    await evidence.locator(".source-title").click();
    await page.locator(".reader .at-place").first().waitFor();
    expect(await markedText(page)).toBe(quote);
  });

  it("takes in an article: shown first, then kept, and nothing else moves", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const before = await sizeOf(page);
    const places = readGexf(await exportWhole(page, "GEXF")).nodes;
    const articles = (await headerCounts(page))["articles"] ?? 0;

    const dialog = await previewArticle(page, NEW_INVESTOR);
    expect(await dialog.locator(".preview-summary").textContent()).toMatch(/Adds .*compan/);
    const found = dialog.locator(".preview-relation").filter({ hasText: KNOWN });
    expect(await found.locator(".preview-words").textContent()).toContain(NEWCOMER);
    expect(await found.locator(".quote").textContent()).toBe(
      "Harrowgate Lumen invested $120 million in Mistral AI on Tuesday.",
    );
    expect(await sizeOf(page)).toEqual(before);
    await keep(dialog);

    const after = await untilSizeIsNot(page, before);
    expect(after.nodes).toBeGreaterThan(before.nodes);
    expect((await headerCounts(page))["articles"]).toBe(articles + 1);
    await select(page, NEWCOMER);
    await relationRow(page, "invests in", KNOWN).waitFor();

    const moved = readGexf(await exportWhole(page, "GEXF")).nodes;
    for (const [id, place] of places) expect(moved.get(id)).toEqual(place);
  });

  it("still has it after a reload, and without it is the graph it was, byte for byte", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    await select(page, NEWCOMER);
    await reloadGraph(page);
    await panelTitle(page, NEWCOMER).waitFor();
    const withIt = await sizeOf(page);

    await openArticle(page, NEW_INVESTOR.title);
    await removeOpenArticle(page);
    const without = await untilSizeIsNot(page, withIt);
    const first = await exportWhole(page, "JSON");
    expect(first).not.toContain(NEWCOMER);

    await addArticle(page, NEW_INVESTOR);
    await untilSizeIs(page, withIt);
    await openArticle(page, NEW_INVESTOR.title);
    await removeOpenArticle(page);
    await untilSizeIs(page, without);
    expect(await exportWhole(page, "JSON")).toBe(first);
  });

  it("takes out a sentence judged wrong, and puts it back by the undo of the note", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const before = await exportWhole(page, "JSON");
    const size = await sizeOf(page);
    await select(page, "Adobe");
    const row = panel(page).locator(".relation-row").filter({ hasText: "Figma" }).first();
    await row.locator("summary").click();
    await row.getByRole("button", { name: "Wrong" }).first().click();
    await toast(page, "Wrong: Adobe").waitFor();
    expect(await exportWhole(page, "JSON")).not.toBe(before);
    await toast(page, "Wrong: Adobe").getByRole("button", { name: "Undo" }).click();
    await toast(page, "Undone").waitFor();
    await untilSizeIs(page, size);
    expect(await exportWhole(page, "JSON")).toBe(before);
  });

  it("joins two entries that a reader says are one, and parts them again by Ctrl-Z", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const before = await exportWhole(page, "JSON");
    const size = await sizeOf(page);
    await select(page, "Kleiner Perkins");
    await panel(page).getByText("Correct this entry").click();
    await panel(page).getByRole("button", { name: "Same as…" }).click();
    const dialog = page.getByRole("dialog", { name: "What else is Kleiner Perkins?" });
    await dialog.getByLabel("Find the other entry").fill("Greylock");
    await dialog.getByRole("button", { name: "Greylock" }).click();
    await dialog.getByRole("button", { name: "They are one" }).click();
    await toast(page, "are one").waitFor();
    const joined = await untilSizeIsNot(page, size);
    expect(joined.nodes).toBe(size.nodes - 1);
    await page.keyboard.press("Control+z");
    await toast(page, "Undone").waitFor();
    await untilSizeIs(page, size);
    expect(await exportWhole(page, "JSON")).toBe(before);
  });

  it("saves a GEXF file that a strict reader understands, with all there is", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const file = readGexf(await exportWhole(page, "GEXF"));
    expect(file.version).toBe("1.3");
    expect({ nodes: file.nodes.size, edges: file.edges.size }).toEqual(await sizeOf(page));
  });
});

/** The marked sentence as the article has it: without the numbers that the reader puts in. */
function markedText(page: Parameters<typeof panel>[0]): Promise<string> {
  return page
    .locator(".reader .at-place")
    .evaluateAll((pieces) => pieces.map((piece) => piece.textContent).join(""));
}
