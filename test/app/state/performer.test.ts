import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/app/state/history.ts";
import { createPerformer } from "../../../src/app/state/performer.ts";
import { createQueue } from "../../../src/app/state/queue.ts";
import { createToastList } from "../../../src/app/state/toast-list.ts";
import { RelataError } from "../../../src/model/errors.ts";

const LOST = new RelataError("network", "The server does not answer.", "Start it again.");
const renamed: Change = { words: "Renamed", invert: async () => renamed };
const stuck: Change = { words: "Stuck", invert: () => Promise.reject(LOST) };

function performing() {
  const { toasts, ...list } = createToastList();
  const performer = createPerformer(createQueue(), list);
  return { performer, texts: () => toasts.value.map(({ text }) => text) };
}

describe("performing changes", () => {
  it("says what was done, undone and done again", async () => {
    const { performer, texts } = performing();
    await performer.perform(async () => renamed);
    expect(performer.canUndo.value).toBe(true);
    await performer.undo();
    await performer.redo();
    expect(texts()).toEqual(["Renamed.", "Undone: Renamed.", "Done again: Renamed."]);
  });

  it("takes what is made already without a word, in its turn", async () => {
    const { performer, texts } = performing();
    performer.remember(renamed);
    await performer.perform(async () => renamed);
    await performer.undo();
    expect(performer.canUndo.value).toBe(true);
    expect(texts()).toEqual(["Renamed.", "Undone: Renamed."]);
  });

  it("has nothing to undo where nothing changed", async () => {
    const { performer, texts } = performing();
    await performer.attempt(async () => null);
    await performer.undo();
    expect([performer.canUndo.value, texts()]).toEqual([false, []]);
  });

  it("tells of a failure by a note, or leaves that to whoever attempts", async () => {
    const { performer, texts } = performing();
    await performer.perform(() => Promise.reject(LOST));
    await expect(performer.attempt(() => Promise.reject(LOST))).rejects.toBe(LOST);
    expect(texts()).toEqual(["The server does not answer. Start it again."]);
  });

  it("keeps a change that could not be undone", async () => {
    const { performer, texts } = performing();
    performer.remember(stuck);
    await performer.undo();
    expect(performer.canUndo.value).toBe(true);
    expect(texts()).toEqual(["The server does not answer. Start it again."]);
  });
});
