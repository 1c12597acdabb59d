import { describe, expect, it } from "vitest";
import { toArticle } from "../../src/model/article.ts";
import { openWorkspace } from "../../src/pipeline/workspace.ts";
import { createLiveWorkspace, type LiveWorkspace } from "../../src/server/live-workspace.ts";
import { createMemoryStore } from "../../src/store/memory.ts";

async function openLive(): Promise<LiveWorkspace> {
  const options = { by: "tester", now: () => "2025-01-01T00:00:00Z" };
  return createLiveWorkspace(await openWorkspace(createMemoryStore(), options));
}

const note = (index: number) =>
  toArticle({ title: `Note ${index}`, text: `Harlow Lines ${index} has bought Pentmere Docks ${index}.` });

describe("write", () => {
  it("lets nobody in before the one before is done", async () => {
    const live = await openLive();
    const steps: string[] = [];
    const writes = [1, 2, 3].map((index) =>
      live.write(async (workspace) => {
        steps.push(`begin ${index}`);
        const addition = await workspace.add(note(index));
        steps.push(`end ${index}`);
        return addition;
      }),
    );
    await Promise.all(writes);
    expect(steps).toEqual(["begin 1", "end 1", "begin 2", "end 2", "begin 3", "end 3"]);
  });

  it("goes on after a failure, which only its own caller hears of", async () => {
    const live = await openLive();
    const before = live.revision();
    const failed = live.write((workspace) => workspace.remove("0".repeat(20)));
    const added = live.write((workspace) => workspace.add(note(1)));
    await expect(failed).rejects.toMatchObject({ code: "not-found" });
    expect((await added).outcome).toBe("added");
    expect(live.revision()).not.toBe(before);
    await live.settle();
  });

  it("keeps the search index true through many additions and removals", async () => {
    const live = await openLive();
    const notes = Array.from({ length: 40 }, (_, index) => note(index));
    for (const article of notes) await live.write((workspace) => workspace.add(article));
    for (const { id } of notes.slice(1)) await live.write((workspace) => workspace.remove(id));
    const labels = live.search.search("harlow", 100).map(({ label }) => label);
    expect(labels).toEqual(live.search.search("harlow lines 0", 100).map(({ label }) => label));
  });

  it("tells listeners until they stop listening", async () => {
    const live = await openLive();
    const heard: (string | undefined)[] = [];
    const stop = live.subscribe((origin) => heard.push(origin));
    await live.write((workspace) => workspace.add(note(1)), "mine");
    stop();
    await live.write((workspace) => workspace.add(note(2)));
    expect(heard).toEqual(["mine"]);
  });
});
