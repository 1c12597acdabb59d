/**
 * What a party does to a deal that it does not name: "the bidder withdrew", "the two settled in May". The last takeover that the
 * party was after is over, and so is the suit between companies that come to terms.
 */
import type { LocalEntity } from "../../model/record.ts";
import type { Candidate } from "./match/candidate.ts";
import { complementsOfVerb } from "./slots/complements.ts";
import { fillVerbSlot } from "./slots/verb-slots.ts";
import { standingOf } from "./status/status.ts";
import type { Parse } from "./syntax/parse.ts";
import type { VerbUnit } from "./syntax/unit.ts";
import { wordSet } from "./word-list.ts";

/** Verbs of giving up a takeover, with the particle they need. */
const QUITTING: ReadonlyMap<string, readonly string[]> = new Map([
  ["withdraw", []],
  ["walk", ["away", "off"]],
  ["pull", ["out", "out of"]],
  ["back", ["out", "away", "off", "down", "out of"]],
  ["drop", ["out", "out of"]],
  ["bow", ["out", "out of"]],
  ["step", ["away", "back"]],
  ["go", ["home"]],
]);
/** Verbs of giving something up that need not be a takeover, unless their own sentence tells of one. */
const RELENTING: ReadonlyMap<string, readonly string[]> = new Map([
  ["give", ["up"]],
  ["decide", ["against"]],
  ["think", ["better"]],
  ["lose", ["out"]],
]);
/** What is done to a bidder who fails: "was rebuffed", "has been outbid". */
const REBUFFING: ReadonlySet<string> = wordSet(`
  rebuff, refuse, reject, spurn, outbid, trump, thwart, foil, block, stop, defeat, beat, overrule, gazump, snub, turn, knock, send
`);
/** "licensed B's software and dropped it a year later". */
const DROPPING: ReadonlySet<string> = wordSet(`
  drop, close, cancel, terminate, end, scrap, ditch, abandon, discontinue, axe, dump, void, revoke, rescind, dissolve, unwind
`);
/** What one withdraws from when one gives up a takeover. */
const PROCESSES: ReadonlySet<string> = wordSet(`
  talk, talks, negotiation, auction, race, process, deal, bidding, contest, running, discussion, agreement, purchase,
  takeover, merger, transaction, sale, battle, round
`);
const SUITS: ReadonlySet<string> = wordSet(`
  lawsuit, suit, case, dispute, claim, litigation, complaint, matter, quarrel, fight, difference, action, proceeding, all
`);
const PRONOUNS: ReadonlySet<string> = new Set(["it", "them", "this", "that", "both"]);
/** Sentences within which a party gives up what it was after. */
const REACH = 8;

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
      const ended = isQuitting(parse, unit, index)
        ? lastBidOf(candidates, { parse, index, reach: REACH })
        : isRelenting(parse, unit, index) || isRebuffed(parse, unit, index)
          ? lastBidOf(candidates, { parse, index, reach: 0 })
          : isDropping(parse, unit, index)
            ? candidates.filter(
                ({ sentence, trigger, type }) =>
                  type !== "competition" &&
                  (unit.lemma !== "close" || type === "litigation") &&
                  sentence === parse.sentence &&
                  trigger === lastTrigger(candidates, { parse, index }),
              )
            : isSettling(parse, unit, index)
              ? lastSuitOf(candidates, { parse, index }).filter(
                  ({ source, target }) => companies.has(source) && companies.has(target),
                )
              : [];
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

interface Place {
  readonly parse: Parse;
  readonly index: number;
}

function isQuitting(parse: Parse, verb: VerbUnit, index: number): boolean {
  const particles = QUITTING.get(verb.lemma);
  if (particles === undefined || verb.passive) return false;
  const complements = complementsOfVerb(parse, index);
  if (complements.objects.length > 0) return false;
  const words = [...complements.particles, ...complements.prepositions.map(({ word }) => word)];
  if (particles.length > 0 && !particles.some((particle) => words.includes(particle))) return false;
  const from = complements.prepositions.find(({ word }) => word === "from" || word === "out of");
  return from === undefined || headsOf(parse, from.noun).some((head) => PROCESSES.has(head));
}

function isRelenting(parse: Parse, verb: VerbUnit, index: number): boolean {
  const { objects, particles, prepositions } = complementsOfVerb(parse, index);
  const words = [
    ...particles,
    ...prepositions.filter(({ word }) => word === "against").map(({ word }) => word),
  ];
  return (
    verb.done &&
    objects.length === 0 &&
    (RELENTING.get(verb.lemma)?.some((particle) => words.includes(particle)) ?? false)
  );
}

function isRebuffed(parse: Parse, verb: VerbUnit, index: number): boolean {
  return (
    verb.passive &&
    verb.past &&
    REBUFFING.has(verb.lemma) &&
    complementsOfVerb(parse, index).objects.length === 0
  );
}

function isDropping(parse: Parse, verb: VerbUnit, index: number): boolean {
  if (!DROPPING.has(verb.lemma) || !verb.done || verb.passive) return false;
  const { objects } = complementsOfVerb(parse, index);
  const object = parse.units[objects[0] ?? -1];
  return (
    object?.kind === "noun" &&
    object.members.every(({ form, head }) => form === "pronoun" || PRONOUNS.has(head))
  );
}

function isSettling(parse: Parse, verb: VerbUnit, index: number): boolean {
  if (verb.lemma !== "settle" || verb.passive) return false;
  const { objects, prepositions } = complementsOfVerb(parse, index);
  if (prepositions.some(({ word }) => word === "in" || word === "on") && objects.length === 0) return false;
  return objects.every((object) => headsOf(parse, object).some((head) => SUITS.has(head)));
}

function headsOf({ units }: Parse, index: number): readonly string[] {
  const unit = units[index];
  return unit?.kind === "noun" ? unit.members.map(({ head }) => head) : [];
}

function lastBidOf(
  candidates: readonly Candidate[],
  { parse, index, reach }: Place & { readonly reach: number },
): readonly Candidate[] {
  const verb = parse.units[index];
  const place = verb?.kind === "verb" && verb.passive ? "object" : "subject";
  const parties = fillVerbSlot(parse, index, { place, mode: "party" });
  const last = candidates.findLast(
    (candidate) =>
      (candidate.type === "acquisition" ||
        (candidate.type === "investment" && candidate.status === "rumoured")) &&
      parties.includes(candidate.source) &&
      candidate.sentence >= parse.sentence - reach &&
      isBefore(candidate, { parse, index }),
  );
  return last === undefined || last.status === "ended" ? [] : [last];
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
      isBefore(candidate, { parse, index }) &&
      (parties.length > 1
        ? parties.includes(candidate.source) && parties.includes(candidate.target)
        : parties.includes(candidate.source) || parties.includes(candidate.target)),
  );
  const last = between.at(-1);
  return between.filter(({ sentence, trigger }) => sentence === last?.sentence && trigger === last.trigger);
}

function isBefore({ sentence, trigger }: Candidate, { parse, index }: Place): boolean {
  return (
    sentence >= parse.sentence - REACH &&
    (sentence < parse.sentence || (sentence === parse.sentence && trigger < index))
  );
}
