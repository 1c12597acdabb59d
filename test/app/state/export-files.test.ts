import { describe, expect, it } from "vitest";
import type { AppState } from "../../../src/app/state/app-state.ts";
import { createApp } from "../../../src/app/state/create-app.ts";
import { exportFiles } from "../../../src/app/state/export-files.ts";
import { getFormat } from "../../../src/formats/formats.ts";
import { memoryAddress } from "../memory-address.ts";
import { SAMPLE_RECORD } from "../sample-graph.ts";
import { workspaceBackend } from "../workspace-backend.ts";

const TODAY = "2026-11-22";

async function openState(): Promise<AppState> {
  const backend = await workspaceBackend([SAMPLE_RECORD]);
  const { state } = createApp(backend, memoryAddress("#types=acquisition").connect);
  return new Promise((resolve) => {
    state.phase.subscribe((phase) => phase.kind === "ready" && resolve(state));
  });
}

async function exported(format: string, scope: "seen" | "whole"): Promise<readonly [string, string][]> {
  const files = exportFiles(await openState(), getFormat(format), { scope, today: TODAY });
  return Promise.all(
    files.map(async ({ name, content }) => [name, await content.text()] as [string, string]),
  );
}

describe("export", () => {
  it("names files by what they hold and the day", async () => {
    expect((await exported("gexf", "whole")).map(([name]) => name)).toEqual(["relata-2026-11-22.gexf"]);
    expect((await exported("csv", "seen")).map(([name]) => name)).toEqual([
      "relata-view-2026-11-22.nodes.csv",
      "relata-view-2026-11-22.edges.csv",
      "relata-view-2026-11-22.evidence.csv",
    ]);
  });

  it("writes everything, with its places, or only what is seen", async () => {
    const [[, whole] = ["", ""]] = await exported("gexf", "whole");
    const [[, seen] = ["", ""]] = await exported("gexf", "seen");
    expect(whole).toContain('kind="litigation"');
    expect(whole).toContain("viz:position");
    expect(seen).toContain('kind="acquisition"');
    expect(seen).not.toContain('kind="litigation"');
    expect(seen).not.toContain("Nimbrax");
  });
});
