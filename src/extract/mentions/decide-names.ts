/** Decides what each name of an article stands for: clues of all its places add up, neighbours in lists speak for one another. */
import type { TextDocument } from "../../text/document.ts";
import type { Candidate } from "./candidate.ts";
import { CLUE_TABLE, type Clue, type ClueTable, type Guess } from "./clue-table.ts";
import { findSurroundings, findCoordinations, type Surroundings } from "./coordinations.ts";
import { leftClues, pluralBefore } from "./left-clues.ts";
import { judge } from "./judge.ts";
import { lowersOf } from "./lowers.ts";
import { nameClues } from "./name-clues.ts";
import type { DecidedName, NameGroup } from "./name-group.ts";
import { withoutLegalForm } from "./name-variants.ts";
import { withoutOverruled } from "./overruled-clues.ts";
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
const PARTY_CLUES: ReadonlySet<Clue> = new Set([
  "dealObject",
  "dealPreposition",
  "roleOf",
  "companyVerb",
  "dealerVerb",
  "suitVerb",
]);
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
  "dealerVerb",
  "suitVerb",
  "shareOf",
  "organizationVerb",
  "speechVerb",
  "subject",
]);
/** What makes a place of a place before a verb: "the company in Lille sued". */
const WHERE: ReadonlySet<Clue> = new Set<Clue>(["placePreposition", "of", "at", "on"]);
/** From these leads on a name tells something of those beside it. */
const SURE = 1;
const SURE_OF_NOTHING = 2;

/** Decided names, one per surface, in order of first appearance. */
export function decideNames(
  document: TextDocument,
  candidates: readonly Candidate[],
  table: ClueTable = CLUE_TABLE,
): DecidedName[] {
  const lists = findCoordinations(candidates);
  const groups = groupBySurface(document, candidates, lists);
  const surroundings = findSurroundings(candidates, lists);
  const alone = groups.map((group) => judge(group, table));
  const once = withSurroundings(groups, { surroundings, table }, alone);
  return withSurroundings(groups, { surroundings, table }, once);
}

/** Decides again, each name with what those beside it were decided to be. */
function withSurroundings(
  groups: readonly NameGroup[],
  {
    surroundings,
    table,
  }: { readonly surroundings: ReadonlyMap<string, Surroundings>; readonly table: ClueTable },
  before: readonly DecidedName[],
): DecidedName[] {
  const first = new Map(before.map((name) => [name.name, name]));
  return groups.map((group, index) => {
    const known = before[index];
    const beside = surroundings.get(group.name);
    if (known !== undefined && beside === undefined) return known;
    const among = (beside?.fellows ?? []).flatMap((name) => {
      const decided = first.get(name);
      const least = decided?.guess === "nothing" ? SURE_OF_NOTHING : SURE;
      return decided === undefined || decided.margin < least ? [] : [AMONG[decided.guess]];
    });
    const seat = (beside?.holders ?? []).some((name) => first.get(name)?.guess === "company");
    const employed = (beside?.holders ?? []).some((name) => first.get(name)?.guess === "person");
    const clues = [
      ...group.clues,
      ...among,
      ...(employed ? (["employer"] as const) : []),
      ...(seat ? (["seat"] as const) : []),
    ];
    return judge({ ...group, clues }, table);
  });
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
  const places = new Map([...groups.keys()].map((name, at) => [name, at]));
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
    if (words.length === 2 && groups.has(words[1] ?? "")) clues.push("lastWordAlone");
    const opening = words.length > 1 ? places.get(words[0] ?? "") : undefined;
    if (opening !== undefined)
      clues.push(opening < (places.get(name) ?? 0) ? "afterShorter" : "firstWordAlone");
    if (clues.includes("listedMedia") && clues.some((clue) => PARTY_CLUES.has(clue)))
      clues.push("outletAsParty");
    if (clues.includes("listedPlace") && clues.includes("suitVerb") && !clues.some((clue) => WHERE.has(clue)))
      clues.push("placeSues");
    if (words.length === 1 && name !== name.toLowerCase() && small.has(name.toLowerCase()))
      clues.push("alsoSmall");
    return {
      name,
      words,
      core: withoutLegalForm(words),
      candidates: members,
      clues: withoutOverruled(clues),
    };
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
    const clues = [
      ...leftClues(head, lower),
      ...pluralBefore(head, lower),
      ...rightClues(last, lower),
    ].filter((clue) => OF_ALL.has(clue));
    if (clues.length > 0) for (const member of list) shared.set(member, clues);
  }
  return shared;
}
