/** Joins the names of one thing: short names, surnames, acronyms, former names, aliases, legal-form variants. */
import type { TextDocument } from "../../text/document.ts";
import type { Sense } from "../lists/name-list.ts";
import { CLUE_TABLE, type Clue, type ClueTable } from "./clue-table.ts";
import { findDeclaredNames } from "./declared-names.ts";
import { judge } from "./judge.ts";
import type { DecidedName } from "./name-group.ts";
import {
  isAcronymOf,
  isBodyWordOf,
  isGenericallyLonger,
  isPluralOf,
  isProperPartOf,
  isShortFormOf,
  isSurnameOf,
} from "./name-variants.ts";

/** All names of one thing, and what it was decided to be. */
export interface JoinedName extends DecidedName {
  readonly names: readonly DecidedName[];
}

/** What the lists say of a short form as a name of its own; it does not count for the longer one. */
const OF_ITSELF: ReadonlySet<Clue> = new Set<Clue>([
  "listedOther",
  "listedPlace",
  "listedMedia",
  "ordinaryWord",
]);

/** What makes a party of a short form that is a place's name as well. */
const OF_PARTIES: ReadonlySet<Clue> = new Set<Clue>([
  "subject",
  "companyVerb",
  "dealerVerb",
  "suitVerb",
  "speechVerb",
  "dealObject",
  "dealPreposition",
  "roleOf",
  "possessive",
]);

const NO_SENSES: readonly Sense[] = [];

/** Lead of a company from which on it bears no person's surname, also where the person was named first. */
const LIKELY_COMPANY = 3;
const KNOWN_PERSON = 4.5;
/** Lead from which a short form's own kind weighs when two full forms are possible, and how much. */
const SURE = 1;
const SAME_KIND = 8;

/** Joined names in order of first appearance. */
export function joinNames(
  document: TextDocument,
  names: readonly DecidedName[],
  table: ClueTable = CLUE_TABLE,
): JoinedName[] {
  const parent = names.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== undefined && parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const join = (left: number, right: number): void => {
    const [low, high] = [find(left), find(right)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined) parent[high] = low;
  };
  const declared = findDeclaredNames(document, names);
  names.forEach((name, index) => {
    const home = findHome(name, index, names);
    if (home !== null) join(home, index);
  });
  for (const [left, right] of declared) join(left, right);
  const clusters = new Map<number, DecidedName[]>();
  names.forEach((name, index) => {
    const root = find(index);
    clusters.set(root, [...(clusters.get(root) ?? []), name]);
  });
  return [...clusters.values()].map((cluster) => toJoined(cluster, table));
}

/** The name that `name` is another form of, or `null`. */
function findHome(name: DecidedName, index: number, names: readonly DecidedName[]): number | null {
  let best: number | null = null;
  // A loop, since every name meets every other.
  for (let at = 0; at < names.length; at += 1) {
    const other = names[at];
    if (other === undefined || at === index || !mayBeAlike(name, other) || !mayJoin(name, other, at < index))
      continue;
    const current = best === null ? undefined : names[best];
    if (current === undefined || fitness(name, other) > fitness(name, current)) best = at;
  }
  return best;
}

/** How well `other` fits as the full form: a company for what was taken for one, else the surest. */
function fitness(name: DecidedName, other: DecidedName): number {
  return other.score + (name.guess === other.guess && name.margin >= SURE ? SAME_KIND : 0);
}

/** A quick look before the careful one: variants share a word, a listing, or an initial. */
function mayBeAlike(name: DecidedName, other: DecidedName): boolean {
  return (
    name.name[0] === other.name[0] ||
    other.words.at(-1) === name.words.at(-1) ||
    (senses(name).length > 0 && senses(other).length > 0)
  );
}

function mayJoin(name: DecidedName, other: DecidedName, otherFirst: boolean): boolean {
  if (sameListing(name, other)) return otherFirst;
  if (separatelyListed(name, other)) return isGenericallyLonger(name, other);
  if (isPlaceAlone(name)) return false;
  if (other.guess === "person")
    return (
      isSurnameOf(name, other) &&
      (name.guess === "person" || name.margin < (otherFirst ? KNOWN_PERSON : LIKELY_COMPANY))
    );
  if (other.guess === "company" && name.guess !== "person" && isProperPartOf(name, other)) return true;
  if (other.guess === "organization" && isBodyWordOf(name, other)) return true;
  if (other.guess === "nothing" || name.guess === "person") return false;
  if (name.core === other.core) return otherFirst;
  return isPluralOf(name, other) || isAcronymOf(name, other) || isShortFormOf(name, other, otherFirst);
}

function sameListing(left: DecidedName, right: DecidedName): boolean {
  return senses(left).some(
    (sense) =>
      sense.kind === left.guess &&
      senses(right).some((other) => other.kind === sense.kind && other.canonical === sense.canonical),
  );
}

/** Two names that the lists know as two things. */
function separatelyListed(left: DecidedName, right: DecidedName): boolean {
  if (!senses(left).some(isParty) || !senses(right).some(isParty)) return false;
  return !senses(left).some(
    (sense) =>
      isParty(sense) && senses(right).some((other) => isParty(other) && other.canonical === sense.canonical),
  );
}

/** "Taiwan" is no short form of a company that begins with it, unless it does or has what only parties do and have. */
function isPlaceAlone({ guess, clues }: DecidedName): boolean {
  if (guess !== "nothing" || !clues.includes("listedPlace")) return false;
  return clues.includes("placePreposition") || !clues.some((clue) => OF_PARTIES.has(clue));
}

function senses(name: DecidedName): readonly Sense[] {
  return name.candidates[0]?.senses ?? NO_SENSES;
}

function isParty({ kind, common }: Sense): boolean {
  return !common && kind !== "place" && kind !== "other" && kind !== "demonym";
}

function toJoined(names: readonly DecidedName[], table: ClueTable): JoinedName {
  const [first] = names;
  if (first === undefined) throw new TypeError("a cluster of names is never empty");
  if (names.length === 1) return withNames(first, names);
  const fullest =
    [...names].sort(
      (left, right) => right.words.length - left.words.length || right.name.length - left.name.length,
    )[0] ?? first;
  if (fullest.guess === "person")
    return withNames({ ...fullest, candidates: names.flatMap((name) => name.candidates) }, names);
  const clues = names.flatMap((name) =>
    name === fullest ? name.clues : name.clues.filter((clue) => !OF_ITSELF.has(clue)),
  );
  const candidates = names.flatMap((name) => name.candidates);
  const { name, words, core } = fullest;
  return withNames(judge({ name, words, core, candidates, clues }, table), names);
}

/** Field by field, since a spread with one field more is slow. */
function withNames(decided: DecidedName, names: readonly DecidedName[]): JoinedName {
  const { name, words, core, candidates, clues, guess, score, margin } = decided;
  return { name, words, core, candidates, clues, guess, score, margin, names };
}
