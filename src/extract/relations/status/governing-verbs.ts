/** What a verb makes of the status of what it governs: "accepted the bid", "withdrew from talks", "sued to block the deal". */
import type { Status } from "../../../model/ontology.ts";
import type { Complements } from "../slots/complements.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Unit, VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import {
  ATTACKING_VERBS,
  DENYING_VERBS,
  ENDING_PARTICLES,
  ENDING_PREPOSITIONS,
  ENDING_VERBS,
  MUSING_VERBS,
  REPLYING_VERBS,
  SETTLING_VERBS,
  TENTATIVE_PASSIVES,
  TENTATIVE_VERBS,
  WITHHOLDING_VERBS,
} from "./status-cues.ts";
import { negated, opened } from "./turns.ts";

const BIDS: ReadonlySet<string> = wordSet(`
  bid, offer, proposal, counterbid, counter-bid, counteroffer, counter-offer
`);
const SUITS: ReadonlySet<string> = wordSet(`
  suit, lawsuit, claim, case, complaint, action, appeal, petition, countersuit, counterclaim, charge
`);

/** "The alliance came to an end", "brought it to a close". */
const CLOSING_VERBS: ReadonlySet<string> = new Set(["come", "bring", "draw", "grind", "amount"]);
const ENDS: ReadonlySet<string> = wordSet(`end, close, halt, nothing, naught, nought, standstill, grief`);
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
  if (status === "rumoured" && SETTLING_VERBS.has(verb.lemma) && isBid(under)) return "confirmed";
  if (WITHHOLDING_VERBS.has(verb.lemma) && under?.kind === "verb" && REPLYING_VERBS.has(under.lemma))
    return "confirmed";
  const isSubject = parse.links.get(index)?.subject === child;
  if (verb.lemma === "dismiss" && ((verb.passive && isSubject) || isSuit(under))) return "ended";
  if (DENYING_VERBS.has(verb.lemma)) return negated(status);
  const complements = complementsOfVerb(parse, index);
  if (isSubject && !verb.passive && complements.objects.length > 0) return status;
  if (ENDING_VERBS.has(verb.lemma) && !isLooselyTied(parse, { index, child })) return "ended";
  const role = complements.prepositions.find(({ noun }) => noun === child)?.word ?? "";
  if (!UNDERLYING.has(role) && isCalledOff(verb, complements)) return "ended";
  if (MUSING_VERBS.has(verb.lemma) && isDoing(under)) return opened(status);
  if (CLOSING_VERBS.has(verb.lemma) && complements.prepositions.some(({ noun }) => isEnd(parse.units[noun])))
    return "ended";
  if (TENTATIVE_VERBS.has(verb.lemma) && !(isSubject && !verb.passive)) return opened(status);
  if (verb.passive && TENTATIVE_PASSIVES.has(verb.lemma)) return opened(status);
  return status;
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
    (!ENDING_PREPOSITIONS.has(complement.word) || (verb?.kind === "verb" && verb.lemma === "leave"))
  );
}

function isSuit(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some((member) => SUITS.has(member.head));
}

/** "accepted the offer": what is on the table, not the talks about it. */
function isBid(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some((member) => BIDS.has(member.head));
}

/** "to an end", "to nothing". */
function isEnd(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some((member) => ENDS.has(member.head));
}

/** "buying", "to buy". */
function isDoing(unit: Unit | undefined): boolean {
  return unit?.kind === "verb" && (unit.form === "gerund" || unit.form === "infinitive");
}

/** "is off", "walked away from it", but not "is in talks over it". */
function isCalledOff({ lemma }: VerbUnit, { particles, prepositions }: Complements): boolean {
  const words = lemma === "be" ? particles : [...particles, ...prepositions.map(({ word }) => word)];
  return (ENDING_PARTICLES.get(lemma) ?? []).some((particle) => words.includes(particle));
}
