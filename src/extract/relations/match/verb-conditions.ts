/** What must stand with a verb for one of its frames to hold: its subject, what follows it, its governor, adverbs, its object. */
import type { VerbFrame } from "../frames/frame.ts";
import { GOODS, NO_GOODS } from "../slots/goods.ts";
import { isKnownGoods } from "../slots/known-goods.ts";
import { isMajority } from "../slots/share-size.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import { wordSet } from "../word-list.ts";
import { changesHands } from "./changes-hands.ts";
import { isPrice, isSum } from "./money.ts";
import { isWithoutObject, measured, objectCondition, objectsOf } from "./object-conditions.ts";
import { nounsAt } from "./verb-scene.ts";
import type { Condition, VerbScene } from "./verb-scene.ts";

const PRICING: ReadonlySet<string> = new Set(["for", "at"]);
const COMMISSIONING: ReadonlySet<string> = wordSet(`
  choose, select, hire, pick, appoint, contract, commission, engage, ask, award, name, tap, enlist, retain, pay
`);
const SUPERLATIVE = /^(?:most|best|first|only|same|.+est)$/u;
/** Prepositions that bring what a verb is about: "sued *over*", but "approved *of*", "agreed *on*". */
const MATTERS: ReadonlySet<string> = new Set(["of", "on", "about"]);

const COMPILED = new WeakMap<VerbFrame, readonly Condition[]>();

/** Whether the sentence around a verb meets the conditions of `frame`. */
export function meetsConditions(scene: VerbScene, frame: VerbFrame): boolean {
  let conditions = COMPILED.get(frame);
  if (conditions === undefined) {
    conditions = compile(frame);
    COMPILED.set(frame, conditions);
  }
  return conditions.every((holds) => holds(scene));
}

/** The conditions that `frame` states, as functions; a frame states few of the many that there are. */
function compile(frame: VerbFrame): readonly Condition[] {
  const { subjects, prepositions, governors, share, goodsAfter, without, except, takes, among, adverbs } =
    frame;
  const conditions: readonly (Condition | false)[] = [
    frame.passiveOnly === true && (({ verb }) => verb.passive),
    frame.planned === true && (({ verb }) => verb.form === "infinitive" || verb.modal === "will"),
    frame.intransitive === true && isWithoutObject,
    prepositions !== undefined && ((scene) => isFollowed(scene, prepositions)),
    without !== undefined && ((scene) => !takesOneOf(scene, without)),
    takes !== undefined && ((scene) => takesOneOf(scene, takes)),
    adverbs !== undefined && ((scene) => hasAdverb(scene, adverbs)),
    governors !== undefined && ((scene) => isGoverned(scene, governors)),
    subjects !== undefined && ((scene) => subjectOf(scene).some(({ head }) => subjects.includes(head))),
    frame.subjectGoods === true && hasGoodsAsSubject,
    frame.priced === true && isPriced,
    frame.intransitive !== true && objectCondition(frame),
    except !== undefined && ((scene) => !isAbout(scene, except)),
    among !== undefined && ((scene) => isAmong(scene, among)),
    share !== undefined && ((scene) => (share === "majority") === isOfMajority(scene)),
    frame.changesHands === true && changesHands,
    frame.knownGoods === true && takesKnownGoods,
    frame.commissioned === true && isCommissioned,
    goodsAfter !== undefined && ((scene) => !isFollowedByNoGoods(scene, goodsAfter)),
  ];
  return conditions.filter((condition) => condition !== false);
}

function isFollowed({ complements }: VerbScene, words: readonly string[]): boolean {
  return complements.prepositions.some(({ word }) => words.includes(word));
}

function takesOneOf(scene: VerbScene, words: readonly string[]): boolean {
  return isFollowed(scene, words) || scene.complements.particles.some((word) => words.includes(word));
}

function hasAdverb({ parse, index, verb, complements }: VerbScene, adverbs: readonly string[]): boolean {
  const before = parse.units[index - 1];
  return adverbs.some(
    (adverb) =>
      verb.adverbs.includes(adverb) ||
      complements.particles.includes(adverb) ||
      (before?.kind === "adverb" && before.word === adverb),
  );
}

function isGoverned({ governor }: VerbScene, words: readonly string[]): boolean {
  return governor?.kind === "verb"
    ? words.includes(governor.lemma)
    : membersOf(governor).some(({ head }) => words.includes(head));
}

function subjectOf({ parse, link }: VerbScene) {
  return measured(parse, link?.subject ?? -1);
}

function hasGoodsAsSubject(scene: VerbScene): boolean {
  return subjectOf(scene).some(
    ({ head, form, entities }) => (GOODS.has(head) || form === "name") && entities.length === 0,
  );
}

function isPriced({ parse, complements }: VerbScene): boolean {
  return complements.prepositions.some(
    ({ word, noun }) => PRICING.has(word) && membersOf(parse.units[noun]).some(isPrice),
  );
}

function isAbout({ parse, link, complements }: VerbScene, heads: readonly string[]): boolean {
  const matters = complements.prepositions.filter(({ word }) => MATTERS.has(word)).map(({ noun }) => noun);
  return nounsAt(parse, [...complements.objects, ...matters, link?.subject ?? -1]).some(({ head }) =>
    heads.includes(head),
  );
}

function isAmong({ parse, complements }: VerbScene, wanted: readonly string[]): boolean {
  return nounsAt(parse, [...complements.objects, ...complements.prepositions.map(({ noun }) => noun)]).some(
    ({ head, words }) => wanted.includes(head) || words.some((word) => wanted.includes(word)),
  );
}

function isOfMajority({ parse, complements }: VerbScene): boolean {
  return nounsAt(parse, complements.objects).some(isMajority);
}

function takesKnownGoods(scene: VerbScene): boolean {
  return measured(scene.parse, objectsOf(scene).at(-1) ?? -1).some(isKnownGoods);
}

/** "will build", "has been hired to build", "builds the trams": the work is done for somebody. */
function isCommissioned({ parse, verb, governor, complements }: VerbScene): boolean {
  if (governor?.kind === "verb" && governor.passive && COMMISSIONING.has(governor.lemma)) return true;
  if (
    verb.modal === "will" ||
    (governor?.kind === "verb" && (governor.lemma === "be" || governor.lemma === "use"))
  )
    return true;
  return (
    verb.form !== "infinitive" &&
    nounsAt(parse, complements.objects.slice(-1)).some(
      ({ words }) => words.includes("the") && !words.some((word) => SUPERLATIVE.test(word)),
    )
  );
}

/** "supplied B with *money*", "paid B for *its stake*". */
function isFollowedByNoGoods({ parse, complements }: VerbScene, preposition: string): boolean {
  return complements.prepositions.some(
    ({ word, noun }) =>
      word === preposition &&
      membersOf(parse.units[noun]).some(
        (member) => NO_GOODS.has(member.head) || isSum(member) || member.words.includes("credit"),
      ),
  );
}
