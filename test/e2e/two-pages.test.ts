/** Two pages on one graph: what one adds or takes out, the other shows without being asked. */
import { describe, expect, it } from "vitest";
import { addArticle, openArticle, removeOpenArticle } from "./support/adding.ts";
import { NEW_INVESTOR } from "./support/articles.ts";
import {
  openGraph,
  panelTitle,
  search,
  select,
  sizeOf,
  toast,
  untilSizeIs,
  untilSizeIsNot,
} from "./support/graph-page.ts";
import { HOMES } from "./support/homes.ts";
import { setStage } from "./support/stage.ts";

describe.each(HOMES)("two pages on $name", (home) => {
  const stage = setStage(home);

  it("show each other's articles, and each keeps its own selection", async () => {
    const { page, context, url } = stage;
    await openGraph(page, url);
    const other = await context.newPage();
    await openGraph(other, url);
    const before = await sizeOf(other);
    await select(other, "Adobe");

    await addArticle(page, NEW_INVESTOR);
    const after = await untilSizeIsNot(other, before);
    await panelTitle(other, "Adobe").waitFor();
    const options = await search(other, "Harrowgate");
    expect(await options.first().textContent()).toContain("Harrowgate Lumen");
    await other.keyboard.press("Escape");

    await openArticle(other, NEW_INVESTOR.title);
    await removeOpenArticle(other);
    await untilSizeIs(page, before);

    await toast(other, "Removed").getByRole("button", { name: "Undo" }).click();
    await untilSizeIs(page, after);
    await other.close();
  });
});
