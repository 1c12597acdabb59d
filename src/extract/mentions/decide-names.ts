/** Decides what each name of an article stands for: clues of all its places add up, neighbours in lists speak for one another. */
import type { TextDocument } from "../../text/document.ts";
import type { Candidate } from "./candidate.ts";
import { CLUES, GUESSES, PRIOR, type Clue, type Guess, type Weights } from "./clue-table.ts";
import { findSurroundings, findCoordinations, type Surroundings } from "./coordinations.ts";
import { leftClues } from "./left-clues.ts";
import { lowersOf } from "./lowers.ts";
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
/** Clues from beside a list that speak for each of its members. */
const OF_ALL: ReadonlySet<Clue> = new Set<Clue>([
  "suchAsCompany",
  "suchAsOrganization",
  "suchAsPerson",
  "suchAsProduct",
  "dealObject",
  "dealPreposition",
  "roleOf",
  "agent",
  "object",
  "looseObject",
  "companyApposition",
  "organizationApposition",
  "companyVerb",
  "organizationVerb",
  "speechVerb",
  "subject",
]);
/** A clue that comes again counts for less each time. */
const REPEAT = [1, 0.5, 0.25];
const TERMS = toTerms();

/** Decided names, one per surface, in order of first appearance. */
export function decideNames(document: TextDocument, candidates: readonly Candidate[]): DecidedName[] {
  const lists = findCoordinations(candidates);
  const groups = groupBySurface(document, candidates, lists);
  const surroundings = findSurroundings(candidates, lists);
  const once = withSurroundings(groups, surroundings, groups.map(decide));
  return withSurroundings(groups, surroundings, once);
}

/** Decides again, each name with what those beside it were decided to be. */
function withSurroundings(
  groups: readonly NameGroup[],
  surroundings: ReadonlyMap<string, Surroundings>,
  before: readonly DecidedName[],
): DecidedName[] {
  const first = new Map(before.map((name) => [name.name, name]));
  return groups.map((group, index) => {
    const known = before[index];
    const beside = surroundings.get(group.name);
    if (known !== undefined && beside === undefined) return known;
    const among = (beside?.fellows ?? []).flatMap((name) => {
      const decided = first.get(name);
      if (decided === undefined || decided.margin < 1 || (decided.guess === "nothing" && decided.score < 3))
        return [];
      return [AMONG[decided.guess]];
    });
    const employed = (beside?.holders ?? []).some((name) => first.get(name)?.guess === "person");
    return decide({
      ...group,
      clues: [...group.clues, ...among, ...(employed ? (["employer"] as const) : [])],
    });
  });
}

/** Sums the clues of a group; also used once names have been joined. */
export function decide(group: NameGroup): DecidedName {
  const scores = GUESSES.map((guess) => PRIOR[guess]);
  const times = new Map<Clue, number>();
  for (const clue of group.clues) {
    const before = times.get(clue) ?? 0;
    times.set(clue, before + 1);
    const factor = REPEAT[before];
    if (factor === undefined) continue;
    for (const [guess, weight] of TERMS[clue]) scores[guess] = (scores[guess] ?? 0) + factor * weight;
  }
  let best = 0;
  for (let guess = 1; guess < scores.length; guess += 1)
    if ((scores[guess] ?? 0) > (scores[best] ?? 0)) best = guess;
  const score = scores[best] ?? 0;
  let next = -Infinity;
  for (let guess = 0; guess < scores.length; guess += 1)
    if (guess !== best) next = Math.max(next, scores[guess] ?? 0);
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

function groupBySurface(
  document: TextDocument,
  candidates: readonly Candidate[],
  lists: readonly (readonly Candidate[])[],
): NameGroup[] {
  const small = smallWords(document, candidates);
  const listClues = findListClues(lists);
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.name);
    if (group === undefined) groups.set(candidate.name, [candidate]);
    else group.push(candidate);
  }
  return [...groups].map(([name, members]) => {
    const words = name.split(" ");
    const clues: Clue[] = [];
    for (const candidate of members) {
      const lower = lowersOf(candidate.sentence);
      const own = [...leftClues(candidate, lower), ...rightClues(candidate, lower)];
      const shared = listClues.get(candidate);
      clues.push(...own, ...(shared?.filter((clue) => !own.includes(clue)) ?? []));
    }
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

/** Those of the candidates, in small letters, that the article also writes without a capital. */
function smallWords(document: TextDocument, candidates: readonly Candidate[]): ReadonlySet<string> {
  const wanted = new Set(candidates.map(({ name }) => name.toLowerCase()));
  const words = new Set<string>();
  for (const { tokens } of document.sentences)
    for (const { text, lower } of tokens) if (text === lower && wanted.has(lower)) words.add(lower);
  return words;
}

/** What is said of a whole list: before its first member or after its last. */
function findListClues(lists: readonly (readonly Candidate[])[]): ReadonlyMap<Candidate, readonly Clue[]> {
  const shared = new Map<Candidate, readonly Clue[]>();
  for (const list of lists) {
    const [head, last] = [list[0], list.at(-1)];
    if (head === undefined || last === undefined) continue;
    const lower = lowersOf(head.sentence);
    const clues = [...leftClues(head, lower), ...rightClues(last, lower)].filter((clue) => OF_ALL.has(clue));
    if (clues.length > 0) for (const member of list) shared.set(member, clues);
  }
  return shared;
}
