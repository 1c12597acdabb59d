/** What a browser's database answers, as errors that say what to do. */
import { RelataError } from "../model/errors.ts";

/** The RelataError for a failure of the database `name`; errors that are not the database's pass unchanged. */
export function toDatabaseError(name: string, error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  switch (error.name) {
    case "QuotaExceededError":
      return new RelataError(
        "store-full",
        "The browser gives this page no more room",
        "Remove articles, free disk space, or use Relata on your computer.",
        { cause: error },
      );
    case "VersionError":
      return new RelataError(
        "store-newer",
        `The store ${name} in this browser was written by a newer Relata`,
        "Reload the page to get the newest version.",
        { cause: error },
      );
    case "InvalidStateError":
      return new RelataError(
        "store-locked",
        `The store ${name} was taken over by another tab or closed by the browser`,
        "Reload this page.",
        { cause: error },
      );
    default:
      return new RelataError(
        "store-broken",
        `The browser cannot use the store ${name}: ${error.message}`,
        "Reload the page; in a private window the browser may not keep anything.",
        { cause: error },
      );
  }
}
