import { describe, expect, it } from "vitest";
import { type Change, createHistory } from "../../../src/app/state/history.ts";

/** A change that sets `box.value`, and whose inverse sets it back. */
function setting(box: { value: number }, next: number): Change {
  const before = box.value;
  box.value = next;
  return { words: `Set ${next}`, invert: async () => setting(box, before) };
}

describe("the history", () => {
  it("is empty at first", async () => {
    const history = createHistory();
    expect([history.canUndo.value, history.canRedo.value]).toEqual([false, false]);
    expect(await history.undo()).toBeNull();
    expect(await history.redo()).toBeNull();
  });

  it("takes changes back and does them again, last first", async () => {
    const box = { value: 0 };
    const history = createHistory();
    history.record(setting(box, 1));
    history.record(setting(box, 2));
    expect((await history.undo())?.words).toBe("Set 2");
    expect(box.value).toBe(1);
    await history.undo();
    expect(box.value).toBe(0);
    await history.redo();
    await history.redo();
    expect(box.value).toBe(2);
    expect([history.canUndo.value, history.canRedo.value]).toEqual([true, false]);
  });

  it("forgets what was undone once something new is done", async () => {
    const box = { value: 0 };
    const history = createHistory();
    history.record(setting(box, 1));
    await history.undo();
    history.record(setting(box, 5));
    expect(history.canRedo.value).toBe(false);
    expect(await history.redo()).toBeNull();
    expect(box.value).toBe(5);
  });

  it("takes the changes of one series back as one", async () => {
    const box = { value: 0 };
    const history = createHistory();
    history.record(setting(box, 1));
    for (const next of [2, 3, 4]) history.record({ ...setting(box, next), series: "drag" });
    await history.undo();
    expect(box.value).toBe(1);
    await history.redo();
    expect(box.value).toBe(4);
  });

  it("keeps a change whose inverse failed", async () => {
    const history = createHistory();
    history.record({ words: "Stuck", invert: () => Promise.reject(new Error("no way back")) });
    await expect(history.undo()).rejects.toThrow("no way back");
    expect([history.canUndo.value, history.canRedo.value]).toEqual([true, false]);
  });
});
