import { describe, expect, it } from "vitest";
import { collapse, expand, goBack, goInto, pin, reachOut, unpin } from "../../../src/app/state/look-moves.ts";
import { createApp } from "../../../src/app/state/create-app.ts";
import { memoryAddress } from "../memory-address.ts";
import { workspaceBackend } from "../workspace-backend.ts";

async function openApp() {
  const backend = await workspaceBackend();
  const content = [
    "---\ntitle: Two deals\ndate: 2025-02-03\n---\n",
    "Larkspur Inc. has acquired Tollgate Ltd. for $40 million.",
    "Penrose Corp. has sued Tollgate Ltd. over a patent.",
  ].join("\n\n");
  await backend.add({ kind: "text", name: "deals.md", content });
  const address = memoryAddress();
  const app = createApp(backend, address.connect);
  await new Promise<void>((resolve) => {
    app.state.phase.subscribe(({ kind }) => kind === "ready" && resolve());
  });
  const { graph } = app.state.graph.value;
  const id = (start: string) => graph.findNode((_, { label }) => label.startsWith(start)) ?? "";
  return { app, address, id };
}

describe("moves of the look", () => {
  it("go into a neighbourhood, further out, and back, each undone by itself", async () => {
    const { app, address, id } = await openApp();
    const larkspur = id("Larkspur");
    goInto(app, [larkspur]);
    expect(address.hash()).toBe(`#focus=${larkspur}&steps=1`);
    expect(app.state.visible.value.nodes.size).toBe(2);
    reachOut(app, 2);
    expect(app.state.visible.value.nodes.size).toBe(3);
    goInto(app, [id("Penrose")]);
    expect(app.state.look.value.trail).toHaveLength(2);
    goBack(app, 1);
    expect(address.hash()).toBe(`#focus=${larkspur}&steps=2`);
    for (let step = 0; step < 4; step += 1) await app.actions.undo();
    expect(app.state.look.value.trail).toEqual([]);
  });

  it("pin and unpin", async () => {
    const { app, id } = await openApp();
    pin(app, id("Larkspur"), { x: 1, y: 2 });
    expect(app.state.look.value.pins.get(id("Larkspur"))).toEqual({ x: 1, y: 2 });
    unpin(app, id("Larkspur"));
    expect(app.state.look.value.pins.size).toBe(0);
    await app.actions.undo();
    expect(app.state.look.value.pins.size).toBe(1);
  });

  it("expand what hides something, and say so where nothing is hidden", async () => {
    const { app, id } = await openApp();
    goInto(app, [id("Larkspur")]);
    expand(app, id("Tollgate"));
    expect(app.state.visible.value.nodes.has(id("Penrose"))).toBe(true);
    expand(app, id("Tollgate"));
    expect(app.state.toasts.value.at(-1)?.text).toContain("Nothing is hidden");
    collapse(app, id("Tollgate"));
    expect(app.state.visible.value.nodes.has(id("Penrose"))).toBe(false);
  });
});
