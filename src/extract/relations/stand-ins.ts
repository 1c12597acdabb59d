/**
 * Persons and first persons that stand for a company: "he agreed to buy B" of A's chief executive, "we supply B" of whoever is
 * interviewed. Relations hold between companies, so such words are read as the company.
 */
import type { Token } from "../../text/document.ts";
import { type Employers, findEmployers } from "../employers.ts";
import type { Reading, Reference } from "../reading.ts";
import { wordSet } from "./word-list.ts";

/** Companies behind the persons of an article, and the reference of "we" and "you" where it is an interview. */
export interface StandIns {
  readonly companyOf: Employers;
  readonly interviewed: string | null;
}

const PARTICIPANTS: ReadonlySet<string> = wordSet(`we, us, our, you, your`);
/** Tokens behind a person in which an office is named: ", a general partner". */
const OFFICE = 4;
/** A paragraph that asks: "Who buys it?", "Q: You sold your towers. Why?", "Who pays? Two banks do." */
const QUESTION = /^(?:Q: |[^.!?\n]{5,200}\?)|^[^\n]{5,240}\?$/u;
const ADDRESS = /\byou(?:r|rs|'ve|'re)?\b/iu;
/** Paragraphs that ask, one of them addressing somebody, from which an article is an interview. */
const MIN_QUESTIONS = 2;

export function findStandIns(reading: Reading): StandIns {
  return {
    companyOf: withoutPartners(reading, findEmployers(reading)),
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

/** "Ada Brandt, a partner at Qorvel": standing for Qorvel, she would be taken for the partner of another company. */
function withoutPartners({ document, references }: Reading, employers: Employers): Employers {
  const partners = new Set(
    references.flatMap(({ sentence, last, entities: [id = ""] }) => {
      if (!employers.has(id)) return [];
      const [comma, ...words] = document.sentences[sentence]?.tokens.slice(last, last + OFFICE) ?? [];
      return comma?.text === "," && words.some(({ lower }) => lower === "partner") ? [id] : [];
    }),
  );
  return new Map([...employers].filter(([person]) => !partners.has(person)));
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
