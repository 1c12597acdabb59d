/**
 * Authorities that act on a deal: "the agency is investigating that merger", "sued to block the purchase of B by A".
 * The action is taken against the acquirer, also where the sentence names only the deal.
 */
import { ACQUISITION_REVIEW } from "./frames/litigation.ts";
import { DEAL_NOUNS, isDefinite } from "./deal-nouns.ts";
import type { Candidate } from "./match/candidate.ts";
import { agentOf } from "./slots/noun-slots.ts";
import { fillVerbSlot } from "./slots/verb-slots.ts";
import { governorsOf } from "./status/governors.ts";
import type { Parse } from "./syntax/parse.ts";
import type { Noun } from "./syntax/unit.ts";
import { wordSet } from "./word-list.ts";

const REVIEWING_VERBS: ReadonlySet<string> = wordSet(`
  investigate, review, probe, examine, block, challenge, scrutinise, scrutinize, sue, oppose, halt,
  prohibit, stop, study, assess, ban, veto, forbid, contest, check, look
`);
const REVIEWING_NOUNS: ReadonlySet<string> = wordSet(`
  investigation, inquiry, enquiry, probe, review, lawsuit, suit, complaint, challenge, examination,
  scrutiny
`);

/** Litigation candidates against the acquirers of `found`, in text order. */
export function findReviews(parses: readonly Parse[], found: readonly Candidate[]): Candidate[] {
  const acquisitions = found.filter((candidate) => candidate.type === "acquisition");
  if (acquisitions.length === 0) return [];
  const reviews: Candidate[] = [];
  for (const parse of parses) {
    parse.units.forEach((unit, index) => {
      if (unit.kind === "noun" && unit.members.some(namesAcquisition))
        reviews.push(...reviewsOf(acquisitions, parse, index));
    });
  }
  return reviews;
}

/** "the takeover", "its bid", without a name. */
function namesAcquisition(noun: Noun): boolean {
  return (
    noun.entities.length === 0 &&
    DEAL_NOUNS.get(noun.head)?.includes("acquisition") === true &&
    isDefinite(noun)
  );
}

function reviewsOf(acquisitions: readonly Candidate[], parse: Parse, index: number): Candidate[] {
  const deal = dealOf(acquisitions, parse, index);
  if (deal === undefined) return [];
  return reviewersOf(parse, index)
    .filter((reviewer) => reviewer !== deal.source && reviewer !== deal.target)
    .map((reviewer) => ({
      type: "litigation",
      source: reviewer,
      target: deal.source,
      status: "confirmed",
      asserted: true,
      sentence: parse.sentence,
      trigger: index,
      frame: ACQUISITION_REVIEW,
      completed: false,
    }));
}

/** The acquisition that the noun names itself, else the last one before it. */
function dealOf(acquisitions: readonly Candidate[], parse: Parse, index: number): Candidate | undefined {
  return (
    acquisitions.find((candidate) => candidate.sentence === parse.sentence && candidate.trigger === index) ??
    acquisitions.findLast((candidate) => candidate.sentence < parse.sentence)
  );
}

function reviewersOf(parse: Parse, deal: number): readonly string[] {
  const inquiry = parse.units[deal - 2];
  if (
    parse.units[deal - 1]?.kind === "preposition" &&
    inquiry?.kind === "noun" &&
    inquiry.members.some((noun) => REVIEWING_NOUNS.has(noun.head))
  ) {
    const owners = inquiry.members.flatMap((noun) => noun.possessors);
    return owners.length > 0 ? owners : agentOf(parse, deal - 2);
  }
  for (const index of governorsOf(parse, deal).slice(1)) {
    const verb = parse.units[index];
    if (
      verb?.kind !== "verb" ||
      !REVIEWING_VERBS.has(verb.lemma) ||
      (parse.links.get(index)?.subject === deal && !verb.passive)
    )
      continue;
    const reviewers = fillVerbSlot(parse, index, { place: "subject", mode: "party" });
    if (reviewers.length > 0) return reviewers;
  }
  return [];
}
