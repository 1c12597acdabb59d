/** What a verb makes of the status of what it governs: "accepted the bid", "withdrew from talks", "sued to block the deal". */
import type { Status } from "../../../model/ontology.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import type { Complements } from "../slots/complements.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Unit, VerbUnit } from "../syntax/unit.ts";
import { hasHead } from "../syntax/unit-kinds.ts";
import { wordSet } from "../word-list.ts";
import { ENDING_VERBS } from "./ending-cues.ts";
import { endsGoverned } from "./ends-governed.ts";
import { isHearsay } from "./clause-cues.ts";
import { isExpectedOfDeal } from "./known-deals.ts";
import {
  ATTACKING_VERBS,
  COMPLETING_VERBS,
  DENYING_PARTICLES,
  DENYING_VERBS,
  MUSING_VERBS,
  REPORTS,
  REPLYING_VERBS,
  SETTLING_VERBS,
  TENTATIVE_PASSIVES,
  TENTATIVE_STATES,
  TENTATIVE_VERBS,
  URGING_VERBS,
  WISHING_VERBS,
  WITHHOLDING_VERBS,
} from "./status-cues.ts";
import { negated, opened } from "./turns.ts";

/** What is on the table, not the talks about it. */
const BIDS: ReadonlySet<string> = wordSet(`
  bid, offer, proposal, counterbid, counter-bid, counteroffer, counter-offer, option
`);
const SUITS: ReadonlySet<string> = wordSet(`
  suit, lawsuit, claim, case, complaint, action, appeal, petition, countersuit, counterclaim, charge
`);

/** What a plaintiff does to its own suit. */
const DROPPING_VERBS: ReadonlySet<string> = wordSet(`drop, withdraw, abandon, discontinue, waive`);

/** What a higher court does to a penalty. */
const OVERTURNING_VERBS: ReadonlySet<string> = wordSet(`annul, overturn, quash, reverse, lift, waive`);
const PENALTIES: ReadonlySet<string> = wordSet(
  `fine, penalty, verdict, ruling, judgment, judgement, conviction`,
);

/** Verbs whose pluperfect tells what never came: "had hoped to buy B". */
const WANTING_VERBS: ReadonlySet<string> = wordSet(`hope, want, seek, try, wish, attempt, like`);
/** Verbs of settling on what not to do: "decided not to bid". */
const DECIDING_VERBS: ReadonlySet<string> = wordSet(`decide, choose, opt, elect, resolve, vote, prefer`);
/** What a deal is that will not come: "that plan is dead". */
const DEAD_STATES: ReadonlySet<string> = wordSet(
  `dead, history, toast, moot, void, kaput, moribund, extinct`,
);
/** Where a deal is that will not come, or no longer. */
const DEAD_PLACES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["off", wordSet(`table, menu, agenda, card`)],
  ["on", wordSet(`ice, hold, scrapheap, backburner, burner`)],
  ["in", wordSet(`tatter, ruin, shred, piece, abeyance, limbo, bin`)],
  ["at", wordSet(`end`)],
]);
const STATING: ReadonlySet<string> = new Set(["under", "on", "in"]);
/** Status of the unit `child` once the verb above it, the unit `index`, is read. */
export function governed(
  status: Status,
  parse: Parse,
  { index, verb, child }: { readonly index: number; readonly verb: VerbUnit; readonly child: number },
): Status {
  const under = parse.units[child];
  if (status === "ended" && ATTACKING_VERBS.has(verb.lemma) && under?.kind === "verb") return "confirmed";
  if (status === "rumoured" && SETTLING_VERBS.has(verb.lemma) && !verb.negated && hasHead(under, BIDS))
    return "confirmed";
  if (WITHHOLDING_VERBS.has(verb.lemma) && under?.kind === "verb" && REPLYING_VERBS.has(under.lemma))
    return under.lemma === "confirm" ? opened(status) : status;
  if (status === "ended" && WITHHOLDING_VERBS.has(verb.lemma) && under?.kind === "verb") return "confirmed";
  if (REPLYING_VERBS.has(verb.lemma) && isWithheld(parse, index)) return status;
  const isSubject = parse.links.get(index)?.subject === child;
  if (!isSubject && isOldWish(parse, index, child)) return "ended";
  if (isSubject && verb.lemma === "be" && isDead(parse, index)) return "ended";
  if (verb.lemma === "dismiss" && ((verb.passive && isSubject) || hasHead(under, SUITS))) return "ended";
  if (DROPPING_VERBS.has(verb.lemma) && hasHead(under, SUITS) && !verb.negated) return "ended";
  if (status === "denied" && DECIDING_VERBS.has(verb.lemma) && under?.kind === "verb" && under.negated)
    return "ended";
  if (OVERTURNING_VERBS.has(verb.lemma) && hasHead(under, PENALTIES)) return verb.done ? "ended" : status;
  if (DENYING_VERBS.has(verb.lemma)) return verb.negated ? opened(status) : negated(status);
  const complements = complementsOfVerb(parse, index);
  if (isSubject && WITHHOLDING_VERBS.has(verb.lemma) && hasHead(under, REPORTS)) return status;
  if (isDenial(parse, index, complements) || (ENDING_VERBS.has(verb.lemma) && hasHead(under, REPORTS)))
    return verb.negated ? opened(status) : negated(status);
  if (isSubject && !verb.passive && complements.objects.length > 0) return status;
  if (endsGoverned(parse, { index, verb, child })) return "ended";
  if (
    isSubject &&
    verb.lemma === "be" &&
    complements.prepositions.some(
      ({ word, noun }) => STATING.has(word) && hasHead(parse.units[noun], TENTATIVE_STATES),
    )
  )
    return opened(status);
  if (URGING_VERBS.has(verb.lemma) && under?.kind === "verb" && under.form === "infinitive")
    return opened(status);
  if (MUSING_VERBS.has(verb.lemma) && isDoing(under)) return opened(status);
  if (verb.modal === "would" && WISHING_VERBS.has(verb.lemma)) return opened(status);
  if (isHearsay(parse, index) && parse.links.get(child)?.governance === "content") return opened(status);
  const isTentative =
    TENTATIVE_VERBS.has(verb.lemma) && !(isSubject && !verb.passive) && !isWantedOtherwise(verb, under);
  if (isTentative) return isPastEnd(status, under) ? status : opened(status);
  if (verb.passive && TENTATIVE_PASSIVES.has(verb.lemma) && !isPastEnd(status, under))
    return isSubject && isExpectedOfDeal(parse, index, child) ? status : opened(status);
  return status;
}

