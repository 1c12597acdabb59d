import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { acquireLock, assertUnlocked } from "../../src/store/lock-file.ts";
import { expectError } from "../contracts/expect-error.ts";
import { useTempFolder } from "./temp-folder.ts";

describe("a lock file", () => {
  const inFolder = useTempFolder();

  it("holds the id of the process and goes with its release", () => {
    const release = acquireLock(inFolder("relata.db"));
    expect(readFileSync(inFolder("relata.db.lock"), "utf8")).toBe(`${process.pid}\n`);
    release();
    expect(existsSync(inFolder("relata.db.lock"))).toBe(false);
    release();
  });

  it("keeps others out while its process lives, and says how to go on", async () => {
    const path = inFolder("relata.db");
    writeFileSync(`${path}.lock`, `${process.ppid}\n`);
    const words = [`The store ${path} is in use by process ${process.ppid}`, `delete ${path}.lock`];
    await expectError("store-locked", () => acquireLock(path), ...words);
    await expectError("store-locked", () => assertUnlocked(path), ...words);
    expect(readFileSync(`${path}.lock`, "utf8")).toBe(`${process.ppid}\n`);
  });

  it.each([
    ["a process that is gone", "4194304999\n"],
    ["this process in an earlier life", `${process.pid}\n`],
    ["nothing", ""],
    ["no number", "locked\n"],
    ["a number that is no process", "0\n"],
  ])("that names %s is taken over", (_what, content) => {
    writeFileSync(inFolder("relata.db.lock"), content);
    const release = acquireLock(inFolder("relata.db"));
    expect(readFileSync(inFolder("relata.db.lock"), "utf8")).toBe(`${process.pid}\n`);
    release();
  });
});
