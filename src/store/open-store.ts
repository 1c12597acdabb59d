/** Finds the right store for what the user wrote after --store. Node only. */
import { RelataError } from "../model/errors.ts";
import type { RecordStore } from "./record-store.ts";
import { openSqliteStore, type SqliteOptions } from "./sqlite.ts";

/** Opens the store file at `location`; an address of a database server is refused by name. */
export async function openStore(location: string, options: SqliteOptions = {}): Promise<RecordStore> {
  const scheme = /^([a-z][a-z\d+.-]+):\/\//i.exec(location)?.[1];
  if (scheme !== undefined) {
    throw new RelataError(
      "unsupported",
      `This version of Relata keeps its store in a file; ${scheme}:// addresses are not supported`,
      "Name a file, for example --store relata.db",
    );
  }
  if (location.trim() === "")
    throw new RelataError("usage", "The store has no name", "Name a file, for example --store relata.db");
  return openSqliteStore(location, options);
}
