/** Signs that a noun which could take up the last deal ("the contract", "talks") means another one. */
import type { Candidate } from "../match/candidate.ts";
import { carrierOf } from "../slots/carriers.ts";
import { complementsOfNoun, nounsAfter } from "../slots/complements.ts";
import { partiesOf } from "../slots/parties.ts";
import { fillVerbSlot } from "../slots/verb-slots.ts";
import type { Parse } from "../syntax/parse.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import type { Noun } from "../syntax/unit.ts";
import { wordList, wordSet } from "../word-list.ts";
import { OTHERWISE } from "./quitting-verbs.ts";

/** The noun of the unit `index` that could take up a deal. */
interface Mention {
  readonly index: number;
  readonly noun: Noun;
}

/** Prepositions that name the parties of a deal: "the purchase *of* B will not proceed". */
const OTHERS: readonly string[] = wordList(`with, for, between, of, by, against, to`);
/** "withdrew from the contract", unlike "was withdrawn within a week of the contract". */
const REACHING: ReadonlySet<string> = wordSet(`from, out of, on, with`);
/** What goes before a deal and is over once it is told. */
const PRELIMINARIES: ReadonlySet<string> = wordSet(`talk, negotiation, discussion`);
const AT_FIRST: ReadonlySet<string> = wordSet(`first, initially, originally, nearly, almost`);

/** Whether the noun speaks of another deal than `last`, the latest that it could mean. */
export function isAnotherDeal(parse: Parse, mention: Mention, last: Candidate): boolean {
  const { index, noun } = mention;
  return (
    noun.words.some((word) => OTHERWISE.has(word)) ||
    (last.status === "confirmed" && isPreliminary(parse, mention)) ||
    (noun.owned && !isParty(last, noun.possessors)) ||
    (noun.possessors.length > 0 && !isParty(last, noun.possessors)) ||
    isWithOthers(parse, index, last) ||
    isDoneByOthers(parse, index, last) ||
    isSpelledOut(parse, index) ||
    followsOthers(parse, index, last) ||
    (last.status === "confirmed" && isOfBefore(parse, index))
  );
}

/** "Talks had broken down twice", "the offer was rejected at first": the deal came about afterwards. */
function isPreliminary({ units }: Parse, { noun }: Mention): boolean {
  return (
    PRELIMINARIES.has(noun.head) ||
    units.some((unit) =>
      unit.kind === "verb"
        ? unit.adverbs.some((adverb) => AT_FIRST.has(adverb))
        : "word" in unit && (AT_FIRST.has(unit.word) || unit.word === "at first"),
    )
  );
}

/** "talks with B ended" when the last deal is not with B, "left the partnership of Brandl & Moss". */
function isWithOthers(parse: Parse, index: number, last: Candidate): boolean {
  const nouns = OTHERS.flatMap((word) => nounsAfter(complementsOfNoun(parse, index), [word]));
  const others = nouns.flatMap((noun) => partiesOf(parse, noun, "party"));
  if (others.length > 0) return !isParty(last, others);
  return nouns.some((noun) =>
    membersOf(parse.units[noun]).some(({ proper, entities }) => proper && entities.length === 0),
  );
}

/** "C lost the contract" when the last contract is not C's; a takeover may be ended by whoever forbids it. */
function isDoneByOthers(parse: Parse, index: number, last: Candidate): boolean {
  const carrier = carrierOf(parse, index);
  if (last.type === "acquisition" || carrier === null) return false;
  if (carrier.as === "complement" && !REACHING.has(carrier.word)) return true;
  if (carrier.as === "subject") return false;
  const doers = fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
  return doers.length > 0 && !isParty(last, doers);
}

/** "talks to buy the mill": what the deal is for stands with it. */
function isSpelledOut({ links, units }: Parse, index: number): boolean {
  return units.some((unit, verb) => {
    const link = unit.kind === "verb" ? links.get(verb) : undefined;
    return link?.governor === index && link.governance === "infinitive" && verb > index;
  });
}

/** "The old pipes came from C; the contract ended in May": whoever was named last has the deal. */
function followsOthers({ units, sentence }: Parse, index: number, last: Candidate): boolean {
  if (last.type === "acquisition" && last.sentence !== sentence) return false;
  const before = units.slice(sentence === last.sentence ? last.trigger : 0, index);
  const parties = before.flatMap(membersOf).flatMap(({ entities }) => entities);
  return parties.length > 0 && !parties.some((id) => id === last.source || id === last.target);
}

/** "A completed the takeover, which an authority had blocked": the pluperfect goes back behind what was told. */
function isOfBefore(parse: Parse, index: number): boolean {
  const verb = parse.units[carrierOf(parse, index)?.verb ?? -1];
  return verb?.kind === "verb" && verb.perfect && verb.past;
}

function isParty({ source, target }: Candidate, ids: readonly string[]): boolean {
  return ids.some((id) => id === source || id === target);
}
