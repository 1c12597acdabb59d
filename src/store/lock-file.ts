/**
 * One process per store file: `<store>.lock` holds the id of the process that has it open.
 * SQLite locks the file as well; the lock file is what can name the other process, and it holds where file locks do not.
 */
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";

import { RelataError } from "../model/errors.ts";

/** Lock files of this very process, to tell them from those of a dead one that had the same process id. */
const held = new Set<string>();

/** Takes the lock of the store at `path` and returns its release; throws RelataError `store-locked` while another process has it. */
export function acquireLock(path: string): () => void {
  const lock = lockPath(path);
  assertUnlocked(path);
  rmSync(lock, { force: true });
  writeAtomically(lock, path);
  held.add(lock);
  return () => {
    if (held.delete(lock)) rmSync(lock, { force: true });
  };
}

/** Throws RelataError `store-locked` if a living process, this one included, has the store at `path` open. */
export function assertUnlocked(path: string): void {
  const lock = lockPath(path);
  const owner = readOwner(lock);
  if (owner !== undefined && isAlive(owner, lock)) throw locked(path, owner);
}

/** The error for a store that somebody else has open; `owner` is a process id where it is known. */
export function locked(path: string, owner = readOwner(lockPath(path))): RelataError {
  const user = owner === undefined ? "another process" : `process ${owner}`;
  return new RelataError(
    "store-locked",
    `The store ${path} is in use by ${user}`,
    `Stop that process or name another store. If it is no Relata process, delete ${lockPath(path)}.`,
  );
}

function lockPath(path: string): string {
  return `${path}.lock`;
}

/** The process id in the lock file; undefined without a file, NaN for one that holds no number. */
function readOwner(lock: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(lock, "utf8"), 10);
  } catch {
    return undefined;
  }
}

function isAlive(pid: number, lock: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return held.has(lock);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Writes a file of our own first and links it into place, so that no one ever reads a lock without its process id. */
function writeAtomically(lock: string, path: string): void {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, `${process.pid}\n`);
  try {
    linkSync(own, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw locked(path);
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}
