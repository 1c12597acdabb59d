/**
 * Bids whose target goes without saying: "Rowan made a competing bid", "the other suitor is Rowan", "Rowan went home". They are for
 * the company in play: what the takeover before them is for, or what has been put up for sale, whoever the article is about.
 */
import type { LocalEntity } from "../../../model/record.ts";
import type { Candidate } from "../match/candidate.ts";
import { IN_PLAY } from "../slots/slot.ts";
import type { Parse } from "../syntax/parse.ts";
import { type Sale, salesIn } from "./sales.ts";

/** Sentences after a takeover within which a bid without a target is for the same company. */
const REACH = 12;

/** `found` with the unsaid targets of bids replaced by the company in play; without one, nobody knows what they are for. */
export function aimBids(
  parses: readonly Parse[],
  found: readonly Candidate[],
  entities: readonly LocalEntity[],
): readonly Candidate[] {
  if (!found.some(isUnaimed)) return found;
  const companies = new Set(entities.filter(({ kind }) => kind === "company").map(({ id }) => id));
  const deals = found.filter(
    ({ type, completed, target }) => type === "acquisition" && !completed && target !== IN_PLAY,
  );
  const sales = [...parses.flatMap(salesIn), ...found.filter(({ frame }) => frame.parting === true)].sort(
    (left, right) => left.sentence - right.sentence,
  );
  return found.flatMap((candidate) => {
    if (!isUnaimed(candidate)) return [candidate];
    if (!companies.has(candidate.source)) return [];
    const target = inPlay(candidate, deals) ?? inPlay(candidate, sales);
    if (target === null || isKnown(deals, candidate, target)) return [];
    return [{ ...candidate, target }];
  });
}

function isUnaimed({ type, completed, target, frame }: Candidate): boolean {
  return target === IN_PLAY || (type === "acquisition" && completed && frame.status === "rumoured");
}

/** The target of the last deal or sale that the sentence of the bid, or one not long before, tells of. */
function inPlay({ source, sentence }: Candidate, deals: readonly Sale[]): string | null {
  const last = deals.findLast(
    (deal) => deal.target !== source && deal.sentence <= sentence && deal.sentence >= sentence - REACH,
  );
  return last?.target ?? null;
}

/** What only hints at a bid says nothing new of one that the article tells of. */
function isKnown(deals: readonly Candidate[], { source, status }: Candidate, target: string): boolean {
  return status === "rumoured" && deals.some((deal) => deal.source === source && deal.target === target);
}
