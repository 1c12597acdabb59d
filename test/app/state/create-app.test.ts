import { describe, expect, it } from "vitest";
import type { App } from "../../../src/app/state/app.ts";
import { createApp } from "../../../src/app/state/create-app.ts";
import { OPENING_FILTERS } from "../../../src/app/state/opening-filters.ts";
import { serialize, toSnapshot } from "../../../src/graph/snapshot.ts";
import type { ArticleSource } from "../../../src/model/article.ts";
import { memoryAddress } from "../memory-address.ts";
import { workspaceBackend } from "../workspace-backend.ts";

const FIRST: ArticleSource = {
  kind: "text",
  name: "first.md",
  content:
    "---\ntitle: Larkspur buys Tollgate\ndate: 2025-02-03\n---\n\nLarkspur Inc. has acquired Tollgate Ltd. for $40 million.\n",
};
const SECOND: ArticleSource = {
  kind: "text",
  name: "second.md",
  content:
    "---\ntitle: Penrose sues Larkspur\ndate: 2025-02-05\n---\n\nPenrose Corp. has sued Larkspur Inc. over a patent.\n",
};

async function openApp(hash = "", sources: readonly ArticleSource[] = [FIRST]) {
  const backend = await workspaceBackend();
  for (const source of sources) await backend.add(source);
  const address = memoryAddress(hash);
  const app = createApp(backend, address.connect);
  await settled(app);
  return { app, address, backend };
}

/** Resolves once the app has loaded. */
function settled({ state }: App): Promise<void> {
  return new Promise((resolve) => {
    const stop = state.phase.subscribe((phase) => {
      if (phase.kind !== "loading") queueMicrotask(() => (stop(), resolve()));
    });
  });
}

const bytes = ({ state }: App): string => serialize(toSnapshot(state.graph.value.graph));
const entityNamed = ({ state }: App, label: string): string =>
  state.graph.value.graph.findNode((_, node) => node.label.startsWith(label)) ?? "nobody";
const lastToast = ({ state }: App) => state.toasts.value.at(-1);

describe("the app", () => {
  it("loads the graph with a place for every node", async () => {
    const { app } = await openApp();
    const { graph } = app.state.graph.value;
    expect(app.state.phase.value.kind).toBe("ready");
    expect(graph.order).toBeGreaterThan(1);
    expect(Object.keys(app.state.positions.value).toSorted()).toEqual(graph.nodes().toSorted());
  });

  it("adds an article, takes it back and adds it again", async () => {
    const { app, backend } = await openApp();
    const before = bytes(app);
    await app.actions.add(SECOND);
    const after = bytes(app);
    expect(after).not.toBe(before);
    expect(app.state.fresh.value.has(entityNamed(app, "Penrose"))).toBe(true);
    expect(lastToast(app)).toMatchObject({ tone: "done", text: "Added “Penrose sues Larkspur”." });

    await app.actions.undo();
    expect(bytes(app)).toBe(before);
    expect((await backend.load(() => undefined)).snapshot.articles).toHaveLength(1);
    await app.actions.redo();
    expect(bytes(app)).toBe(after);
  });

  it("says so when an article is there already, and has nothing to undo", async () => {
    const { app } = await openApp();
    await app.actions.add(FIRST);
    expect(lastToast(app)?.text).toContain("already");
    expect(app.state.canUndo.value).toBe(false);
  });

  it("removes an article and brings it back", async () => {
    const { app } = await openApp("", [FIRST, SECOND]);
    const before = bytes(app);
    const [article] = app.state.graph.value.graph.getAttribute("articles");
    await app.actions.remove(article?.id ?? "");
    expect(app.state.graph.value.graph.getAttribute("articles")).toHaveLength(1);
    await app.actions.undo();
    expect(bytes(app)).toBe(before);
  });

  it("follows a relation that is corrected, there and back by undo and redo", async () => {
    const { app } = await openApp();
    const before = bytes(app);
    const { graph } = app.state.graph.value;
    const deal = graph.findEdge((_, { kind }) => kind === "acquisition") ?? "none";
    const attributes = graph.getEdgeAttributes(deal);
    if (attributes.edge !== "relation") throw new Error("The first article reports a deal.");
    const statement = attributes.evidence[0]?.statement ?? "";
    const selectedKind = (): string => {
      const selection = app.state.selection.value;
      return selection.kind === "relation" ? graph.getEdgeAttribute(selection.edge, "kind") : selection.kind;
    };
    app.actions.select({ kind: "relation", edge: deal });
    await app.actions.judge(
      { op: "restate", statement, type: "supply", turned: true, status: "ended" },
      "Corrected",
    );
    expect(selectedKind()).toBe("supply");
    const after = bytes(app);
    await app.actions.undo();
    expect([selectedKind(), bytes(app)]).toEqual(["acquisition", before]);
    await app.actions.redo();
    expect([selectedKind(), bytes(app)]).toEqual(["supply", after]);
  });

  it("judges, offers the undo in the note, and revokes by it", async () => {
    const { app } = await openApp();
    const before = bytes(app);
    const larkspur = entityNamed(app, "Larkspur");
    const attributes = app.state.graph.value.graph.getNodeAttributes(larkspur);
    const key = attributes.node === "entity" ? (attributes.keys[0] ?? "") : "";
    app.actions.select({ kind: "entity", id: larkspur });
    await app.actions.judge({ op: "rename", entity: key, name: "Larkspur Group" }, "Larkspur is renamed");
    expect(entityNamed(app, "Larkspur Group")).not.toBe("nobody");
    expect(app.state.selection.value.kind).toBe("entity");
    expect(app.state.judgements.value).toHaveLength(1);

    await app.actions.undo();
    expect(bytes(app)).toBe(before);
    expect(app.state.judgements.value.map(({ op }) => op)).toEqual(["rename", "revoke"]);
    await app.actions.redo();
    expect(entityNamed(app, "Larkspur Group")).not.toBe("nobody");
  });

  it("tells of a failure by a note and stays as it was", async () => {
    const { app } = await openApp();
    const before = bytes(app);
    await app.actions.remove("no-such-article");
    expect(lastToast(app)?.tone).toBe("problem");
    expect(bytes(app)).toBe(before);
    await expect(app.actions.add({ kind: "url", url: "https://example.org/" })).rejects.toThrow(
      "No addresses",
    );
  });
});

