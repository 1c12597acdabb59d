/**
 * Authorities, universities and leagues buy, but sell hardly anything except licences and leases: other supply by them is
 * dropped, and a bare contract between one of them and a company is read as the company's sale.
 */
import type { Reading } from "../reading.ts";
import type { Candidate } from "./match/candidate.ts";

/** `candidates` with the supply that comes from an organization turned round or dropped. */
export function settleSuppliers(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const organizations = new Set(
    reading.entities.filter(({ kind }) => kind === "organization").map(({ id }) => id),
  );
  return candidates.flatMap((candidate) => {
    const { type, frame, source, target } = candidate;
    if (type !== "supply" || frame.authorities === true || !organizations.has(source)) return [candidate];
    return frame.name === "contract" && !organizations.has(target)
      ? [{ ...candidate, source: target, target: source }]
      : [];
  });
}
