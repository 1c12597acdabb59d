/** Pictures as files: the whole map, and what is on the screen, as a drawing that any program opens. */
import { expect, it } from "vitest";
import { drawnEdges, openGraph } from "./support/graph-page.ts";
import { exportSeen, exportWhole } from "./support/exporting.ts";
import { SERVER } from "./support/homes.ts";
import { setStage } from "./support/stage.ts";

const stage = setStage(SERVER);

it("saves the whole map and what is seen of it as SVG, each with its legend", async () => {
  const { page, url } = stage;
  await openGraph(page, url);
  const all = await drawnEdges(page);
  await page.getByRole("button", { name: "only litigations" }).click();
  await expect.poll(() => drawnEdges(page)).toBeLessThan(all);

  const whole = await exportWhole(page, "SVG");
  expect(lines(whole)).toBe(all);
  expect(whole).toContain(">investments</text>");
  const seen = await exportSeen(page, "SVG");
  expect(lines(seen)).toBe(await drawnEdges(page));
  expect(seen).not.toContain(">investments</text>");
  expect(seen).toContain(">litigations</text>");
});

function lines(svg: string): number {
  return (svg.match(/<path d="M[^"]*Q/gu) ?? []).length;
}
