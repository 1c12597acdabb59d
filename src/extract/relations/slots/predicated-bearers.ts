/** Who a sentence says to bear a role: "A is a supplier of B", "B's suppliers include A", "A named B its supplier". */
import type { Parse } from "../syntax/parse.ts";
import type { Noun, Unit } from "../syntax/unit.ts";
import { wordSet } from "../word-list.ts";
import { NOBODY, bearing, isPlural } from "./bearing.ts";
import type { Bearing } from "./bearing.ts";
import { carrierOf } from "./carriers.ts";
import { complementsOfNoun, complementsOfVerb, nounsAfter } from "./complements.ts";
import { LISTING_VERBS } from "./listing-verbs.ts";
import { partiesOf } from "./parties.ts";
import { subjectParties } from "./subject-parties.ts";
import { fillVerbSlot } from "./verb-slots.ts";

const COPULAS: ReadonlySet<string> = wordSet(`be, become, remain, stay`);
/** "A named B its supplier", "made B a shareholder": the role is the first object's. */
const NAMING: ReadonlySet<string> = wordSet(`name, appoint, make, choose, designate, declare, crown`);
/** "found a partner in B". */
const FINDING: ReadonlySet<string> = wordSet(`find, have, gain, see, discover, acquire, win`);
/** "A overtook B as the largest supplier": the role is the subject's. */
const REPLACING: ReadonlySet<string> = wordSet(`overtake, replace, succeed, pass, displace, follow, oust`);
/** "brought in A as an investor": what follows the particle is the object. */
const RECRUITING: ReadonlySet<string> = wordSet(`bring, take, rope, sign, draw, reel, pull, let`);
const ONE_OF: ReadonlySet<string> = wordSet(`one, two, three, another, some, first, last, latest`);

export function predicatedOn(parse: Parse, index: number, noun: Noun): Bearing {
  const { units } = parse;
  if (isPreposition(parse, index - 1, "among") || isPreposition(parse, index - 1, "of")) {
    const isOwned = isPreposition(parse, index + 1, "of") && units[index + 2]?.kind === "noun";
    const at = isOwned ? index + 3 : index + 1;
    const fronted = units[at];
    if (fronted?.kind === "verb" && COPULAS.has(fronted.lemma)) return bearing(objectsOf(parse, at), at);
  }
  if (isPreposition(parse, index - 1, "of") && isOne(units[index - 2]))
    return predicatedOn(parse, index - 2, noun);
  const carrier = carrierOf(parse, index);
  if (carrier === null) return accompanying(parse, index);
  const verb = units[carrier.verb];
  if (verb?.kind !== "verb") return NOBODY;
  if (carrier.as === "object" && COPULAS.has(verb.lemma))
    return { ...bearing(subjectOf(parse, carrier.verb), carrier.verb), predicated: true };
  if (carrier.as === "object" && NAMING.has(verb.lemma)) return namedBy(parse, carrier.verb);
  if (carrier.as === "object" && FINDING.has(verb.lemma) && !isPlural(noun)) {
    const found = nounsAfter(complementsOfNoun(parse, index), ["in"]).flatMap((at) =>
      partiesOf(parse, at, "party"),
    );
    return { ...bearing(found, carrier.verb), holder: subjectOf(parse, carrier.verb) };
  }
  const listed = listedBy(parse, index);
  if (listed.verb !== null) return listed;
  if (
    carrier.as === "complement" &&
    !isComparison(parse, index) &&
    (carrier.word === "as" ||
      carrier.word === "among" ||
      carrier.word === "amongst" ||
      (carrier.word === "for" && verb.lemma === "have"))
  ) {
    if (verb.passive || REPLACING.has(verb.lemma))
      return bearing(subjectOf(parse, carrier.verb), carrier.verb);
    const direct = fillVerbSlot(parse, carrier.verb, { place: "object", mode: "party" });
    const objects =
      direct.length === 0 && RECRUITING.has(verb.lemma)
        ? nounsAfter(complementsOfVerb(parse, carrier.verb), ["in", "on", "up"]).flatMap((at) =>
            partiesOf(parse, at, "party"),
          )
        : direct;
    const subjects = fillVerbSlot(parse, carrier.verb, { place: "subject", mode: "party" });
    return objects.length > 0
      ? { bearers: objects, verb: carrier.verb, predicated: false, holder: subjects }
      : bearing(subjects, carrier.verb);
  }
  return NOBODY;
}

/** "its rivals include A", "the rival is A". */
export function listedBy(parse: Parse, index: number): Bearing {
  const carrier = carrierOf(parse, index);
  const verb = carrier === null ? undefined : parse.units[carrier.verb];
  if (
    carrier?.as !== "subject" ||
    verb?.kind !== "verb" ||
    verb.passive ||
    !(verb.lemma === "be" || LISTING_VERBS.has(verb.lemma))
  )
    return NOBODY;
  return bearing(objectsOf(parse, carrier.verb), carrier.verb);
}

/** "With A as lead investor, B …": A bears the role, for whoever the clause is about. */
function accompanying(parse: Parse, index: number): Bearing {
  if (!isPreposition(parse, index - 1, "as") || !isPreposition(parse, index - 3, "with")) return NOBODY;
  const main = [...parse.links.keys()].find((verb) => verb > index);
  return {
    ...bearing(partiesOf(parse, index - 2, "party")),
    holder: main === undefined ? [] : subjectOf(parse, main),
  };
}

/** "wants the same contracts as its new owner". */
function isComparison({ units }: Parse, index: number): boolean {
  const compared = units[index - 1]?.kind === "preposition" ? units[index - 2] : undefined;
  return (
    compared?.kind === "noun" &&
    compared.members.some(({ words }) => words.includes("same") || words.includes("such"))
  );
}

/** "B was named supplier", "A named B its supplier", "the deal made B a shareholder". */
function namedBy(parse: Parse, verb: number): Bearing {
  const unit = parse.units[verb];
  const [first, more] = complementsOfVerb(parse, verb).objects;
  if (unit?.kind === "verb" && unit.passive) return bearing(subjectOf(parse, verb), verb);
  if (first === undefined || more === undefined) return NOBODY;
  return { ...bearing(partiesOf(parse, first, "party"), verb), holder: subjectOf(parse, verb) };
}

/** "is *one* of the largest suppliers": who is one of them bears the role. */
function isOne(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && unit.members.some(({ head }) => ONE_OF.has(head));
}

function subjectOf(parse: Parse, verb: number): readonly string[] {
  return subjectParties(parse, verb, "party");
}

function objectsOf(parse: Parse, verb: number): readonly string[] {
  return complementsOfVerb(parse, verb)
    .objects.slice(0, 1)
    .flatMap((at) => partiesOf(parse, at, "party"));
}

function isPreposition(parse: Parse, index: number, word: string): boolean {
  const unit = parse.units[index];
  return unit?.kind === "preposition" && unit.word === word;
}
