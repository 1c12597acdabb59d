/** What a frame asks of the object of its verb: certain heads, a name, goods rather than a business or a sum of money. */
import type { VerbFrame } from "../frames/frame.ts";
import { ASSETS, GOODS, NO_GOODS, QUANTITIES } from "../slots/goods.ts";
import type { Parse } from "../syntax/parse.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import type { Noun } from "../syntax/unit.ts";
import { isPrice, isSum } from "./money.ts";
import type { Condition, VerbScene } from "./verb-scene.ts";

const NUMBER = /^\d[\d.,]*$/u;
const PRONOUNS: ReadonlySet<string> = new Set(["it", "itself"]);

export function isWithoutObject({ complements }: VerbScene): boolean {
  return complements.objects.length === 0;
}

/** What `frame` asks of the object, if anything. */
export function objectCondition(frame: VerbFrame): Condition | false {
  const { objects, goodsOnly } = frame;
  const objectAt = objectFinder(frame);
  if (frame.namedObject === true) return (scene) => isNamed(scene, objectAt(scene));
  if (objects !== undefined)
    return (scene) => {
      const object = objectAt(scene) ?? -1;
      return (
        measured(scene.parse, object).some((member) => isHeadedBy(member, objects)) &&
        !(frame.noGoods === true && countsGoods(scene.parse, object))
      );
    };
  return goodsOnly === true && ((scene) => isGoodsFor(frame, scene, objectAt(scene)));
}

/** Finds the unit of the object; the passive and the reduced clause have it as subject. */
function objectFinder({ verbs }: VerbFrame): (scene: VerbScene) => number | undefined {
  const particles = new Map(verbs.map((verb) => [lemmaOf(verb), particlesAmong(verbs, lemmaOf(verb))]));
  return (scene) =>
    scene.verb.passive || (scene.link?.reduced ?? false)
      ? (scene.link?.subject ?? -1)
      : objectsOf(scene, particles.get(scene.verb.lemma)).at(-1);
}

/** "over" of "take over", for the frame that names it, and "up", which goes with many verbs. */
function particlesAmong(verbs: readonly string[], lemma: string): readonly string[] {
  return [
    "up",
    ...verbs.filter((verb) => verb.startsWith(`${lemma} `)).map((verb) => verb.slice(lemma.length + 1)),
  ];
}

/** "take" of "take over". */
function lemmaOf(verb: string): string {
  return verb.split(" ")[0] ?? verb;
}

function isNamed({ parse, complements }: VerbScene, object: number | undefined): boolean {
  const at = object ?? complements.prepositions[0]?.noun ?? -1;
  return membersOf(parse.units[at]).some(({ form }) => form === "name");
}

function isGoodsFor(
  { needsGoods, noAssets }: VerbFrame,
  { parse }: VerbScene,
  object: number | undefined,
): boolean {
  const at = object ?? -1;
  const whole = isPortion(parse, at) ? parse.units[at + 2] : parse.units[at];
  if (noAssets === true && membersOf(whole).some(isAsset)) return false;
  if (measuresGoods(parse, at)) return true;
  const nouns = membersOf(parse.units[at]);
  if (needsGoods === true && (isPortion(parse, at) || !nouns.some(({ head }) => GOODS.has(head))))
    return false;
  return !nouns.some((noun) => isNoGoods(noun) || isSum(noun) || noun.entities.length > 0);
}

/** "set up a company", "put in $5m": what follows the particle is the object; "the cells that B makes": the object stands before the clause. */
export function objectsOf(
  { parse, link, complements: { objects, prepositions } }: VerbScene,
  particles: readonly string[] = ["up"],
): readonly number[] {
  if (objects.length > 0) return objects;
  const after = prepositions.find(
    ({ word, noun }) =>
      particles.includes(word) || (word === "in" && membersOf(parse.units[noun]).some(isPrice)),
  );
  if (after !== undefined) return [after.noun];
  const before = objectAhead(parse, link);
  return before === null ? [] : [before];
}

/** "the farms, *which* it agreed to sell": the object stands before the clause of the verb or of what governs it. */
function objectAhead({ links }: Parse, link: VerbScene["link"]): number | null {
  if (link === undefined) return null;
  if (link.frontedObject !== null) return link.frontedPreposition === null ? link.frontedObject : null;
  const governor = link.governance === "infinitive" ? links.get(link.governor ?? -1) : undefined;
  return governor === undefined || governor.frontedPreposition !== null ? null : governor.frontedObject;
}

/** The members of the noun unit, of what it measures when it is a quantity: "two thirds of its *steel*". */
export function measured(parse: Parse, index: number): readonly Noun[] {
  const members = membersOf(parse.units[index]);
  return isPortion(parse, index) ? [...members, ...membersOf(parse.units[index + 2])] : members;
}

/** "€75m" counts as a sum, and "Series B" as a series. */
function isHeadedBy(noun: Noun, heads: readonly string[]): boolean {
  if (noun.head === "" && noun.entities.length > 0)
    return heads.includes("name") || (noun.form === "pronoun" && heads.includes("it"));
  if (heads.includes(noun.head) || (isSum(noun) && heads.includes("million"))) return true;
  return noun.head.length <= 2 && heads.some((head) => noun.words.includes(head));
}

/** "plays a part", but "makes parts". */
function isNoGoods({ head, determined }: Noun): boolean {
  return NO_GOODS.has(head) && (determined || !GOODS.has(head));
}

/** "$5 billion of chips", "most of its steel": goods all the same. */
function measuresGoods(parse: Parse, index: number): boolean {
  return isPortion(parse, index) && membersOf(parse.units[index + 2]).some((noun) => GOODS.has(noun.head));
}

/** "half of its gold", but not "half of its stores". */
function countsGoods(parse: Parse, index: number): boolean {
  return measuresGoods(parse, index) && !membersOf(parse.units[index + 2]).some(isAsset);
}

/** "part of its business", "$5 billion of chips". */
function isPortion({ units }: Parse, index: number): boolean {
  const of = units[index + 1];
  return (
    of?.kind === "preposition" &&
    of.word === "of" &&
    membersOf(units[index]).some((noun) => QUANTITIES.has(noun.head) || isSum(noun) || NUMBER.test(noun.head))
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
