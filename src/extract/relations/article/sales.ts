/** Companies that are put up for sale or have been sold, whoever may buy them: "the sale of B", "B is for sale", "B has changed hands". */
import { carrierOf } from "../slots/carriers.ts";
import { fillNounSlot } from "../slots/noun-slots.ts";
import { parseSlot } from "../slots/slot.ts";
import { subjectParties } from "../slots/subject-parties.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Noun, VerbUnit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";

/** Nouns that tell of a sale to come: "the sale of B", "the auction for B". */
const SALES: ReadonlySet<string> = wordSet(`
  sale, auction, disposal, divestiture, divestment, block, buyer, bidder, suitor, takeover, market
`);
const NAMED_SALES = ["of:stake", "for:stake", "possessor"].map(parseSlot);
/** "B is for sale", "put B on the block", "B seeks a buyer". */
const OFFERING: ReadonlySet<string> = wordSet(`
  be, come, go, put, place, seek, find, want, attract, draw, look, hunt, search, await, lack, court
`);
/** "B has been sold". */
const SELLING: ReadonlySet<string> = wordSet(`sell, auction, divest, offload`);
const OFFERED = ["object", "carrier"].map(parseSlot);

/** What a sentence puts up for sale. */
export interface Sale {
  readonly sentence: number;
  readonly target: string;
}

export function salesIn(parse: Parse): Sale[] {
  return parse.units.flatMap((unit, index) => {
    if (unit.kind === "verb") return isSold(unit) ? soldAt(parse, index) : [];
    return unit.kind === "noun"
      ? unit.members.flatMap((noun) =>
          SALES.has(noun.head)
            ? offeredBy(parse, index, noun)
            : noun.head === "hand"
              ? changingHands(parse, index)
              : [],
        )
      : [];
  });
}

function isSold({ lemma, passive }: VerbUnit): boolean {
  return passive && SELLING.has(lemma);
}

/** "B has changed hands". */
function changingHands(parse: Parse, index: number): Sale[] {
  const carrier = carrierOf(parse, index);
  const verb = carrier === null ? undefined : parse.units[carrier.verb];
  return carrier !== null && verb?.kind === "verb" && verb.lemma === "change"
    ? soldAt(parse, carrier.verb)
    : [];
}

/** The subject of the verb unit `verb` as what is sold. */
function soldAt(parse: Parse, verb: number): Sale[] {
  return subjectParties(parse, verb, "party").map((target) => ({ sentence: parse.sentence, target }));
}

function offeredBy(parse: Parse, index: number, noun: Noun): Sale[] {
  const carrier = carrierOf(parse, index);
  const verb = carrier === null ? undefined : parse.units[carrier.verb];
  const isOffered = verb?.kind === "verb" && OFFERING.has(verb.lemma) && carrier?.as !== "subject";
  for (const slot of isOffered ? [...NAMED_SALES, ...OFFERED] : NAMED_SALES) {
    const [target] = fillNounSlot(parse, index, noun, slot);
    if (target !== undefined) return [{ sentence: parse.sentence, target }];
  }
  return [];
}
