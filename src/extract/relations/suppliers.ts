/**
 * Authorities, universities and leagues buy, but sell hardly anything except licences and leases: other supply by them is
 * dropped. A bare contract between one of them and a company is the company's sale; between two companies it tells nothing.
 */
import type { Reading } from "../reading.ts";
import type { Candidate } from "./match/candidate.ts";

const UNDIRECTED: ReadonlySet<string> = new Set(["bare-contract", "bare-goods-deal"]);

/** `candidates` with supply by an organization dropped, and bare contracts read by who can be the customer. */
export function settleSuppliers(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const organizations = new Set(
    reading.entities.filter(({ kind }) => kind === "organization").map(({ id }) => id),
  );
  return candidates.flatMap((candidate) => {
    const { type, frame, source, target } = candidate;
    if (type !== "supply") return [candidate];
    const isSold = !organizations.has(source);
    if (!UNDIRECTED.has(frame.name)) return isSold || frame.authorities === true ? [candidate] : [];
    if (isSold === !organizations.has(target)) return [];
    return isSold ? [candidate] : [{ ...candidate, source: target, target: source }];
  });
}
