/** Whom the people of an article work for: "Jane Roe, chief executive of Qorvel", "Qorvel's founder, Jane Roe", "Jane Roe runs Qorvel". */
import type { LocalEntity } from "../../model/record.ts";
import type { TextDocument, Token } from "../../text/document.ts";
import { nounEndingAt } from "../mentions/noun-phrase.ts";
import type { Reference } from "../reading.ts";

/** The company of each person, by local ids; people without one, or with two, are left out. */
export type Employers = ReadonlyMap<string, string>;

/** Most tokens between a person and the company. */
const REACH = 12;
const LEADS = /^(?:runs|leads|heads|chairs|founded|co-founded|started)$/u;
const BELONGS = /^(?:of|at|for|from)$/u;

export function findEmployers(
  document: TextDocument,
  entities: ReadonlyMap<string, LocalEntity>,
  names: readonly Reference[],
): Employers {
  const found = new Map<string, Set<string>>();
  names.forEach((left, index) => {
    const right = names[index + 1];
    const tokens = document.sentences[left.sentence]?.tokens;
    if (right === undefined || tokens === undefined || right.sentence !== left.sentence) return;
    if (right.first - left.last > REACH) return;
    const [one = "", two = ""] = [left.entities[0], right.entities[0]];
    const kinds = `${entities.get(one)?.kind}-${entities.get(two)?.kind}`;
    if (kinds === "person-company" && (worksFor(tokens, left, right) || isOfficerAfter(tokens, left, right)))
      add(found, one, two);
    if (kinds === "company-person" && hasOfficer(tokens, left, right)) add(found, two, one);
  });
  const sure = [...found].flatMap(([person, companies]) => {
    const [only] = companies;
    return companies.size === 1 && only !== undefined ? [[person, only] as const] : [];
  });
  return new Map(sure);
}

function add(found: Map<string, Set<string>>, person: string, company: string): void {
  const known = found.get(person) ?? new Set();
  found.set(person, known.add(company));
}

/** "Jane Roe of Qorvel", "Jane Roe, chief executive of Qorvel", "Jane Roe(, who) runs Qorvel". */
function worksFor(tokens: readonly Token[], { last }: Reference, { first }: Reference): boolean {
  const before = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  const word = tokens[before]?.lower ?? "";
  const between = tokens.slice(last, before).map(({ lower }) => lower);
  if (LEADS.test(word)) return between.every((other) => /^(?:,|who|now|also|co-founder)$/u.test(other));
  if (!BELONGS.test(word)) return false;
  return between.length === 0 || (between[0] === "," && isPersonNoun(tokens, before));
}

/** "Jane Roe, Qorvel's chief executive". */
function isOfficerAfter(
  tokens: readonly Token[],
  { last }: Reference,
  { first, last: end }: Reference,
): boolean {
  if (tokens[last]?.text !== "," || first !== last + 1 || !/^['’]s?$/u.test(tokens[end]?.text ?? ""))
    return false;
  return [2, 3, 4, 5].some((length) => isPersonNoun(tokens, end + length));
}

/** "Qorvel's chief executive, Jane Roe", "Qorvel chief executive Jane Roe". */
function hasOfficer(tokens: readonly Token[], { last }: Reference, { first }: Reference): boolean {
  const end = tokens[first - 1]?.text === "," ? first - 1 : first;
  return (
    end > last &&
    isPersonNoun(tokens, end) &&
    tokens.slice(last, end).every(({ tag }) => tag !== "VERB" && tag !== "ADP")
  );
}

function isPersonNoun(tokens: readonly Token[], end: number): boolean {
  const lowers = tokens.slice(0, end).map(({ lower }) => lower);
  return nounEndingAt(lowers, lowers.length)?.noun.kinds.includes("person") === true;
}
