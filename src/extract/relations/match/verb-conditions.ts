/** What must stand with a verb for one of its frames to hold: heads of its subject and object, goods, adverbs. */
import type { VerbFrame } from "../frames/frame.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import { ASSETS, GOODS, NO_GOODS, QUANTITIES } from "../slots/goods.ts";
import { isKnownGoods } from "../slots/known-goods.ts";
import { UNITS } from "../slots/head-nouns.ts";
import { isMajority } from "../slots/share-size.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun, Unit, VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";

const PRICING: ReadonlySet<string> = new Set(["for", "at"]);
const MONEY: ReadonlySet<string> = new Set([
  "million",
  "billion",
  "sum",
  "price",
  "dollar",
  "euro",
  "pound",
  "cash",
]);
const NUMBER = /^\d[\d.,]*$/u;
const COMMISSIONING: ReadonlySet<string> = wordSet(`
  choose, select, hire, pick, appoint, contract, commission, engage, ask, award, name, tap, enlist, retain, pay
`);
/** Whole things that stand for a company or a business when they are bought and sold. */
const PRONOUNS: ReadonlySet<string> = new Set(["it", "itself"]);
const SUPERLATIVE = /^(?:most|best|first|only|same|.+est)$/u;
const SUM = /^[$€£¥]?\d[\d.,]*(?:m|bn|k|mn|tn|million|billion)$/u;

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
        (member) => NO_GOODS.has(member.head) || SUM.test(member.head) || member.words.includes("credit"),
      ),
  );
}

/** The members of the noun unit, of what it measures when it is a quantity: "two thirds of its *steel*". */
function measured(parse: Parse, index: number): readonly Noun[] {
  const members = membersOf(parse.units[index]);
  return isPortion(parse, index) ? [...members, ...membersOf(parse.units[index + 2])] : members;
}

function hasObject(parse: Parse, index: number, frame: VerbFrame): boolean {
  const { objects, goodsOnly, needsGoods, noAssets, intransitive, namedObject } = frame;
  if (intransitive === true) return complementsOfVerb(parse, index).objects.length === 0;
  if (objects === undefined && goodsOnly === undefined && namedObject === undefined) return true;
  const verb = parse.units[index];
  const link = parse.links.get(index);
  const at =
    verb?.kind === "verb" && (verb.passive || (link?.reduced ?? false))
      ? [link?.subject ?? -1]
      : objectsOf(parse, index, particlesOf(frame, verb));
  const nouns = at.slice(-1).flatMap((noun) => membersOf(parse.units[noun]));
  if (namedObject === true && at.length === 0)
    return complementsOfVerb(parse, index)
      .prepositions.slice(0, 1)
      .some(({ noun }) => membersOf(parse.units[noun]).some(({ form }) => form === "name"));
  if (namedObject === true) return nouns.some(({ form }) => form === "name");
  if (objects !== undefined)
    return at.slice(-1).some((noun) => measured(parse, noun).some((member) => isHeadedBy(member, objects)));
  if (noAssets === true && at.slice(-1).some((noun) => measured(parse, noun).some(isAsset))) return false;
  if (at.length > 0 && measuresGoods(parse, at.at(-1) ?? -1)) return true;
  if (
    needsGoods === true &&
    (isPortion(parse, at.at(-1) ?? -1) || !nouns.some(({ head }) => GOODS.has(head)))
  )
    return false;
  return !nouns.some(
    (noun) => isNoGoods(noun) || SUM.test(noun.head) || (noun.entities.length > 0 && at.length > 0),
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

function isPrice({ head, words }: Noun): boolean {
  return (
    SUM.test(head) || MONEY.has(head) || words.includes("$") || words.includes("€") || words.includes("£")
  );
}

/** "set up a company", "put in $5m": what follows the particle is the object; "the cells that B makes": the object stands before the clause. */
function objectsOf(parse: Parse, index: number, particles: readonly string[] = ["up"]): readonly number[] {
  const { objects, prepositions } = complementsOfVerb(parse, index);
  if (objects.length > 0) return objects;
  const after = prepositions
    .filter(
      ({ word, noun }) =>
        particles.includes(word) || (word === "in" && membersOf(parse.units[noun]).some(isPrice)),
    )
    .slice(0, 1)
    .map(({ noun }) => noun);
  const link = parse.links.get(index);
  const before = link?.frontedPreposition === null ? link.frontedObject : null;
  return after.length > 0 || before === null ? after : [before];
}

/** "over" of "take over", for the frame that names it, and "up", which goes with many verbs. */
function particlesOf({ verbs }: VerbFrame, verb: Unit | undefined): readonly string[] {
  const lemma = verb?.kind === "verb" ? `${verb.lemma} ` : "";
  return ["up", ...verbs.filter((word) => word.startsWith(lemma)).map((word) => word.slice(lemma.length))];
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

/** Goods are sold day by day ("sells B", "B, sold by A"); a business is sold once, or to somebody. */
function changesHands(parse: Parse, index: number, verb: VerbUnit): boolean {
  const link = parse.links.get(index);
  const { objects, prepositions } = complementsOfVerb(parse, index);
  const reduced = link?.reduced ?? false;
  if (objects.length > 0 && !membersOf(parse.units[objects[0] ?? -1]).some(isBusiness)) return false;
  if (prepositions.some(({ word }) => word === "to" || word === "off" || word === "for")) return true;
  const governor = parse.units[link?.governor ?? -1];
  if (governor?.kind === "verb" && governor.lemma === "use") return false;
  const habitual =
    (verb.form === "finite" || verb.form === "base") &&
    verb.modal === "" &&
    !verb.passive &&
    !verb.progressive;
  return !reduced && (verb.done || !habitual);
}

function isBusiness({ entities, modifiers, head }: Noun): boolean {
  return entities.length > 0 || (modifiers.length > 0 && UNITS.has(head));
}

/** "plays a part", but "makes parts". */
function isNoGoods({ head, determined }: Noun): boolean {
  return NO_GOODS.has(head) && (determined || !GOODS.has(head));
}

/** "$5 billion of chips", "most of its steel": goods all the same. */
function measuresGoods(parse: Parse, index: number): boolean {
  return isPortion(parse, index) && membersOf(parse.units[index + 2]).some((noun) => GOODS.has(noun.head));
}

/** "part of its business", "$5 billion of chips". */
function isPortion({ units }: Parse, index: number): boolean {
  const of = units[index + 1];
  return (
    of?.kind === "preposition" &&
    of.word === "of" &&
    membersOf(units[index]).some(({ head }) => QUANTITIES.has(head) || SUM.test(head) || NUMBER.test(head))
  );
}

/** "two farms", "it", "Borea": bought and sold as a whole. */
function isAsset(noun: Noun): boolean {
  return (
    ASSETS.has(noun.head) ||
    PRONOUNS.has(noun.head) ||
    (noun.form === "name" && !noun.determined && noun.modifiers.length === 0)
  );
}

function membersOf(unit: Unit | undefined): readonly Noun[] {
  return unit?.kind === "noun" ? unit.members : [];
}

/** "€75m" counts as a sum, and "Series B" as a series. */
function isHeadedBy(noun: Noun, heads: readonly string[]): boolean {
  if (noun.head === "" && noun.entities.length > 0)
    return heads.includes("name") || (noun.form === "pronoun" && heads.includes("it"));
  if (heads.includes(noun.head) || (SUM.test(noun.head) && heads.includes("million"))) return true;
  return noun.head.length <= 2 && heads.some((head) => noun.words.includes(head));
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
