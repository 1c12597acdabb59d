/** Several files dropped on the page: each is shown in its turn, and all can be kept, left out or taken together. */
import { describe, expect, it } from "vitest";
import { dropFiles } from "./support/drop-files.ts";
import { headerCounts, openGraph, toast } from "./support/graph-page.ts";
import { SERVER } from "./support/homes.ts";
import { setStage } from "./support/stage.ts";

const FILES = ["Brackwater Tin", "Solenne Kilns", "Yarrow Optics"].map((buyer, index) => ({
  name: `${index + 1}.md`,
  text: `# ${buyer} buys a mill\n\n${buyer} acquired Ostrel Mills for $${index + 2} million on Monday.\n`,
}));

describe("files dropped on the page", () => {
  const stage = setStage(SERVER);

  it("are shown one by one, left out or kept together", async () => {
    const { page, url } = stage;
    await openGraph(page, url);
    const { articles = 0 } = await headerCounts(page);
    await dropFiles(page, FILES);
    const dialog = page.getByRole("dialog", { name: "Add articles" });
    await dialog.getByRole("heading", { name: "Brackwater Tin buys a mill" }).waitFor();
    expect(await dialog.textContent()).toContain("2 more after this one");
    await dialog.getByRole("button", { name: "Discard" }).click();
    await dialog.getByRole("heading", { name: "Solenne Kilns buys a mill" }).waitFor();
    await dialog.getByRole("button", { name: "Keep all 2" }).click();
    await dialog.waitFor({ state: "detached" });
    await toast(page, "Yarrow Optics").waitFor();
    expect((await headerCounts(page))["articles"]).toBe(articles + 2);
  });
});
