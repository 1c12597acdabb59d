/** The writer is killed (SIGKILL) at a random moment, again and again on one file: what it acknowledged must be there, whole. */
import { setTimeout } from "node:timers/promises";

import { describe, expect, it } from "vitest";

import { recordProblems } from "../../src/model/check-record.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { startStoreProcess } from "./start-process.ts";
import { useTempFolder } from "./temp-folder.ts";

const ROUNDS = 20;
/** Milliseconds that a writer lives at most. */
const LONGEST_LIFE = 250;

describe("a store whose writer is killed", () => {
  const inFolder = useTempFolder();

  it("keeps everything that was acknowledged", async () => {
    const path = inFolder("relata.db");
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const writer = await startStoreProcess(path, round * 1_000_000);
      await setTimeout(Math.random() * LONGEST_LIFE);
      await writer.kill();
      acknowledged.push(...writer.lines);
      const kept = await readSoundIds(path);
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
      expect(kept.size - acknowledged.length).toBeLessThanOrEqual(round + 1);
    }
    expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  }, 120_000);

  /** Ids of all records in the file; every one of them must be sound. */
  async function readSoundIds(path: string): Promise<Set<string>> {
    const store = await openSqliteStore(path);
    const ids = new Set<string>();
    for await (const record of store.records()) {
      expect(recordProblems(record)).toEqual([]);
      ids.add(record.article.id);
    }
    await store.close();
    return ids;
  }
});
