/** What every store answers once it has been closed. */
import { RelataError } from "../model/errors.ts";

export function closedStore(): RelataError {
  return new RelataError("usage", "This store has been closed", "Open it again before you use it.");
}
