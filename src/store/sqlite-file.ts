/** The life of one store file: checks before it is opened, locks, pragmas, upgrade, and a close that leaves one tidy file. */
import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { Kysely } from "kysely";
import Database from "libsql";

import { RelataError } from "../model/errors.ts";
import { acquireLock, assertUnlocked } from "./lock-file.ts";
import { LibsqlDialect } from "./sqlite-dialect.ts";
import { readOnly, toStoreError } from "./sqlite-errors.ts";
import { assertCurrent, findKnownVersion, migrate, type Tables } from "./sqlite-schema.ts";

export interface SqliteFile {
  /** Where the file really lies, links resolved. */
  readonly path: string;
  readonly writable: boolean;
  readonly database: Kysely<Tables>;
  close(): void;
}

/** Opens the file at `location`, creating it unless `wantsReadOnly`; a file that cannot be written is opened for reading. */
export async function openSqliteFile(location: string, wantsReadOnly: boolean): Promise<SqliteFile> {
  const path = findRealPath(location);
  const writable = !wantsReadOnly && isWritable(path);
  if (!existsSync(path)) assertCreatable(path, wantsReadOnly);
  const release = lockStore(path);
  const connection = connect(path, release);
  const database = new Kysely<Tables>({ dialect: new LibsqlDialect(connection) });
  const close = (): void => {
    connection.close();
    release();
  };
  try {
    await prepare(connection, database, { path, writable });
  } catch (error) {
    unlock(connection);
    close();
    throw toStoreError(path, error);
  }
  return {
    path,
    writable,
    database,
    close: () => {
      if (writable) tidy(connection);
      close();
    },
  };
}

function findRealPath(location: string): string {
  if (existsSync(location)) {
    if (statSync(location).isDirectory()) {
      throw new RelataError(
        "unreadable",
        `${location} is a folder, not a store`,
        "Name a file, for example relata.db in it.",
      );
    }
    return realpathSync(location);
  }
  const folder = dirname(location);
  if (!existsSync(folder)) {
    throw new RelataError(
      "not-found",
      `There is no folder ${folder} for the store`,
      "Create the folder first.",
    );
  }
  return join(realpathSync(folder), basename(location));
}

function isWritable(path: string): boolean {
  return mayWrite(dirname(path)) && (!existsSync(path) || mayWrite(path));
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function assertCreatable(path: string, wantsReadOnly: boolean): void {
  if (wantsReadOnly)
    throw new RelataError("not-found", `There is no store ${path}`, "Add an article first: relata add FILE");
  if (!isWritable(path)) throw readOnly(path);
}

/** Readers lock too, since one connection is the rule; only where nobody could write a lock file there is none. */
function lockStore(path: string): () => void {
  if (mayWrite(dirname(path))) return acquireLock(path);
  assertUnlocked(path);
  return () => {};
}

function connect(path: string, release: () => void): Database.Database {
  try {
    return new Database(path);
  } catch (error) {
    release();
    throw toStoreError(path, error);
  }
}

async function prepare(
  connection: Database.Database,
  database: Kysely<Tables>,
  { path, writable }: Pick<SqliteFile, "path" | "writable">,
): Promise<void> {
  if (!writable) {
    connection.pragma("query_only = on");
    return assertCurrent(database, path);
  }
  connection.pragma("locking_mode = exclusive");
  await findKnownVersion(database, path);
  connection.pragma("journal_mode = wal");
  connection.pragma("synchronous = full");
  connection.pragma("foreign_keys = on");
  return migrate(database, path);
}

/** Writes the log back into the file. On a full disk it stays beside the file and is read at the next start. */
function tidy(connection: Database.Database): void {
  attempt(() => connection.pragma("journal_mode = delete"));
  unlock(connection);
}

/**
 * Lets go of the file's own lock, by the first read in the normal locking mode. Closing alone would not:
 * libsql keeps a closed connection alive until its statements have been collected as garbage.
 */
function unlock(connection: Database.Database): void {
  attempt(() => connection.pragma("locking_mode = normal"));
  attempt(() => connection.prepare("select count(*) from sqlite_master").get());
}

/** Tidying may fail on a broken file or a full disk; nothing that was acknowledged depends on it. */
function attempt(work: () => unknown): void {
  try {
    work();
  } catch {
    // What is wrong with the file has been or will be reported where it is used.
  }
}
