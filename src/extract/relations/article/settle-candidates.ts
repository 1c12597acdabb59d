/** What the article as a whole makes of the wordings of its sentences: who the parties are, what follows from them, how they ended. */
import type { Reading } from "../../reading.ts";
import { pairOf } from "../match/candidate.ts";
import type { Candidate } from "../match/candidate.ts";
import { applyHearsay } from "../status/hearsay.ts";
import { applyReplies } from "../status/replies.ts";
import type { Parse } from "../syntax/parse.ts";
import { applyAftermath } from "./aftermath.ts";
import { endBeatenBids } from "./beaten-bids.ts";
import { applyJointOutcomes } from "./joint-outcomes.ts";
import { findJointRivals } from "./joint-rivals.ts";
import { applyQuitting } from "./quitting.ts";
import { againstAcquirers, findReviews } from "./reviews.ts";
import { aimBids } from "./rival-bids.ts";
import { settleSuppliers } from "./suppliers.ts";
import { amongCompanies, settleSides } from "./takeover-sides.ts";
import { applyUnnamedOutcomes } from "./unnamed-outcomes.ts";

export function settleCandidates(
  reading: Reading,
  parses: readonly Parse[],
  matched: readonly Candidate[],
): readonly Candidate[] {
  const found = settleParties(reading, parses, matched);
  const implied = [
    ...findReviews(parses, found, reading.entities),
    ...amongCompanies(findJointRivals(parses, found), reading.entities),
  ];
  return settleStatuses(reading, parses, [...found, ...implied]);
}

function settleParties(
  reading: Reading,
  parses: readonly Parse[],
  matched: readonly Candidate[],
): readonly Candidate[] {
  const supplied = settleSuppliers(reading, matched).filter((candidate) => isByAuthority(reading, candidate));
  const aimed = settleSides(aimBids(parses, supplied, reading.entities), reading.entities);
  return dropExplained(againstAcquirers(aimed, reading.entities));
}

function settleStatuses(
  reading: Reading,
  parses: readonly Parse[],
  found: readonly Candidate[],
): readonly Candidate[] {
  const heard = applyHearsay(reading.document, parses, found);
  const told = applyJointOutcomes(parses, applyUnnamedOutcomes(parses, applyAftermath(parses, heard)));
  const settled = endBeatenBids(parses, applyQuitting(parses, told, reading.entities));
  return applyReplies(reading.document, settled);
}

/** Some wordings are an inquiry only when an authority is at work. */
function isByAuthority(reading: Reading, { frame, source }: Candidate): boolean {
  if (frame.organizationOnly !== true) return true;
  return reading.entities.find((entity) => entity.id === source)?.kind === "organization";
}

/** A general wording ("a deal with") counts only when nothing else in the article relates the two parties. */
function dropExplained(candidates: readonly Candidate[]): Candidate[] {
  const explained = new Set(
    candidates.filter(({ frame, type }) => frame.generic !== true && type !== "competition").map(pairOf),
  );
  return candidates.filter(
    (candidate) => candidate.frame.generic !== true || !explained.has(pairOf(candidate)),
  );
}
