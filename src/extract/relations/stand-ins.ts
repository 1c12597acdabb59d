/**
 * Persons and first persons that stand for a company: "he agreed to buy B" of A's chief executive, "we supply B" of whoever is
 * interviewed. Relations hold between companies, so such words are read as the company.
 */
import type { Token } from "../../text/document.ts";
import type { Reading, Reference } from "../reading.ts";
import { wordSet } from "./word-list.ts";

/** Companies behind the persons of an article, and the reference of "we" and "you" where it is an interview. */
export interface StandIns {
  readonly companyOf: ReadonlyMap<string, string>;
  readonly interviewed: string | null;
}

const OFFICES: ReadonlySet<string> = wordSet(`
  executive, chairman, chairwoman, chair, boss, ceo, president, head, director, chief, runs, leads, heads, managing
`);
const FORMER: ReadonlySet<string> = wordSet(`former, ex, left, leaving, formerly, once`);
const PARTICIPANTS: ReadonlySet<string> = wordSet(`we, us, our, you, your`);
/** A paragraph that asks: "Who buys it?", "Q: You sold your towers. Why?", "Who pays? Two banks do." */
const QUESTION = /^(?:Q: |[^.!?\n]{5,200}\?)|^[^\n]{5,240}\?$/u;
const ADDRESS = /\byou(?:r|rs|'ve|'re)?\b/iu;
/** Tokens between a person and the company of the office. */
const REACH = 9;
/** Paragraphs that ask, one of them addressing somebody, from which an article is an interview. */
const MIN_QUESTIONS = 2;

export function findStandIns(reading: Reading): StandIns {
  return {
    companyOf: findOffices(reading),
    interviewed: findInterviewed(reading),
  };
}

/** `references` of one sentence in which each participant word of an interview means `company`. */
export function withParticipants(
  references: readonly Reference[],
  tokens: readonly Token[],
  { sentence, company }: { readonly sentence: number; readonly company: string },
): readonly Reference[] {
  const participants = tokens.flatMap((token, at): Reference[] =>
    PARTICIPANTS.has(token.lower)
      ? [
          {
            sentence,
            first: at,
            last: at + 1,
            start: token.start,
            end: token.end,
            form: "pronoun",
            entities: [company],
          },
        ]
      : [],
  );
  if (participants.length === 0) return references;
  const others = references.filter(
    ({ first, last }) => !participants.some((word) => first <= word.first && word.first < last),
  );
  return [...others, ...participants];
}

/** Persons with the company in whose office the article first presents them. */
function findOffices({ entities, references, document }: Reading): Map<string, string> {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const offices = new Map<string, string>();
  references.forEach((reference, at) => {
    const [person = ""] = reference.entities;
    if (kinds.get(person) !== "person" || reference.form !== "name" || offices.has(person)) return;
    const tokens = document.sentences[reference.sentence]?.tokens ?? [];
    for (const other of [references[at + 1], references[at - 1], references[at + 2]]) {
      if (other === undefined || other.sentence !== reference.sentence || other.form === "pronoun") continue;
      const [company = ""] = other.entities;
      if (other.entities.length !== 1 || kinds.get(company) !== "company") continue;
      const [left, right] = other.first > reference.first ? [reference, other] : [other, reference];
      const between = tokens.slice(left.last, right.first).map((token) => token.lower);
      if (!isOffice(between)) continue;
      offices.set(person, company);
      return;
    }
  });
  return offices;
}

/** "X, chief executive of A", "X of A", "A's chief executive, X". */
function isOffice(between: readonly string[]): boolean {
  if (between.length === 1) return between[0] === "of";
  return (
    between.length <= REACH &&
    between.some((word) => OFFICES.has(word)) &&
    !between.some((word) => FORMER.has(word) || word === "and" || word === ";")
  );
}

/** The company that the introduction of an interview names first; `null` where nobody is interviewed. */
function findInterviewed({ article, entities, references }: Reading): string | null {
  const questions = article.text.split("\n\n").filter((paragraph) => QUESTION.test(paragraph));
  const [opening] = questions;
  if (
    opening === undefined ||
    questions.length < MIN_QUESTIONS ||
    !questions.some((text) => ADDRESS.test(text))
  )
    return null;
  const introduction = article.text.indexOf(opening);
  const companies = new Set(entities.filter(({ kind }) => kind === "company").map(({ id }) => id));
  const named = references.find(
    ({ form, start, entities: [id = ""] }) => form === "name" && start < introduction && companies.has(id),
  );
  return named?.entities[0] ?? null;
}
