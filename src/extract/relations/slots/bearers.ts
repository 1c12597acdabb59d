/** Who a role noun speaks of: the "supplier" of "A, a supplier of B", "B's supplier A", "B's suppliers include A". */
import type { Parse } from "../syntax/parse.ts";
import type { Noun, Unit } from "../syntax/unit.ts";
import { carrierOf } from "./carriers.ts";
import { complementsOfNoun, complementsOfVerb, nounsAfter } from "./complements.ts";
import { partiesOf } from "./parties.ts";
import { subjectParties } from "./subject-parties.ts";
import { fillVerbSlot } from "./verb-slots.ts";

/** Bearers, with the verb that predicates the role, if one does, and the party that names them so. */
export interface Bearing {
  readonly bearers: readonly string[];
  readonly verb: number | null;
  /** Whether a copula says it: "A and B are rivals". */
  readonly predicated: boolean;
  /** Stands in for a missing holder: "A chose B as supplier". */
  readonly holder: readonly string[];
}

const COPULAS: ReadonlySet<string> = new Set(["be", "become", "remain", "stay"]);
const LISTING: ReadonlySet<string> = new Set(["include", "comprise", "feature", "be", "number"]);
/** "A named B its supplier", "made B a shareholder": the role is the first object's. */
const NAMING: ReadonlySet<string> = new Set([
  "name",
  "appoint",
  "make",
  "choose",
  "designate",
  "declare",
  "crown",
]);
/** "found a partner in B". */
const FINDING: ReadonlySet<string> = new Set(["find", "have", "gain", "see", "discover", "acquire", "win"]);
/** "A overtook B as the largest supplier": the role is the subject's. */
const REPLACING: ReadonlySet<string> = new Set([
  "overtake",
  "replace",
  "succeed",
  "pass",
  "displace",
  "follow",
  "oust",
]);
/** "brought in A as an investor": what follows the particle is the object. */
const RECRUITING: ReadonlySet<string> = new Set([
  "bring",
  "take",
  "rope",
  "sign",
  "draw",
  "reel",
  "pull",
  "let",
]);
const MEMBER_WORDS: readonly string[] = ["including", "among them", "such as", "like", "the likes of"];
const ONE_OF: ReadonlySet<string> = new Set([
  "one",
  "two",
  "three",
  "another",
  "some",
  "first",
  "last",
  "latest",
]);
const NOBODY: Bearing = { bearers: [], verb: null, predicated: false, holder: [] };

/** Bearers of the role that `noun`, a member of the noun unit `index`, names. */
export function bearersOf(parse: Parse, index: number, noun: Noun): Bearing {
  const listed = noun.form === "nominal" ? listedBy(parse, index) : NOBODY;
  if (listed.bearers.length > 0) return listed;
  if (noun.entities.length > 0) return bearing(followers(parse, index, noun));
  if (noun.possessors.length > 0 && noun.modifiers.length > 0) return bearing(noun.modifiers);
  const members = nounsAfter(complementsOfNoun(parse, index), MEMBER_WORDS)
    .slice(0, 1)
    .flatMap((at) => partiesOf(parse, at, "party"));
  if (members.length > 0) return bearing(members);
  const predicated = predicatedOn(parse, index, noun);
  if (predicated.bearers.length > 0) return predicated;
  return apposed(parse, index);
}

/** "rivals A and B": the names that follow in the same coordination bear the role too. */
function followers(parse: Parse, index: number, noun: Noun): readonly string[] {
  const unit = parse.units[index];
  if (unit?.kind !== "noun") return noun.entities;
  const from = unit.members.indexOf(noun);
  const rest = unit.members
    .slice(from + 1)
    .filter((member) => member.words.length === 0 && member.possessors.length === 0);
  return [...noun.entities, ...(isPlural(noun) ? rest.flatMap((member) => member.entities) : [])];
}

/** Lemmas do not tell; only "a", "an" or "another" speaks of a single bearer. */
function isPlural(noun: Noun): boolean {
  return !noun.words.some((word) => word === "a" || word === "an" || word === "another");
}

function predicatedOn(parse: Parse, index: number, noun: Noun): Bearing {
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

/** "its rivals include A", "the rival is A". */
function listedBy(parse: Parse, index: number): Bearing {
  const carrier = carrierOf(parse, index);
  const verb = carrier === null ? undefined : parse.units[carrier.verb];
  if (carrier?.as !== "subject" || verb?.kind !== "verb" || verb.passive || !LISTING.has(verb.lemma))
    return NOBODY;
  return bearing(objectsOf(parse, carrier.verb), carrier.verb);
}

/** "B was named supplier", "A named B its supplier", "the deal made B a shareholder". */
function namedBy(parse: Parse, verb: number): Bearing {
  const unit = parse.units[verb];
  const [first, more] = complementsOfVerb(parse, verb).objects;
  if (unit?.kind === "verb" && unit.passive) return bearing(subjectOf(parse, verb), verb);
  if (first === undefined || more === undefined) return NOBODY;
  return { ...bearing(partiesOf(parse, first, "party"), verb), holder: subjectOf(parse, verb) };
}

function apposed(parse: Parse, index: number): Bearing {
  const host = parse.hosts.get(index);
  if (host !== undefined) {
    const unit = parse.units[host];
    const last = unit?.kind === "noun" ? unit.members.at(-1) : undefined;
    const noun = parse.units[index];
    const single =
      noun?.kind === "noun" &&
      noun.members.every((member) => !member.plural) &&
      noun.members.some(
        (member) =>
          member.possessors.length > 0 ||
          member.words.some((word) => word === "a" || word === "an" || word === "the"),
      );
    if (single && last !== undefined && last.entities.length > 0)
      return bearing(last.entities, null, siblingsOf(unit, last));
    const bearers = partiesOf(parse, host, "party");
    return { ...bearing(bearers), predicated: bearers.length > 1 };
  }
  const [apposition] = [...parse.hosts].find(([at, beside]) => beside === index && at > index) ?? [];
  const mark = apposition === undefined ? undefined : parse.units[apposition - 1]?.kind;
  return apposition !== undefined && (mark === "comma" || mark === "break" || mark === "open")
    ? bearing(partiesOf(parse, apposition, "party"))
    : NOBODY;
}

/** "A and B, its rival": the others of the coordination can be whose rival B is. */
function siblingsOf(unit: Unit | undefined, last: Noun): readonly string[] {
  return unit?.kind === "noun" && unit.members.length === 2
    ? unit.members.filter((member) => member !== last).flatMap((member) => member.entities)
    : [];
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

function bearing(
  bearers: readonly string[],
  verb: number | null = null,
  holder: readonly string[] = [],
): Bearing {
  return { bearers, verb, predicated: false, holder };
}
