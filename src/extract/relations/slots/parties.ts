/** Which companies and organizations a noun phrase stands for, as such, as a stake in them, or as their goods. */
import type { Parse } from "../syntax/parse.ts";
import type { Noun, Unit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { apposed, named } from "./apposed-names.ts";
import { complementsOfNoun, nounsAfter } from "./complements.ts";
import { EXAMPLE_WORDS, PLAIN_EXAMPLE_WORDS } from "./example-words.ts";
import { GATHERING_VERBS, LISTING_VERBS } from "./listing-verbs.ts";
import { GOODS, QUANTITIES, SITES } from "./goods.ts";
import { makersBehind, ownersBehind } from "./participle-owners.ts";
import { BODIES, CONTAINERS, LED_CONTAINERS, OFFICIALS, STAKES, TITLES, UNITS } from "./head-nouns.ts";

export type Mode = "party" | "stake" | "goods" | "brand" | "affair" | "site";

const GOODS_WORDS: readonly string[] = ["from", "of", "by"];
const STAKE_WORDS: readonly string[] = ["in", "of"];
/** "a round for B" and "a Series A for B" are whose the money is. */
const ROUND_WORDS: readonly string[] = ["in", "of", "for"];
const ROUNDS: ReadonlySet<string> = wordSet(`round, series, funding, financing, fundraising, placement`);
const AFFAIR_WORDS: readonly string[] = ["of", "at", "by", "against"];
/** Words that stand for a product named before: "those of B", "the one from B". */
const SUBSTITUTES: ReadonlySet<string> = new Set(["those", "that", "one", "ones"]);
/** What authorities look into as something between two companies; `reviews.ts` finds out whose it is. */
const DEALS: ReadonlySet<string> = wordSet(`
  acquisition, takeover, purchase, merger, buyout, sale, bid, offer, deal, transaction, combination, tie-up
`);
const EVERY: ReadonlySet<string> = new Set(["all", "each"]);
/** "a majority of the shares of the parent of B": how deep heads are followed. */
const DEPTH = 3;

/** Parties of the noun unit at `index`, without repeats, in text order. */
export function partiesOf(parse: Parse, index: number, mode: Mode, depth = 0): readonly string[] {
  const unit = parse.units[index];
  if (unit?.kind !== "noun") return [];
  const [only] = unit.members;
  if (unit.members.length === 1 && only !== undefined)
    return ofNoun(parse, only, { index, mode, depth, isLast: true });
  const last = unit.members.at(-1);
  const parties = unit.members.flatMap((noun) =>
    ofNoun(parse, noun, { index, mode, depth, isLast: noun === last }),
  );
  return [...new Set(parties)];
}

/** `parties`, or what `fallback` gives when there are none. */
export function orElse(parties: readonly string[], fallback: () => readonly string[]): readonly string[] {
  return parties.length > 0 ? parties : fallback();
}

interface Place {
  readonly index: number;
  readonly mode: Mode;
  readonly depth: number;
  readonly isLast: boolean;
}

function ofNoun(parse: Parse, noun: Noun, place: Place): readonly string[] {
  const { index, mode, depth, isLast } = place;
  if (mode !== "goods" && noun.entities.length > 0) return noun.entities;
  if (mode === "goods") return goodsOf(parse, noun, place);
  if (mode === "affair") return affairOf(parse, noun, place);
  if (mode === "brand") return brandOf(parse, noun, place);
  if (UNITS.has(noun.head) && noun.modifiers.length > 0) return noun.modifiers;
  if (mode === "stake" && STAKES.has(noun.head)) {
    if (noun.possessors.length > 0) return noun.possessors;
    return isLast && depth < DEPTH
      ? orElse(
          after(parse, index, ROUNDS.has(noun.head) ? ROUND_WORDS : STAKE_WORDS, { mode, depth }),
          () => noun.modifiers,
        )
      : noun.modifiers;
  }
  if (BODIES.has(noun.head)) {
    if (noun.possessors.length > 0) return noun.possessors;
    return isLast && depth < DEPTH ? after(parse, index, ["of"], { mode, depth }) : [];
  }
  if (OFFICIALS.has(noun.head) && noun.possessors.length + noun.modifiers.length === 0)
    return isLast && depth < DEPTH
      ? after(parse, index, ["at", "from", "of", "with", "for"], { mode, depth })
      : [];
  if (mode === "site" && SITES.has(noun.head))
    return orElse(ownersOfSite(parse, noun, place), () => (isLast ? apposed(parse, noun, index) : []));
  if (noun.proper && noun.modifiers.length > 0 && !TITLES.has(noun.head)) return noun.modifiers;
  if (!isLast || depth >= DEPTH) return [];
  const enumerated = after(parse, index, PLAIN_EXAMPLE_WORDS, { mode: "party", depth });
  if (enumerated.length > 0) return enumerated;
  if (CONTAINERS.has(noun.head)) {
    const members = after(parse, index, EXAMPLE_WORDS, { mode: "party", depth });
    if (
      members.length === 0 &&
      parse.hosts.get(index + 2) === index &&
      parse.units[index + 1]?.kind === "comma"
    )
      return named(parse, index + 2);
    const listed = members.length > 0 ? members : listedAfter(parse, index, depth);
    if (listed.length > 0) return listed;
    if (!LED_CONTAINERS.has(noun.head)) return [];
    return leadersOf(parse, index, depth);
  }
  if (
    QUANTITIES.has(noun.head) &&
    (gathers(parse.units[index + 2]) || isEveryOne(noun, parse.units[index + 2]))
  )
    return after(parse, index, ["of"], { mode: "party", depth });
  return apposed(parse, noun, index);
}

/** "B's console", "the B console", "half of B's revenue", "those of B", "the Zephyr" that B makes: whose it is, whatever it is. */
function brandOf(parse: Parse, noun: Noun, { index, depth, isLast }: Place): readonly string[] {
  const owners = ownersOf(noun);
  if (owners.length > 0) return owners;
  if (noun.makers.length > 0 && noun.head === "") return noun.makers;
  if (!isLast || depth >= DEPTH) return [];
  if (QUANTITIES.has(noun.head)) return after(parse, index, ["of"], { mode: "brand", depth });
  const isProduct = SUBSTITUTES.has(noun.head) || (noun.head === "" && noun.words.includes("those"));
  return isProduct ? after(parse, index, GOODS_WORDS, { mode: "party", depth }) : [];
}

/** The "clients" of "two of its clients, A and B", but not the "business" of "a fifth of the business". */
function gathers(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.every(({ head, plural }) => plural && CONTAINERS.has(head));
}

/** "all of *them*", "each of *the three*". */
function isEveryOne({ head }: Noun, unit: Unit | undefined): boolean {
  return EVERY.has(head) && unit?.kind === "noun" && unit.members.some(({ entities }) => entities.length > 1);
}

/** "B's new furnace", "all 23 pubs of B". */
function ownersOfSite(parse: Parse, noun: Noun, { index, depth, isLast }: Place): readonly string[] {
  const owners = ownersOf(noun);
  if (owners.length > 0 || !isLast || depth >= DEPTH) return owners;
  return orElse(after(parse, index, ["of", "by"], { mode: "party", depth }), () =>
    ownersBehind(parse, index).flatMap((owner) => partiesOf(parse, owner, "party", depth + 1)),
  );
}

/** "B's console", "the B console". */
function ownersOf({ possessors, modifiers }: Noun): readonly string[] {
  return possessors.length > 0 ? possessors : modifiers;
}

function goodsOf(parse: Parse, noun: Noun, { index, depth, isLast }: Place): readonly string[] {
  if (QUANTITIES.has(noun.head) && isLast && depth < DEPTH) {
    const counted = after(parse, index, ["of"], { mode: "goods", depth });
    if (counted.length > 0) return counted;
  }
  if (noun.makers.length > 0 && (noun.head === "" || GOODS.has(noun.head))) return noun.makers;
  if (noun.proper && parse.hosts.get(index + 2) === index)
    return partiesOf(parse, index + 2, "goods", depth + 1);
  if (!GOODS.has(noun.head) && !noun.words.some((word) => GOODS.has(word) && noun.head === "unit")) return [];
  const owners = ownersOf(noun);
  if (owners.length > 0 || !isLast || depth >= DEPTH) return owners;
  return orElse(after(parse, index, GOODS_WORDS, { mode: "party", depth }), () =>
    makersBehind(parse, index).flatMap((maker) => partiesOf(parse, maker, "party", depth + 1)),
  );
}

/** "the collapse of B", "B's pricing", "a fire at B": whose affair it is. */
function affairOf(parse: Parse, noun: Noun, { index, depth, isLast }: Place): readonly string[] {
  const owners = ownersOf(noun);
  if (owners.length > 0 || !isLast || depth >= DEPTH || DEALS.has(noun.head)) return owners;
  return after(parse, index, AFFAIR_WORDS, { mode: "affair", depth });
}

/** "investors that include A and B". */
function listedAfter(parse: Parse, index: number, depth: number): readonly string[] {
  const verb = parse.units[index + 2];
  return parse.units[index + 1]?.kind === "relative" && verb?.kind === "verb" && LISTING_VERBS.has(verb.lemma)
    ? partiesOf(parse, index + 3, "party", depth + 1)
    : [];
}

/** "a consortium led by A", "a group of A and B". */
function leadersOf(parse: Parse, index: number, depth: number): readonly string[] {
  const at = parse.units[index + 1]?.kind === "comma" ? index + 2 : index + 1;
  const verb = parse.units[at];
  if (verb?.kind === "verb" && GATHERING_VERBS.has(verb.lemma)) {
    const members = parse.units.findIndex(
      (unit, place) => place > at && place <= at + 4 && unit.kind === "noun",
    );
    return members < 0 ? [] : partiesOf(parse, members, "party", depth + 1);
  }
  return after(parse, index, ["of", "between"], { mode: "party", depth });
}

function after(
  parse: Parse,
  index: number,
  words: readonly string[],
  { mode, depth }: { readonly mode: Mode; readonly depth: number },
): readonly string[] {
  return nounsAfter(complementsOfNoun(parse, index), words)
    .slice(0, 1)
    .flatMap((noun) => partiesOf(parse, noun, mode, depth + 1));
}
