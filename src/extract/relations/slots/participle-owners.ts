/** Whose a thing is by the participle behind it: "pickups built by B", "software licensed from B", "farms belonging to B". */
import type { Parse } from "../syntax/parse.ts";
import { wordSet } from "../word-list.ts";
import { complementsOfVerb, nounsAfter } from "./complements.ts";

/** Who does this to goods sells them. */
const MAKING: ReadonlySet<string> = wordSet(`
  make, build, manufacture, produce, assemble, fabricate, design, develop, engineer, invent, create, write, publish,
  supply, provide, deliver, sell, offer, market, license, brew, distil, distill, grow, bake, roast, mill, forge, cast,
  print, weave, bottle, pack, install, host, power, pioneer, craft, mould, mold, refine, mine, quarry, import, ship
`);
/** What is got from somebody is sold by them. */
const GETTING: ReadonlySet<string> = wordSet(`
  license, licence, lease, rent, hire, charter, buy, purchase, order, source, procure, import, acquire, obtain, borrow,
  supply, ship, bring
`);
/** Who does this to a site or a programme owns it. */
const OWNING: ReadonlySet<string> = wordSet(`
  own, run, operate, manage, control, hold, keep, lead, head, organise, organize, stage, staff
`);

/** "makes", "supplies", "writes": its subject sells the object. */
export function isMaking(lemma: string): boolean {
  return MAKING.has(lemma);
}

/** Noun units of the makers or sellers of the goods at `noun`. */
export function makersBehind(parse: Parse, noun: number): readonly number[] {
  const verb = participleAfter(parse, noun);
  const unit = verb === null ? undefined : parse.units[verb];
  if (verb === null || unit?.kind !== "verb") return [];
  const complements = complementsOfVerb(parse, verb);
  if (MAKING.has(unit.lemma) || OWNING.has(unit.lemma)) {
    const makers = nounsAfter(complements, ["by"]);
    if (makers.length > 0) return makers;
  }
  return GETTING.has(unit.lemma) ? nounsAfter(complements, ["from"]) : ownersBehind(parse, noun);
}

/** Noun units of the owners of the site at `noun`. */
export function ownersBehind(parse: Parse, noun: number): readonly number[] {
  const belong = parse.units[noun + 1];
  if (belong?.kind === "verb" && belong.lemma === "belong" && belong.form === "gerund")
    return nounsAfter(complementsOfVerb(parse, noun + 1), ["to"]);
  const verb = participleAfter(parse, noun);
  const unit = verb === null ? undefined : parse.units[verb];
  return verb !== null && unit?.kind === "verb" && (OWNING.has(unit.lemma) || MAKING.has(unit.lemma))
    ? nounsAfter(complementsOfVerb(parse, verb), ["by"])
    : [];
}

/** The reduced participle behind `noun`, an adverb or a comma apart: "boats *now built* by B", "boats, *built* by B". */
function participleAfter(parse: Parse, noun: number): number | null {
  const between = parse.units[noun + 1]?.kind;
  const at = between === "adverb" || between === "comma" ? noun + 2 : noun + 1;
  return parse.units[at]?.kind === "verb" && parse.links.get(at)?.reduced === true ? at : null;
}
