/** What must stand with a verb for one of its frames to hold: its subject, what follows it, its governor, adverbs, its object. */
import type { VerbFrame } from "../frames/frame.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import { GOODS, NO_GOODS } from "../slots/goods.ts";
import { isKnownGoods } from "../slots/known-goods.ts";
import { isMajority } from "../slots/share-size.ts";
import type { Parse } from "../syntax/parse.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import type { Noun, Unit, VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { changesHands } from "./changes-hands.ts";
import { isPrice, isSum } from "./money.ts";
import { hasObject, measured, objectsOf } from "./object-conditions.ts";

const PRICING: ReadonlySet<string> = new Set(["for", "at"]);
const COMMISSIONING: ReadonlySet<string> = wordSet(`
  choose, select, hire, pick, appoint, contract, commission, engage, ask, award, name, tap, enlist, retain, pay
`);
const SUPERLATIVE = /^(?:most|best|first|only|same|.+est)$/u;

/** Whether the sentence around the verb unit `index` meets the conditions of `frame`. */
export function meetsConditions(parse: Parse, index: number, frame: VerbFrame): boolean {
  const unit = parse.units[index];
  return (
    unit?.kind === "verb" &&
    hasSubject(parse, index, frame) &&
    hasComplements(parse, index, frame) &&
    hasGovernor(parse, index, frame) &&
    hasObject(parse, index, frame) &&
    hasPhrases(parse, index, frame) &&
    (frame.planned !== true || unit.form === "infinitive" || unit.modal === "will") &&
    (frame.share === undefined || (frame.share === "majority") === sharesMajority(parse, index)) &&
    (frame.changesHands !== true || changesHands(parse, index, unit)) &&
    (frame.knownGoods === undefined ||
      measured(parse, objectsOf(parse, index).at(-1) ?? -1).some(isKnownGoods)) &&
    (frame.commissioned === undefined || isCommissioned(parse, index, unit)) &&
    (frame.passiveOnly === undefined || unit.passive) &&
    (frame.goodsAfter === undefined || !isFollowedByNoGoods(parse, index, frame.goodsAfter)) &&
    (frame.without === undefined || !isFollowed(parse, index, frame.without)) &&
    hasAdverb(unit, complementsOfVerb(parse, index).particles, parse.units[index - 1], frame)
  );
}

function hasSubject(parse: Parse, index: number, { subjects, subjectGoods }: VerbFrame): boolean {
  if (subjects === undefined && subjectGoods === undefined) return true;
  const members = measured(parse, parse.links.get(index)?.subject ?? -1);
  if (subjects !== undefined) return members.some((noun) => subjects.includes(noun.head));
  return members.some((noun) => (GOODS.has(noun.head) || noun.form === "name") && noun.entities.length === 0);
}

function sharesMajority(parse: Parse, index: number): boolean {
  return complementsOfVerb(parse, index).objects.some((at) => membersOf(parse.units[at]).some(isMajority));
}

/** "will build", "has been hired to build", "builds the trams": the work is done for somebody. */
function isCommissioned(parse: Parse, index: number, verb: VerbUnit): boolean {
  const governor = parse.units[parse.links.get(index)?.governor ?? -1];
  if (governor?.kind === "verb" && governor.passive && COMMISSIONING.has(governor.lemma)) return true;
  if (verb.modal === "will" || (governor?.kind === "verb" && governor.lemma === "be")) return true;
  return (
    verb.form !== "infinitive" &&
    complementsOfVerb(parse, index)
      .objects.slice(-1)
      .flatMap((at) => membersOf(parse.units[at]))
      .some((noun) => noun.words.includes("the") && !noun.words.some((word) => SUPERLATIVE.test(word)))
  );
}

function isFollowed(parse: Parse, index: number, words: readonly string[]): boolean {
  return complementsOfVerb(parse, index).prepositions.some(({ word }) => words.includes(word));
}

/** "supplied B with *money*", "paid B for *its stake*". */
function isFollowedByNoGoods(parse: Parse, index: number, preposition: string): boolean {
  return complementsOfVerb(parse, index).prepositions.some(
    ({ word, noun }) =>
      word === preposition &&
      membersOf(parse.units[noun]).some(
        (member) => NO_GOODS.has(member.head) || isSum(member) || member.words.includes("credit"),
      ),
  );
}

function hasComplements(parse: Parse, index: number, { prepositions, priced }: VerbFrame): boolean {
  if (prepositions === undefined && priced === undefined) return true;
  const complements = complementsOfVerb(parse, index).prepositions;
  return (
    (prepositions === undefined || complements.some(({ word }) => prepositions.includes(word))) &&
    (priced === undefined ||
      complements.some(({ word, noun }) => PRICING.has(word) && membersOf(parse.units[noun]).some(isPrice)))
  );
}

function hasGovernor(parse: Parse, index: number, { governors }: VerbFrame): boolean {
  if (governors === undefined) return true;
  const governor = parse.units[parse.links.get(index)?.governor ?? -1];
  return governor?.kind === "verb"
    ? governors.includes(governor.lemma)
    : membersOf(governor).some(({ head }) => governors.includes(head));
}

/** What must follow the verb, and what must not stand among its objects. */
function hasPhrases(parse: Parse, index: number, { except, takes, among }: VerbFrame): boolean {
  if (except === undefined && takes === undefined && among === undefined) return true;
  const { objects, prepositions, particles } = complementsOfVerb(parse, index);
  const nounsOf = (places: readonly number[]): readonly Noun[] =>
    places.flatMap((at) => membersOf(parse.units[at]));
  const subject = parse.links.get(index)?.subject ?? -1;
  const matter = prepositions
    .filter(({ word }) => word === "of" || word === "on" || word === "about")
    .map(({ noun }) => noun);
  if (
    except !== undefined &&
    nounsOf([...objects, ...matter, subject]).some((noun) => except.includes(noun.head))
  )
    return false;
  if (
    takes?.some((word) => particles.includes(word) || prepositions.some((after) => after.word === word)) ===
    false
  )
    return false;
  return (
    among === undefined ||
    nounsOf([...objects, ...prepositions.map(({ noun }) => noun)]).some(
      (noun) => among.includes(noun.head) || noun.words.some((word) => among.includes(word)),
    )
  );
}

function hasAdverb(
  verb: VerbUnit,
  particles: readonly string[],
  before: Unit | undefined,
  { adverbs }: VerbFrame,
): boolean {
  if (adverbs === undefined) return true;
  return adverbs.some(
    (adverb) =>
      verb.adverbs.includes(adverb) ||
      particles.includes(adverb) ||
      (before?.kind === "adverb" && before.word === adverb),
  );
}
