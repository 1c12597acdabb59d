import { describe, expect, it } from "vitest";
import { type AdditionStep, createAddition, type Offer } from "../../../../src/app/panels/add/addition.ts";
import { createApp } from "../../../../src/app/state/create-app.ts";
import { memoryAddress } from "../../memory-address.ts";
import { workspaceBackend } from "../../workspace-backend.ts";

const offer = (name: string, content: string): Offer => ({
  name,
  read: () => Promise.resolve({ kind: "text", name, content }),
});
const SAILS = offer("sails.txt", "Sails\n\nQorvel Inc. acquired Nimbrax Corp. on Monday.");
const FERRIES = offer("ferries.txt", "Ferries\n\nOrvane Ltd. acquired Tessaro Corp. on Friday.");
const BROKEN = offer("empty.txt", "");

async function start() {
  const app = createApp(await workspaceBackend(), memoryAddress().connect);
  await waitFor(app.state.phase, ({ kind }) => kind === "ready");
  let done = 0;
  const addition = createAddition(app.actions, () => {
    done += 1;
  });
  return { app, addition, done: () => done, until: (kind: AdditionStep["kind"]) => reach(addition, kind) };
}

function reach(
  addition: ReturnType<typeof createAddition>,
  kind: AdditionStep["kind"],
): Promise<AdditionStep> {
  return waitFor(addition.step, (step) => step.kind === kind);
}

function waitFor<Value>(
  signal: { readonly value: Value; subscribe(listener: (value: Value) => void): () => void },
  isReached: (value: Value) => boolean,
): Promise<Value> {
  return new Promise((resolve) => {
    const stop = signal.subscribe((value) => {
      if (!isReached(value)) return;
      queueMicrotask(() => stop());
      resolve(value);
    });
  });
}

describe("adding articles", () => {
  it("shows each before it is kept, then ends", async () => {
    const { app, addition, done, until } = await start();
    addition.offer([SAILS]);
    expect(addition.step.value.kind).toBe("reading");
    expect(await until("previewing")).toMatchObject({ preview: { outcome: "added" } });
    expect(app.state.graph.value.graph.order).toBe(0);
    await addition.keep([]);
    expect(app.state.graph.value.graph.getAttribute("articles")).toHaveLength(1);
    expect([addition.step.value.kind, done()]).toEqual(["choosing", 1]);
  });

  it("leaves out what is skipped", async () => {
    const { app, addition, done, until } = await start();
    addition.offer([SAILS]);
    await until("previewing");
    addition.skip();
    expect([app.state.graph.value.graph.order, done()]).toEqual([0, 1]);
  });

  it("keeps corrections as judgements", async () => {
    const { app, addition, until } = await start();
    addition.offer([SAILS]);
    const step = await until("previewing");
    if (step.kind !== "previewing") throw new Error("It waits for the preview.");
    const corrections = step.preview.record.relations.map(
      ({ id }) => ({ op: "reject", statement: id }) as const,
    );
    expect(corrections).not.toEqual([]);
    await addition.keep(corrections);
    expect(app.state.judgements.value.map(({ op }) => op)).toEqual(corrections.map(() => "reject"));
    expect(app.state.graph.value.graph.filterEdges((_, { edge }) => edge === "relation")).toEqual([]);
  });

  it("goes on after one that cannot be read", async () => {
    const { app, addition, until } = await start();
    addition.offer([BROKEN, SAILS, FERRIES]);
    expect(await until("failed")).toMatchObject({ name: "empty.txt", error: { code: "invalid-data" } });
    expect(addition.waiting.value).toHaveLength(2);
    addition.skip();
    await until("previewing");
    const finished = until("choosing");
    await addition.keepAll([]);
    await finished;
    expect(app.state.graph.value.graph.getAttribute("articles")).toHaveLength(2);
  });

  it("can be begun again after the last one failed", async () => {
    const { addition, done, until } = await start();
    addition.offer([BROKEN]);
    await until("failed");
    addition.again();
    expect([addition.step.value.kind, done()]).toEqual(["choosing", 0]);
  });

  it("shows nothing more once it is stopped", async () => {
    const { app, addition, until } = await start();
    addition.offer([SAILS]);
    addition.stop();
    await app.actions.preview({ kind: "text", name: "other.txt", content: "Other\n\nNobody sails." });
    expect(addition.step.value.kind).toBe("reading");
    expect(await until("reading")).toMatchObject({ name: "sails.txt" });
  });
});
