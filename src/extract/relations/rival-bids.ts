/**
 * Bids whose target goes without saying: "Rowan made a competing bid", "the other suitor is Rowan", "Rowan went home". They are for
 * the company in play: what the takeover before them is for, or what has been put up for sale, whoever the article is about.
 */
import type { LocalEntity } from "../../model/record.ts";
import type { Candidate } from "./match/candidate.ts";
import { carrierOf } from "./slots/carriers.ts";
import { fillNounSlot } from "./slots/noun-slots.ts";
import { IN_PLAY, parseSlot } from "./slots/slot.ts";
import type { Parse } from "./syntax/parse.ts";
import type { Noun } from "./syntax/unit.ts";
import { wordSet } from "./word-list.ts";

/** Sentences after a takeover within which a bid without a target is for the same company. */
const REACH = 12;

/** Nouns that tell of a sale to come: "the sale of B", "the auction for B". */
const SALES: ReadonlySet<string> = wordSet(`
  sale, auction, disposal, divestiture, divestment, block, buyer, bidder, suitor, takeover, market
`);
const NAMED_SALES = ["of:stake", "for:stake", "possessor"].map(parseSlot);
/** "B is for sale", "put B on the block", "B seeks a buyer". */
const OFFERING: ReadonlySet<string> = wordSet(`
  be, come, go, put, place, seek, find, want, attract, draw, look, hunt, search, await, lack, court
`);
const OFFERED = ["object", "carrier"].map(parseSlot);

interface Sale {
  readonly sentence: number;
  readonly target: string;
}

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

function salesIn(parse: Parse): Sale[] {
  return parse.units.flatMap((unit, index) =>
    unit.kind === "noun"
      ? unit.members.filter(({ head }) => SALES.has(head)).flatMap((noun) => soldBy(parse, index, noun))
      : [],
  );
}

function soldBy(parse: Parse, index: number, noun: Noun): Sale[] {
  const carrier = carrierOf(parse, index);
  const verb = carrier === null ? undefined : parse.units[carrier.verb];
  const isOffered = verb?.kind === "verb" && OFFERING.has(verb.lemma) && carrier?.as !== "subject";
  for (const slot of isOffered ? [...NAMED_SALES, ...OFFERED] : NAMED_SALES) {
    const [target] = fillNounSlot(parse, index, noun, slot);
    if (target !== undefined) return [{ sentence: parse.sentence, target }];
  }
  return [];
}
