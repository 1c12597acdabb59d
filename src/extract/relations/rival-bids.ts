/**
 * Bids whose target goes without saying: "Rowan made a competing bid", "the other suitor is Rowan". They are for what the
 * takeover before them is for, whoever the article is about.
 */
import type { Candidate } from "./match/candidate.ts";

/** Sentences after a takeover within which a bid without a target is for the same company. */
const REACH = 12;

/** `found` with the completed targets of bids replaced by the company in play; without one, nobody knows what they are for. */
export function aimBids(found: readonly Candidate[]): readonly Candidate[] {
  return found.flatMap((candidate) => {
    if (!isHalfSaidBid(candidate)) return [candidate];
    const deal = found.findLast(
      (other) =>
        other.type === "acquisition" &&
        !other.completed &&
        other.source !== candidate.source &&
        other.sentence <= candidate.sentence &&
        other.sentence >= candidate.sentence - REACH,
    );
    return deal === undefined || deal.target === candidate.source
      ? []
      : [{ ...candidate, target: deal.target }];
  });
}

function isHalfSaidBid({ type, completed, frame }: Candidate): boolean {
  return type === "acquisition" && completed && frame.status === "rumoured";
}
