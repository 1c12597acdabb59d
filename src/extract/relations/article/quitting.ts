/**
 * What a party does to a deal that it does not name: "the bidder withdrew", "the two settled in May". The last takeover that the
 * party was after is over, and so is the suit between companies that come to terms.
 */
import type { RelationType } from "../../../model/ontology.ts";
import type { LocalEntity } from "../../../model/record.ts";
import type { Candidate } from "../match/candidate.ts";
import { complementsOfNoun, complementsOfVerb, nounsAfter } from "../slots/complements.ts";
import { partiesOf } from "../slots/parties.ts";
import { fillVerbSlot } from "../slots/verb-slots.ts";
import { standingOf } from "../status/status.ts";
import type { Parse } from "../syntax/parse.ts";
import { hasHead } from "../syntax/unit-kinds.ts";
import type { VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import {
  isDropping,
  isQuitting,
  isRebuffed,
  isRelenting,
  isSellingOut,
  isSettling,
} from "./quitting-verbs.ts";

interface Place {
  readonly parse: Parse;
  readonly index: number;
}

/** "bought B and sold it again". */
const SELLING: ReadonlySet<string> = new Set(["sell", "resell", "offload", "dump"]);
const HELD: ReadonlySet<RelationType> = new Set<RelationType>(["acquisition", "investment", "ownership"]);

/** Whoever is after the company at hand: "the buyer has backed out". */
const BUYERS: ReadonlySet<string> = wordSet(`buyer, bidder, suitor, acquirer, purchaser`);

/** Sentences within which a party gives up what it was after. */
const REACH = 8;

/** The same for who sells a holding. */
const SHORT_REACH = 3;

/** `candidates` with one more for each party that gives up or settles what they tell of before. */
export function applyQuitting(
  parses: readonly Parse[],
  candidates: readonly Candidate[],
  entities: readonly LocalEntity[],
): Candidate[] {
  const companies = new Set(entities.filter(({ kind }) => kind === "company").map(({ id }) => id));
  const added = parses.flatMap((parse) =>
    parse.units.flatMap((unit, index) => {
      if (unit.kind !== "verb") return [];
      const ended = endedBy(unit, candidates, { parse, index }, companies);
      const { status, asserted } =
        ended.length === 0 ? { status: null, asserted: false } : standingOf(parse, index, "confirmed");
      if (status !== "confirmed" || !asserted) return [];
      return ended.map((candidate): Candidate => ({
        ...candidate,
        status: "ended",
        asserted,
        sentence: parse.sentence,
        trigger: index,
      }));
    }),
  );
  return added.length === 0
    ? [...candidates]
    : [...candidates, ...added].sort((left, right) => left.sentence - right.sentence);
}

/** The candidates that `verb`, at its place, ends; suits only between `companies`. */
function endedBy(
  verb: VerbUnit,
  candidates: readonly Candidate[],
  { parse, index }: Place,
  companies: ReadonlySet<string>,
): readonly Candidate[] {
  if (isQuitting(parse, verb, index)) return lastBidOf(candidates, { parse, index, reach: REACH });
  if (isRelenting(parse, verb, index) || isRebuffed(parse, verb, index))
    return lastBidOf(candidates, { parse, index, reach: 0 });
  if (isDropping(parse, verb, index)) {
    const last = lastTrigger(candidates, { parse, index });
    return candidates.filter(
      ({ sentence, trigger, type }) =>
        type !== "competition" &&
        (verb.lemma !== "close" || type === "litigation") &&
        (!SELLING.has(verb.lemma) || HELD.has(type)) &&
        sentence === parse.sentence &&
        trigger === last,
    );
  }
  if (isSellingOut(parse, verb, index)) return lastHoldingOf(candidates, { parse, index });
  if (!isSettling(parse, verb, index)) return [];
  return lastSuitOf(candidates, { parse, index }).filter(
    ({ source, target }) => companies.has(source) && companies.has(target),
  );
}

function lastBidOf(
  candidates: readonly Candidate[],
  { parse, index, reach }: Place & { readonly reach: number },
): readonly Candidate[] {
  const verb = parse.units[index];
  const place = verb?.kind === "verb" && verb.passive ? "object" : "subject";
  const parties = fillVerbSlot(parse, index, { place, mode: "party" });
  const left = nounsAfter(complementsOfVerb(parse, index), ["from", "out of", "of"]);
  const named = left.flatMap((noun) =>
    nounsAfter(complementsOfNoun(parse, noun), ["for", "of", "with"]).flatMap((of) =>
      partiesOf(parse, of, "stake"),
    ),
  );
  const isBuyer = parties.length === 0 && hasHead(parse.units[parse.links.get(index)?.subject ?? -1], BUYERS);
  const last = candidates.findLast(
    (candidate) =>
      (named.length === 0 || named.includes(candidate.target)) &&
      (candidate.type === "acquisition" ||
        (candidate.type === "investment" && candidate.status === "rumoured")) &&
      (parties.includes(candidate.source) || isBuyer) &&
      candidate.sentence >= parse.sentence - (isBuyer ? SHORT_REACH : reach) &&
      isBefore(candidate, { parse, index }),
  );
  return last === undefined || last.status === "ended" ? [] : [last];
}

/** What the seller was last told to hold, in its sentence or the few before. */
function lastHoldingOf(candidates: readonly Candidate[], { parse, index }: Place): readonly Candidate[] {
  const sellers = fillVerbSlot(parse, index, { place: "subject", mode: "party" });
  const sold = ["object", "in"].flatMap((place) => fillVerbSlot(parse, index, { place, mode: "stake" }));
  const holdings = candidates.filter(
    (candidate) =>
      (candidate.type === "investment" || candidate.type === "ownership") &&
      candidate.status === "confirmed" &&
      sellers.includes(candidate.source) &&
      (sold.length === 0 || sold.includes(candidate.target)) &&
      candidate.sentence >= parse.sentence - SHORT_REACH &&
      isBefore(candidate, { parse, index }),
  );
  const target = holdings.at(-1)?.target;
  return holdings.filter((candidate) => candidate.target === target);
}

/** The trigger before the place in its sentence that stands nearest to it. */
function lastTrigger(candidates: readonly Candidate[], { parse, index }: Place): number {
  return Math.max(
    -1,
    ...candidates
      .filter(({ sentence, trigger }) => sentence === parse.sentence && trigger < index)
      .map(({ trigger }) => trigger),
  );
}

function lastSuitOf(candidates: readonly Candidate[], { parse, index }: Place): readonly Candidate[] {
  const parties = ["subject", "with"].flatMap((place) =>
    fillVerbSlot(parse, index, { place, mode: "party" }),
  );
  const between = candidates.filter(
    (candidate) =>
      candidate.type === "litigation" &&
      (isBefore(candidate, { parse, index }) || (parties.length > 1 && isSoonAfter(candidate, parse))) &&
      (parties.length > 1
        ? parties.includes(candidate.source) && parties.includes(candidate.target)
        : parties.includes(candidate.source) || parties.includes(candidate.target)),
  );
  const last = between.at(-1);
  return between.filter(({ sentence, trigger }) => sentence === last?.sentence && trigger === last.trigger);
}

/** "The two settled on Tuesday. A had sued B in 2020": the story follows the news. */
function isSoonAfter({ sentence }: Candidate, parse: Parse): boolean {
  return sentence > parse.sentence && sentence <= parse.sentence + REACH;
}

function isBefore({ sentence, trigger }: Candidate, { parse, index }: Place): boolean {
  return (
    sentence >= parse.sentence - REACH &&
    (sentence < parse.sentence || (sentence === parse.sentence && trigger < index))
  );
}
