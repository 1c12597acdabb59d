import { describe, expect, it } from "vitest";
import { nodeMoves } from "../../../../src/app/panels/frame/node-moves.ts";
import type { App } from "../../../../src/app/state/app.ts";
import { createApp } from "../../../../src/app/state/create-app.ts";
import { memoryAddress } from "../../memory-address.ts";
import { sampleGraph, SAMPLE_RECORD } from "../../sample-graph.ts";
import { workspaceBackend } from "../../workspace-backend.ts";

const { id } = sampleGraph();

async function openApp(): Promise<App> {
  const app = createApp(await workspaceBackend([SAMPLE_RECORD]), memoryAddress().connect);
  await new Promise<void>((resolve) => {
    app.state.phase.subscribe(({ kind }) => {
      if (kind === "ready") resolve();
    });
  });
  return app;
}

const words = (app: App, name: string): string[] => nodeMoves(app, id(name)).map((move) => move.words);

function run(app: App, name: string, wanted: string): void {
  nodeMoves(app, id(name))
    .find((move) => move.words === wanted)
    ?.run();
}

describe("the menu of a node", () => {
  it("opens it, goes into it and pins it", async () => {
    const app = await openApp();
    expect(words(app, "Tessaro")).toEqual(["Open", "Focus on it", "Pin it here"]);
    run(app, "Tessaro", "Open");
    expect(app.state.selection.value).toEqual({ kind: "entity", id: id("Tessaro") });
    run(app, "Tessaro", "Pin it here");
    expect(words(app, "Tessaro")).toContain("Unpin it");
  });

  it("offers what is hidden beside it", async () => {
    const app = await openApp();
    expect(words(app, "Qorvel")).toContain("Show 1 hidden beside it");
    run(app, "Qorvel", "Show 1 hidden beside it");
    expect(words(app, "Qorvel")).toContain("Collapse it");
  });

  it("with another selected, joins them, parts them and finds the path between them", async () => {
    const app = await openApp();
    run(app, "Nimbrax", "Open");
    expect(words(app, "Tessaro")).toContain("Path from Nimbrax");
    run(app, "Tessaro", "Select it too");
    expect(app.state.selection.value).toMatchObject({ kind: "several" });
    run(app, "Tessaro", "Take it out");
    run(app, "Tessaro", "Path from Nimbrax");
    expect(app.state.selection.value).toMatchObject({ kind: "path", from: id("Nimbrax"), to: id("Tessaro") });
  });
});