/** "wants *its alliance with B* undone". */
function isWantedOtherwise({ lemma }: VerbUnit, under: Unit | undefined): boolean {
  return (
    lemma === "want" &&
    under?.kind === "noun" &&
    under.members.every(({ possessors }) => possessors.length > 0)
  );
}

/** "appears *to have dropped* B": over, as far as one can tell. */
function isPastEnd(status: Status, under: Unit | undefined): boolean {
  return status === "ended" && under?.kind === "verb" && under.form === "infinitive" && under.perfect;
}

/** "ruled out buying B", "poured cold water on talk of a bid". */
function isDenial(
  { units }: Parse,
  index: number,
  { particles, prepositions, objects }: Complements,
): boolean {
  const [verb, next] = [units[index], units[index + 1]];
  const after = next !== undefined && "word" in next ? next.word : "";
  return (verb?.kind === "verb" ? (DENYING_PARTICLES.get(verb.lemma) ?? []) : []).some(
    (word) =>
      word === after ||
      particles.includes(word) ||
      prepositions.some((complement) => complement.word === word) ||
      objects.some((object) => hasHead(units[object], new Set([word]))),
  );
}

/** "had hoped to buy B", "once tried to buy B", but not "had hoped to close the deal by May". */
function isOldWish({ units }: Parse, index: number, child: number): boolean {
  const [verb, under, before] = [units[index], units[child], units[index - 1]];
  return (
    verb?.kind === "verb" &&
    WANTING_VERBS.has(verb.lemma) &&
    verb.past &&
    (verb.perfect || (before?.kind === "adverb" && before.word === "once")) &&
    !(under?.kind === "verb" && COMPLETING_VERBS.has(under.lemma))
  );
}

/** "is now dead", "is off the table", "is in tatters". */
function isDead(parse: Parse, index: number): boolean {
  return (
    hasHead(predicateOf(parse, index), DEAD_STATES) ||
    complementsOfVerb(parse, index).prepositions.some(({ word, noun }) =>
      hasHead(parse.units[noun], DEAD_PLACES.get(word) ?? new Set()),
    )
  );
}

/** "is *dead*", "is now *dead*". */
function predicateOf({ units }: Parse, index: number): Unit | undefined {
  return units[index + 1]?.kind === "adverb" ? units[index + 2] : units[index + 1];
}

/** "declined to discuss its deal", "would not discuss it". */
function isWithheld({ units, links }: Parse, index: number): boolean {
  const verb = units[index];
  const above = units[links.get(index)?.governor ?? -1];
  return (
    (verb?.kind === "verb" && verb.negated) || (above?.kind === "verb" && WITHHOLDING_VERBS.has(above.lemma))
  );
}

/** "buying", "to buy". */
function isDoing(unit: Unit | undefined): boolean {
  return unit?.kind === "verb" && (unit.form === "gerund" || unit.form === "infinitive");
}
