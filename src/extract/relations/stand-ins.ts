/**
 * Persons and first persons that stand for a company: "he agreed to buy B" of A's chief executive, "we supply B" of whoever is
 * interviewed. Relations hold between companies, so such words are read as the company.
 */
import type { Token } from "../../text/document.ts";
import type { Reading, Reference } from "../reading.ts";
import type { TopicOf } from "./topic.ts";
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
/** Sentences that introduce the interviewed company at the latest. */
const INTRODUCTION = 3;
/** Tokens between a person and the company of the office. */
const REACH = 9;
/** Short paragraphs that ask, from which an article is an interview. */
const MIN_QUESTIONS = 3;
const LONGEST_QUESTION = 240;

export function findStandIns(reading: Reading, topic: TopicOf): StandIns {
  return {
    companyOf: findOffices(reading),
    interviewed: isInterview(reading) ? topic(INTRODUCTION) : null,
  };
}

/** `references` of one sentence with one more for each participant word of an interview. */
export function withParticipants(
  references: readonly Reference[],
  tokens: readonly Token[],
  { sentence, company }: { readonly sentence: number; readonly company: string },
): readonly Reference[] {
  const added = tokens.flatMap((token, at): Reference[] =>
    PARTICIPANTS.has(token.lower) && !references.some(({ first, last }) => first <= at && at < last)
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
  return added.length === 0 ? references : [...references, ...added];
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

function isInterview({ article }: Reading): boolean {
  const questions = article.text
    .split("\n\n")
    .filter((paragraph) => paragraph.length < LONGEST_QUESTION && paragraph.trimEnd().endsWith("?"));
  return questions.length >= MIN_QUESTIONS;
}
