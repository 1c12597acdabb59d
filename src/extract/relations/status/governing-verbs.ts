/** What a verb makes of the status of what it governs: "accepted the bid", "withdrew from talks", "sued to block the deal". */
import type { Status } from "../../../model/ontology.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import type { Complement, Complements } from "../slots/complements.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun, Unit, VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import {
  ARRIVING_VERBS,
  ATTACKING_VERBS,
  COMPLETING_VERBS,
  DENYING_PARTICLES,
  DENYING_VERBS,
  ENDING_OBJECTS,
  ENDING_PARTICLES,
  ENDING_PREPOSITIONS,
  ENDING_VERBS,
  KEEPING_VERBS,
  LOSING_VERBS,
  MUSING_VERBS,
  RELATED_PARTIES,
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

/** "The alliance came to an end", "brought it to a close". */
const CLOSING_VERBS: ReadonlySet<string> = new Set(["come", "bring", "draw", "grind", "amount"]);
/** Verbs whose pluperfect tells what never came: "had hoped to buy B". */
const WANTING_VERBS: ReadonlySet<string> = wordSet(`hope, want, seek, try, wish, attempt, like`);
/** Verbs of settling on what not to do: "decided not to bid". */
const DECIDING_VERBS: ReadonlySet<string> = wordSet(`decide, choose, opt, elect, resolve, vote, prefer`);
const OPINIONS: ReadonlySet<string> = wordSet(
  `criticism, praise, assessment, view, account, description, interpretation, comparison, objection, cost`,
);
/** What a deal is that will not come: "that plan is dead". */
const DEAD_STATES: ReadonlySet<string> = wordSet(
  `dead, history, toast, moot, void, kaput, moribund, extinct`,
);
/** What ends a suit or an inquiry by agreement or for want of proof. */
const RESOLVING_VERBS: ReadonlySet<string> = wordSet(
  `settle, resolve, close, conclude, drop, discontinue, compromise`,
);
const INQUIRIES: ReadonlySet<string> = wordSet(`
  litigation, dispute, proceeding, lawsuit, suit, case, claim, complaint, action, quarrel, inquiry, enquiry, investigation, probe,
  review, examination
`);
const ENDS: ReadonlySet<string> = wordSet(`end, close, halt, nothing, naught, nought, standstill, grief`);
const STATING: ReadonlySet<string> = new Set(["under", "on", "in"]);
/** "Sell under an agreement" ends nothing. */
const UNDERLYING: ReadonlySet<string> = new Set(["under", "through", "via", "with", "as part of"]);

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
  if (WANTING_VERBS.has(verb.lemma) && verb.perfect && verb.past && !isSubject) return "ended";
  if (isSubject && verb.lemma === "be" && hasHead(predicateOf(parse, index), DEAD_STATES)) return "ended";
  if (verb.lemma === "dismiss" && ((verb.passive && isSubject) || hasHead(under, SUITS))) return "ended";
  if (status === "denied" && DECIDING_VERBS.has(verb.lemma) && under?.kind === "verb" && under.negated)
    return "ended";
  if (DENYING_VERBS.has(verb.lemma)) return verb.negated ? opened(status) : negated(status);
  const complements = complementsOfVerb(parse, index);
  const role = complements.prepositions.find(({ noun }) => noun === child)?.word ?? "";
  if (isDenial(parse, index, complements) || (ENDING_VERBS.has(verb.lemma) && hasHead(under, REPORTS)))
    return verb.negated ? opened(status) : negated(status);
  if (isSubject && !verb.passive && complements.objects.length > 0) return status;
  if (RESOLVING_VERBS.has(verb.lemma) && verb.done && hasHead(under, INQUIRIES)) return "ended";
  if (LOSING_VERBS.has(verb.lemma) && hasHead(under, RELATED_PARTIES)) return "ended";
  if (ENDING_VERBS.has(verb.lemma) && !isLooselyTied(parse, { index, child })) return "ended";
  const following = verb.lemma === "be" ? [] : complements.prepositions.map(({ word }) => word);
  const next = parse.units[index + 1];
  const particle = under?.kind === "verb" && next?.kind === "preposition" ? [next.word] : [];
  if (!UNDERLYING.has(role) && isCalledOff(verb, [...complements.particles, ...following, ...particle]))
    return "ended";
  const endings = ENDING_OBJECTS.get(verb.lemma);
  if (
    endings !== undefined &&
    verb.done &&
    complements.objects.some((at) => hasHead(parse.units[at], endings))
  )
    return "ended";
  if (
    CLOSING_VERBS.has(verb.lemma) &&
    complements.prepositions.some(({ noun }) => hasHead(parse.units[noun], ENDS))
  )
    return "ended";
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
  if (TENTATIVE_VERBS.has(verb.lemma) && !(isSubject && !verb.passive)) return opened(status);
  if (verb.passive && TENTATIVE_PASSIVES.has(verb.lemma))
    return isSubject && isExpectedOfDeal(parse, index, child) ? status : opened(status);
  return status;
}

/** Whether the verb `index` ends what was agreed on before: "complete the takeover", "close its purchase of B", but not "close a deal". */
export function bringsAbout(parse: Parse, index: number, child: number): boolean {
  const verb = parse.units[index];
  const deal = parse.units[child];
  return (
    verb?.kind === "verb" &&
    (COMPLETING_VERBS.has(verb.lemma) || KEEPING_VERBS.has(verb.lemma)) &&
    deal?.kind === "noun" &&
    deal.members.every(isKnownDeal)
  );
}

/** "The takeover is expected to close in May": what is expected of a deal, which itself is agreed. */
function isExpectedOfDeal({ units }: Parse, index: number, child: number): boolean {
  const [deal, next] = [units[child], units[index + 1]];
  return (
    deal?.kind === "noun" &&
    deal.members.every(isKnownDeal) &&
    next?.kind === "verb" &&
    next.form === "infinitive" &&
    !ARRIVING_VERBS.has(next.lemma)
  );
}

/** "its takeover of B", "the deal": taken for granted. */
export function isKnownDeal({ possessors, words }: Noun): boolean {
  return possessors.length > 0 || words.includes("the") || words.includes("this") || words.includes("that");
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

/** "dropped its objection to the deal", "debt left over from the deal": the verb ends something else. */
function isLooselyTied(
  parse: Parse,
  { index, child }: { readonly index: number; readonly child: number },
): boolean {
  const verb = parse.units[index];
  const complement = complementsOfVerb(parse, index).prepositions.find(({ noun }) => noun === child);
  return (
    complement !== undefined &&
    (!ENDING_PREPOSITIONS.has(complement.word) ||
      isOpinionOf(parse.units, complement) ||
      (verb?.kind === "verb" && verb.lemma === "leave"))
  );
}

/** "rejected *criticism* of its purchase": what is thought of a deal, not the deal, is turned down. */
function isOpinionOf(units: readonly Unit[], { word, noun }: Complement): boolean {
  return word === "of" && hasHead(units[noun - 2], OPINIONS);
}

function hasHead(unit: Unit | undefined, heads: ReadonlySet<string>): boolean {
  return unit?.kind === "noun" && unit.members.some((member) => heads.has(member.head));
}

function isCalledOff(verb: VerbUnit, particles: readonly string[]): boolean {
  return (ENDING_PARTICLES.get(verb.lemma) ?? []).some((particle) => particles.includes(particle));
}

/** "buying", "to buy". */
function isDoing(unit: Unit | undefined): boolean {
  return unit?.kind === "verb" && (unit.form === "gerund" || unit.form === "infinitive");
}