describe("the view", () => {
  it("puts a selection into the address, and Back takes it out", async () => {
    const { app, address } = await openApp();
    const larkspur = entityNamed(app, "Larkspur");
    app.actions.flyTo(larkspur);
    expect(address.hash()).toBe(`#entity=${larkspur}`);
    expect(app.state.flight.value).toEqual({ node: larkspur });
    expect(app.state.visible.value.nodes.has(larkspur)).toBe(true);
    address.back();
    expect(app.state.selection.value).toEqual({ kind: "none" });
  });

  it("opens a link with its filters", async () => {
    const { app } = await openApp("#types=supply");
    expect(app.state.filters.value.relationTypes).toEqual(new Set(["supply"]));
    app.actions.setFilters(OPENING_FILTERS);
    expect(app.state.filters.value).toBe(OPENING_FILTERS);
  });

  it("takes filters back and sets them again, the steps of one drag as one", async () => {
    const { app, address } = await openApp();
    for (const minConfidence of [0.1, 0.2, 0.3])
      app.actions.setFilters({ ...OPENING_FILTERS, minConfidence }, "drag");
    app.actions.setFilters({ ...OPENING_FILTERS, minConfidence: 0.3, relationTypes: new Set(["supply"]) });
    expect(address.hash()).toBe("#types=supply&min=0.3");
    await app.actions.undo();
    expect(lastToast(app)?.text).toBe("Undone: Filter “Relations: only supplies”.");
    expect(address.hash()).toBe("#min=0.3");
    await app.actions.undo();
    expect(address.hash()).toBe("");
    await app.actions.redo();
    expect(app.state.filters.value.minConfidence).toBe(0.3);
  });

  it("says when a link points to nothing, and shows the graph all the same", async () => {
    const { app, address } = await openApp("#entity=ent_gone");
    expect(lastToast(app)?.tone).toBe("problem");
    expect(app.state.selection.value).toEqual({ kind: "none" });
    expect(address.hash()).toBe("");
  });

  it("lets go of what an undone addition brought", async () => {
    const { app, address } = await openApp();
    await app.actions.add(SECOND);
    app.actions.select({ kind: "entity", id: entityNamed(app, "Penrose") });
    await app.actions.undo();
    expect(app.state.selection.value).toEqual({ kind: "none" });
    expect(address.hash()).toBe("");
  });
});
