/** What may be wrong with a store file and its surroundings, with real files, processes and disks. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import Database from "libsql";
import { describe, expect, it } from "vitest";

import { recordProblems } from "../../src/model/check-record.ts";
import type { ErrorCode } from "../../src/model/errors.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { expectError } from "../contracts/expect-error.ts";
import { sampleRecord } from "../contracts/sample-records.ts";
import { CAN_MOUNT, growDisk, makeReadOnly, mountSmallDisk } from "./small-disk.ts";
import { startStoreProcess } from "./start-process.ts";
import { useTempFolder } from "./temp-folder.ts";

describe("a store file", () => {
  const inFolder = useTempFolder();

  it("keeps its records when it is closed and opened again", async () => {
    await fill(inFolder("relata.db"), 3);
    const store = await openSqliteStore(inFolder("relata.db"));
    expect(await store.count()).toBe(3);
    expect(await store.get(sampleRecord(2).article.id)).toEqual(sampleRecord(2));
    await store.close();
  });

  it("is a single file once it is closed", async () => {
    await fill(inFolder("relata.db"), 3);
    expect(readdirSync(dirname(inFolder("relata.db")))).toEqual(["relata.db"]);
  });

  it("syncs every commit to disk", async () => {
    const store = await openSqliteStore(inFolder("relata.db"));
    expect(existsSync(inFolder("relata.db-wal"))).toBe(true);
    await store.close();
  });

  it("names a stored article that has the wrong shape, and still gives the others", async () => {
    const path = inFolder("relata.db");
    await fill(path, 2);
    const { id } = sampleRecord(1).article;
    change(
      path,
      `update article set record = json_set(record, '$.relations[0].confidence', 'high') where id = '${id}'`,
    );
    const store = await openSqliteStore(path);
    await expectError(
      "store-broken",
      () => store.get(id),
      `article ${id} cannot be read`,
      "relations.0.confidence",
    );
    expect(await store.get(sampleRecord(0).article.id)).toEqual(sampleRecord(0));
    expect(await store.delete(id)).toBe(true);
    await store.close();
  });

  it.each([
    ["text that is no JSON", "{"],
    ["another article's record", JSON.stringify(sampleRecord(5))],
    ["null", "null"],
  ])("says that a row is broken that holds %s", async (_what, json) => {
    const path = inFolder("relata.db");
    await fill(path, 1);
    change(path, `update article set record = '${json.replaceAll("'", "''")}'`);
    const store = await openSqliteStore(path);
    await expectError("store-broken", () => store.get(sampleRecord(0).article.id));
    await store.close();
  });
});

describe("opening a store file", () => {
  const inFolder = useTempFolder();

  it.each<[string, ErrorCode, (path: string) => void]>([
    ["a text", "store-broken", (path) => writeFileSync(path, "The quick brown fox. ".repeat(200))],
    [
      "half a database",
      "store-broken",
      (path) => writeFileSync(path, `SQLite format 3\u0000${"x".repeat(4000)}`),
    ],
    ["another program's database", "store-broken", (path) => change(path, "create table recipe (id text)")],
    ["a folder", "unreadable", (path) => mkdirSync(path)],
  ])("refuses %s with %s and leaves it alone", async (_what, code, prepare) => {
    const path = inFolder("other.db");
    prepare(path);
    const before = existsSync(path) && code === "store-broken" ? readFileSync(path) : null;
    await expectError(code, () => openSqliteStore(path), path);
    if (before !== null) expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(dirname(path))).toEqual(["other.db"]);
  });

  it("says that the folder is missing", async () => {
    await expectError("not-found", () => openSqliteStore(inFolder("none/relata.db")));
  });

  it("takes an empty file for a new store", async () => {
    writeFileSync(inFolder("relata.db"), "");
    await fill(inFolder("relata.db"), 1);
    await expectStored(inFolder("relata.db"), 1);
  });

  it("refuses a file that is open in this process, also by another path", async () => {
    const store = await openSqliteStore(inFolder("relata.db"));
    symlinkSync(inFolder("relata.db"), inFolder("link.db"));
    for (const path of [inFolder("relata.db"), inFolder("link.db")]) {
      await expectError("store-locked", () => openSqliteStore(path));
    }
    await store.close();
    await fill(inFolder("link.db"), 1);
  });

  it("names the process that has the file open, and opens it once that process is dead", async () => {
    const path = inFolder("relata.db");
    const other = await startStoreProcess(path, "wait");
    const words = `The store ${path} is in use by process ${other.pid}`;
    await expectError("store-locked", () => openSqliteStore(path), words);
    await expectError("store-locked", () => openSqliteStore(path, { readOnly: true }), words);
    await other.kill();
    await fill(path, 1);
  });

  it("is held by the file itself when the lock file has been deleted", async () => {
    const path = inFolder("relata.db");
    const store = await openSqliteStore(path);
    const other = new Database(path);
    expect(() => other.prepare("select * from meta").all()).toThrow(/locked/);
    other.close();
    await store.close();
  });
});

describe("a store opened for reading only", () => {
  const inFolder = useTempFolder();

  it("reads, and refuses every write", async () => {
    const path = inFolder("relata.db");
    await fill(path, 2);
    const before = readFileSync(path);
    const store = await openSqliteStore(path, { readOnly: true });
    expect(await store.count()).toBe(2);
    await expectRefusedWrites(store);
    await store.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("must be there", async () => {
    await expectError("not-found", () => openSqliteStore(inFolder("none.db"), { readOnly: true }));
    expect(existsSync(inFolder("none.db"))).toBe(false);
  });

  it.runIf(CAN_MOUNT)("is what a store on a read-only disk becomes by itself", async () => {
    mkdirSync(inFolder("disk"));
    const path = inFolder("disk/relata.db");
    await fill(path, 2);
    const unmount = makeReadOnly(inFolder("disk"));
    try {
      const store = await openSqliteStore(path);
      expect(await store.has(sampleRecord(1).article.id)).toBe(true);
      await expectRefusedWrites(store);
      await store.close();
      await expectError("store-read-only", () => openSqliteStore(inFolder("disk/new.db")));
    } finally {
      unmount();
    }
  });

  async function expectRefusedWrites(store: Awaited<ReturnType<typeof openSqliteStore>>): Promise<void> {
    await expectError("store-read-only", () => store.put(sampleRecord(9)));
    await expectError("store-read-only", () => store.delete(sampleRecord(1).article.id));
    expect(await store.count()).toBe(2);
  }
});

describe.runIf(CAN_MOUNT)("a store on a full disk", () => {
  const inFolder = useTempFolder();

  it("says so, loses nothing, and goes on when there is room again", async () => {
    const unmount = mountSmallDisk(inFolder("disk"), "1m");
    const path = inFolder("disk/relata.db");
    try {
      const store = await openSqliteStore(path);
      let added = 0;
      const fillUp = async (): Promise<void> => {
        for (; added < 10_000; added += 1) await store.put(sampleRecord(added, { filler: 400 }));
      };
      await expectError("store-full", fillUp, "Free some space");
      await expectError("store-full", () => store.put(sampleRecord(added, { filler: 400 })));
      expect(added).toBeGreaterThan(5);
      expect(await store.count()).toBe(added);
      growDisk(inFolder("disk"), "4m");
      expect(await store.put(sampleRecord(added, { filler: 400 }))).toBe("added");
      await store.close();
      await expectStored(path, added + 1);
    } finally {
      unmount();
    }
  });
});

async function expectStored(path: string, count: number): Promise<void> {
  const store = await openSqliteStore(path);
  expect(await store.count()).toBe(count);
  for await (const record of store.records()) expect(recordProblems(record)).toEqual([]);
  await store.close();
}

async function fill(path: string, count: number): Promise<void> {
  const store = await openSqliteStore(path);
  await store.putAll(Array.from({ length: count }, (_, number) => sampleRecord(number)));
  await store.close();
}

/** Changes the file behind the store's back. */
function change(path: string, statement: string): void {
  const database = new Database(path);
  database.exec(statement);
  database.close();
}
