/** What SQLite and the file system answer, as errors that say what to do. */
import { RelataError } from "../model/errors.ts";
import { locked } from "./lock-file.ts";

/** The RelataError for whatever went wrong with the store at `path`; errors that are not about the file pass unchanged. */
export function toStoreError(path: string, error: unknown): unknown {
  if (error instanceof RelataError || !(error instanceof Error)) return error;
  const code = sqliteCode(error);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return locked(path);
  if (code === "SQLITE_FULL") return full(path, error);
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(code)) return readOnly(path, error);
  if (/^SQLITE_(CORRUPT|NOTADB|FORMAT|ERROR|IOERR)/.test(code)) return broken(path, error.message, error);
  return error;
}

export function readOnly(path: string, cause?: unknown): RelataError {
  return new RelataError(
    "store-read-only",
    `The store ${path} can be read but not written`,
    "Give yourself write permission to the file and its folder, or copy the store to a folder of your own.",
    { cause },
  );
}

export function broken(path: string, detail: string, cause?: unknown): RelataError {
  return new RelataError(
    "store-broken",
    `The store ${path} cannot be used: ${detail}`,
    "If it is a Relata store, go back to a copy from before the damage; otherwise name another file with --store.",
    { cause },
  );
}

function full(path: string, cause: unknown): RelataError {
  return new RelataError(
    "store-full",
    `There is no room left on the disk for the store ${path}`,
    "Free some space and repeat the command: what was added before is safe, what failed was not added at all.",
    { cause },
  );
}

/** libsql sets no code when a file cannot be opened, only SQLite's number 14 (cannot open) at the end of the message. */
function sqliteCode(error: Error): string {
  if ("code" in error && typeof error.code === "string" && error.code !== "") return error.code;
  return error.message.startsWith("ConnectionFailed(") ? "SQLITE_CANTOPEN" : "";
}
