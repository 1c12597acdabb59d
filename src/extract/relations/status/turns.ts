/** How "no" and "perhaps" turn a status: what ends no longer goes on, what may end goes on for now. */
import type { Status } from "../../../model/ontology.ts";

/** The status of what is only considered, discussed or expected. */
export function opened(status: Status): Status {
  return status === "ended" ? "confirmed" : status === "denied" ? "denied" : "rumoured";
}

/** The status of what is said not to be so. */
export function negated(status: Status): Status {
  return status === "ended" ? "confirmed" : "denied";
}
