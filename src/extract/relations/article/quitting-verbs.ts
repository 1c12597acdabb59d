/** Verbs that end a deal without naming it: "withdrew", "gave up", "was rebuffed", "dropped it", "settled". */
import { DEAL_PRONOUNS } from "../deal-nouns.ts";
import { complementsOfNoun, complementsOfVerb, nounsAfter } from "../slots/complements.ts";
import type { Parse } from "../syntax/parse.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import type { VerbUnit } from "../syntax/unit.ts";
import { wordList, wordSet } from "../word-list.ts";

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
  drop, close, cancel, terminate, end, scrap, ditch, abandon, discontinue, axe, dump, void, revoke, rescind, dissolve, unwind, sell, resell, offload
`);
/** What one withdraws from when one gives up a takeover. */
const PROCESSES: ReadonlySet<string> = wordSet(`
  talk, talks, negotiation, auction, race, process, deal, bidding, contest, running, discussion, agreement, purchase,
  takeover, merger, transaction, sale, battle, round
`);
/** What a shareholder holds. */
const HELD: ReadonlySet<string> = wordSet(`share, stake, holding, stock, interest, shareholding`);
const SOLD_PARTS: readonly string[] = wordList(
  `half, third, quarter, part, some, portion, slice, tranche, %, percent, million`,
);
/** Words before a deal or a suit that is not the one at hand. */
export const OTHERWISE: ReadonlySet<string> = wordSet(
  `previous, earlier, old, other, another, separate, similar, rival, competing`,
);
/** What companies settle. */
const SUITS: ReadonlySet<string> = wordSet(`
  lawsuit, suit, case, dispute, claim, litigation, complaint, matter, quarrel, fight, difference, action, proceeding, all
`);

export function isQuitting(parse: Parse, verb: VerbUnit, index: number): boolean {
  const particles = QUITTING.get(verb.lemma);
  if (particles === undefined || verb.passive) return false;
  const complements = complementsOfVerb(parse, index);
  if (complements.objects.length > 0) return false;
  const words = [...complements.particles, ...complements.prepositions.map(({ word }) => word)];
  if (particles.length > 0 && !particles.some((particle) => words.includes(particle))) return false;
  const from = complements.prepositions.find(({ word }) => word === "from" || word === "out of");
  return from === undefined || headsOf(parse, from.noun).some((head) => PROCESSES.has(head));
}

export function isRelenting(parse: Parse, verb: VerbUnit, index: number): boolean {
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

export function isRebuffed(parse: Parse, verb: VerbUnit, index: number): boolean {
  return (
    verb.passive &&
    verb.past &&
    verb.form !== "gerund" &&
    REBUFFING.has(verb.lemma) &&
    complementsOfVerb(parse, index).objects.length === 0
  );
}

export function isDropping(parse: Parse, verb: VerbUnit, index: number): boolean {
  if (!DROPPING.has(verb.lemma) || !verb.done || verb.passive) return false;
  const { objects } = complementsOfVerb(parse, index);
  const object = parse.units[objects[0] ?? -1];
  return (
    object?.kind === "noun" &&
    object.members.every(({ form, head }) => form === "pronoun" || DEAL_PRONOUNS.has(head))
  );
}

/** "has since sold out", "sold its entire holding", "sold every share in March". */
export function isSellingOut(parse: Parse, verb: VerbUnit, index: number): boolean {
  if (verb.lemma !== "sell" || !verb.done || verb.passive) return false;
  const { objects, particles } = complementsOfVerb(parse, index);
  const [object] = objects;
  if (object === undefined) return particles.includes("out");
  return (
    !SOLD_PARTS.some((part) => headsOf(parse, object).includes(part)) &&
    [object, ...nounsAfter(complementsOfNoun(parse, object), ["of"])].some((noun) =>
      membersOf(parse.units[noun]).some(({ head, entities }) => entities.length === 0 && HELD.has(head)),
    )
  );
}

export function isSettling(parse: Parse, verb: VerbUnit, index: number): boolean {
  if (verb.passive) return false;
  if (verb.lemma === "make")
    return complementsOfVerb(parse, index).objects.some((object) => headsOf(parse, object).includes("peace"));
  if (verb.lemma !== "settle") return false;
  const { objects, prepositions } = complementsOfVerb(parse, index);
  if (prepositions.some(({ word }) => word === "in" || word === "on") && objects.length === 0) return false;
  return objects.every((object) =>
    membersOf(parse.units[object]).some(
      ({ head, words }) => SUITS.has(head) && !words.some((word) => OTHERWISE.has(word)),
    ),
  );
}

function headsOf({ units }: Parse, index: number): readonly string[] {
  const unit = units[index];
  return membersOf(unit).map(({ head }) => head);
}
