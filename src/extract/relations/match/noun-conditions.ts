/** What must stand with a noun for one of its frames to hold: the verb that carries it, the words before it, a stated share. */
import type { NounFrame, RoleFrame } from "../frames/frame.ts";
import type { FillGap } from "../gaps/gap.ts";
import { COUNTED_SHARES } from "../share-words.ts";
import { carrierOf } from "../slots/carriers.ts";
import { speaksOfGoods } from "../slots/deal-goods.ts";
import { complementsOfNoun } from "../slots/complements.ts";
import { isDate } from "../syntax/linking.ts";
import type { Parse } from "../syntax/parse.ts";
import { membersOf } from "../syntax/unit-kinds.ts";
import type { Noun } from "../syntax/unit.ts";

/** Words that state how large a share is. */
const SHARES: ReadonlySet<string> = new Set([...COUNTED_SHARES, "pc", "controlling", "largest"]);

/** Prepositions that bring what a deal is about. */
const MATTER: ReadonlySet<string> = new Set(["for", "on", "of", "over", "about", "regarding", "covering"]);

/** Prepositions that bring what a share is of. */
const WHOLE: ReadonlySet<string> = new Set(["of", "in", "on", "to", "from", "for", "less", "more", "than"]);

/** A noun of the noun unit `index`, and how gaps of its frames are filled. */
export interface NounPlace {
  readonly index: number;
  readonly noun: Noun;
  readonly fillGap: FillGap;
}

export function fitsCarrier(parse: Parse, { carriers, unlessCarriers }: NounFrame, index: number): boolean {
  if (carriers === undefined && unlessCarriers === undefined) return true;
  const carrier = carrierOf(parse, index);
  const verb = carrier === null ? undefined : parse.units[carrier.verb];
  if (verb?.kind !== "verb") return carriers === undefined;
  return (carriers?.includes(verb.lemma) ?? true) && unlessCarriers?.includes(verb.lemma) !== true;
}

export function fitsWords(
  parse: Parse,
  { beside, unlessBeside, unlessAbout, ofGoods, alone }: NounFrame | RoleFrame,
  { index, noun }: Pick<NounPlace, "index" | "noun">,
): boolean {
  const { words } = noun;
  return (
    (ofGoods === undefined || speaksOfGoods(parse, index, noun)) &&
    (alone === undefined || standsAlone(parse, index)) &&
    (unlessAbout === undefined || !isAbout(parse, index, unlessAbout)) &&
    (beside === undefined || words.some((word) => beside.includes(word))) &&
    (unlessBeside === undefined || !words.some((word) => unlessBeside.includes(word)))
  );
}

/** "holds 12%", "holds 12% since May", but not "12% of the market". */
function standsAlone(parse: Parse, index: number): boolean {
  return complementsOfNoun(parse, index).prepositions.every(
    ({ word, noun }) => !WHOLE.has(word) || isDate(parse.units[noun]),
  );
}

/** "an agreement for the *sale* of B", "agreement on the *terms* of an offer". */
function isAbout(parse: Parse, index: number, heads: readonly string[]): boolean {
  return complementsOfNoun(parse, index).prepositions.some(
    ({ word, noun }) =>
      MATTER.has(word) && membersOf(parse.units[noun]).some(({ head }) => heads.includes(head)),
  );
}

/** "a 20% stake", "20% of the shares", "a holding of 20%". */
export function statesPercent({ units }: Parse, index: number, noun: Noun): boolean {
  const own = [...noun.words, noun.head, ...noun.compounds.map(({ word }) => word)];
  const before = units[index - 1]?.kind === "preposition" ? units[index - 2] : undefined;
  const share = units[index + 2]?.kind === "adverb" ? index + 3 : index + 2;
  const after = units[index + 1]?.kind === "preposition" ? units[share] : undefined;
  const beside = [...membersOf(before), ...membersOf(after)].map(({ head }) => head);
  return [...own, ...beside].some((word) => SHARES.has(word));
}

/** "its shareholders are A (55%) and B (45%)": a share in brackets behind the noun. */
export function countsShares({ units }: Parse, index: number): boolean {
  return units.some(
    (unit, at) =>
      at > index && unit.kind === "open" && membersOf(units[at + 1]).some(({ head }) => head === "%"),
  );
}
