/** Whatever was thrown, as the one error type that panels show. */
import { RelataError } from "../../model/errors.ts";

export function toRelataError(thrown: unknown): RelataError {
  if (thrown instanceof RelataError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new RelataError(
    "unreadable",
    `Something went wrong: ${message}`,
    "Reload the page; nothing kept is lost.",
    {
      cause: thrown,
    },
  );
}
