/** What a frame asks of the object of its verb: certain heads, a name, goods rather than a business or a sum of money. */
import type { VerbFrame } from "../frames/frame.ts";
import { complementsOfVerb } from "../slots/complements.ts";
import { ASSETS, GOODS, NO_GOODS, QUANTITIES } from "../slots/goods.ts";
import type { Parse } from "../syntax/parse.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import type { Noun, Unit } from "../syntax/unit.ts";
import { isPrice, isSum } from "./money.ts";

const NUMBER = /^\d[\d.,]*$/u;
const PRONOUNS: ReadonlySet<string> = new Set(["it", "itself"]);

export function hasObject(parse: Parse, index: number, frame: VerbFrame): boolean {
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
  return !nouns.some((noun) => isNoGoods(noun) || isSum(noun) || (noun.entities.length > 0 && at.length > 0));
}

/** "set up a company", "put in $5m": what follows the particle is the object; "the cells that B makes": the object stands before the clause. */
export function objectsOf(
  parse: Parse,
  index: number,
  particles: readonly string[] = ["up"],
): readonly number[] {
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

/** The members of the noun unit, of what it measures when it is a quantity: "two thirds of its *steel*". */
export function measured(parse: Parse, index: number): readonly Noun[] {
  const members = membersOf(parse.units[index]);
  return isPortion(parse, index) ? [...members, ...membersOf(parse.units[index + 2])] : members;
}

/** "over" of "take over", for the frame that names it, and "up", which goes with many verbs. */
function particlesOf({ verbs }: VerbFrame, verb: Unit | undefined): readonly string[] {
  const lemma = verb?.kind === "verb" ? `${verb.lemma} ` : "";
  return ["up", ...verbs.filter((word) => word.startsWith(lemma)).map((word) => word.slice(lemma.length))];
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
