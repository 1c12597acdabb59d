/** Decides what each name of an article stands for: clues of all its places add up, neighbours in lists speak for one another. */
import type { TextDocument } from "../../text/document.ts";
import type { Candidate } from "./candidate.ts";
import { CLUES, GUESSES, PRIOR, type Clue, type Guess, type Weights } from "./clue-table.ts";
import { leftClues } from "./left-clues.ts";
import { nameClues } from "./name-clues.ts";
import type { DecidedName, NameGroup } from "./name-group.ts";
import { withoutLegalForm } from "./name-variants.ts";
import { rightClues } from "./right-clues.ts";

/** What a neighbour of each kind in a list "A, B and C" says. */
const AMONG: Readonly<Record<Guess, Clue>> = {
  company: "amongCompanies",
  organization: "amongOrganizations",
  person: "amongPersons",
  product: "amongProducts",
  media: "amongMedia",
  nothing: "amongNothing",
};
/** What makes a party of an outlet, which otherwise is only the source of a report. */
const PARTY_CLUES: ReadonlySet<Clue> = new Set(["dealObject", "dealPreposition", "roleOf", "companyVerb"]);
/** A clue that comes again counts for less each time. */
const REPEAT = [1, 0.5, 0.25];
const TERMS = toTerms();

/** Decided names, one per surface, in order of first appearance. */
export function decideNames(document: TextDocument, candidates: readonly Candidate[]): DecidedName[] {
  const groups = groupBySurface(document, candidates);
  const neighbours = findNeighbours(candidates);
  const once = withNeighbours(groups, neighbours, groups.map(decide));
  return withNeighbours(groups, neighbours, once);
}

/** Decides again, each name with what its neighbours were decided to be. */
function withNeighbours(
  groups: readonly NameGroup[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  before: readonly DecidedName[],
): DecidedName[] {
  const first = new Map(before.map((name) => [name.name, name]));
  return groups.map((group, index) => {
    const known = before[index];
    if (known !== undefined && !neighbours.has(group.name)) return known;
    const clues = (neighbours.get(group.name) ?? []).flatMap((name) => {
      const decided = first.get(name);
      if (decided === undefined || decided.margin < 1 || (decided.guess === "nothing" && decided.score < 3))
        return [];
      return [AMONG[decided.guess]];
    });
    return decide({ ...group, clues: [...group.clues, ...clues] });
  });
}

/** Sums the clues of a group; also used once names have been joined. */
export function decide(group: NameGroup): DecidedName {
  const scores = GUESSES.map((guess) => PRIOR[guess]);
  group.clues.forEach((clue, index) => {
    const factor = REPEAT[timesBefore(group.clues, index)];
    if (factor === undefined) return;
    for (const [guess, weight] of TERMS[clue]) scores[guess] = (scores[guess] ?? 0) + factor * weight;
  });
  let best = 0;
  for (let guess = 1; guess < scores.length; guess += 1)
    if ((scores[guess] ?? 0) > (scores[best] ?? 0)) best = guess;
  const score = scores[best] ?? 0;
  const next = Math.max(...scores.filter((_, guess) => guess !== best));
  const { name, words, core, candidates, clues } = group;
  return {
    name,
    words,
    core,
    candidates,
    clues,
    guess: GUESSES[best] ?? "nothing",
    score,
    margin: score - next,
  };
}

function timesBefore(clues: readonly Clue[], index: number): number {
  let times = 0;
  for (let at = 0; at < index; at += 1) if (clues[at] === clues[index]) times += 1;
  return times;
}

/** The table with guesses by number, in the order of GUESSES. */
function toTerms(): Readonly<Record<Clue, readonly (readonly [guess: number, weight: number])[]>> {
  const rows = Object.entries(CLUES as Record<Clue, Weights>).map(([clue, weights]) => [
    clue,
    GUESSES.flatMap((guess, index) =>
      weights[guess] === undefined ? [] : [[index, weights[guess]] as const],
    ),
  ]);
  return Object.fromEntries(rows) as Record<Clue, readonly (readonly [number, number])[]>;
}

function groupBySurface(document: TextDocument, candidates: readonly Candidate[]): NameGroup[] {
  const small = smallWords(document);
  const lowers = document.sentences.map((sentence) => sentence.tokens.map((token) => token.lower));
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.name);
    if (group === undefined) groups.set(candidate.name, [candidate]);
    else group.push(candidate);
  }
  return [...groups].map(([name, members]) => {
    const words = name.split(" ");
    const clues: Clue[] = members.flatMap((candidate) => {
      const lower = lowers[candidate.sentence.index] ?? [];
      return [...leftClues(candidate, lower), ...rightClues(candidate, lower)];
    });
    const [head] = members;
    if (head !== undefined)
      clues.push(...nameClues({ ...head, untrusted: members.every((member) => member.untrusted) }));
    if (members.length > 1) clues.push("repeated");
    if (clues.includes("listedMedia") && clues.some((clue) => PARTY_CLUES.has(clue)))
      clues.push("outletAsParty");
    if (words.length === 1 && name !== name.toLowerCase() && small.has(name.toLowerCase()))
      clues.push("alsoSmall");
    return { name, words, core: withoutLegalForm(words), candidates: members, clues };
  });
}

/** Words that the article also writes without a capital. */
function smallWords(document: TextDocument): ReadonlySet<string> {
  const words = new Set<string>();
  for (const sentence of document.sentences)
    for (const token of sentence.tokens) if (token.text === token.lower) words.add(token.lower);
  return words;
}

/** Names that stand beside one another in a list: only a comma, "and" or "or" between them. */
function findNeighbours(candidates: readonly Candidate[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (left: string, right: string): void => {
    neighbours.set(left, [...(neighbours.get(left) ?? []), right]);
  };
  candidates.forEach((candidate, index) => {
    const after = candidates[index + 1];
    if (after === undefined || after.sentence !== candidate.sentence) return;
    const between = candidate.sentence.tokens
      .slice(candidate.last, after.first)
      .map((token) => token.lower)
      .join(" ");
    if (!/^(?:,|and|or|, and|, or|&)$/u.test(between)) return;
    join(candidate.name, after.name);
    join(after.name, candidate.name);
  });
  return neighbours;
}
