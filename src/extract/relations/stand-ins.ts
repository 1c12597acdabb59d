/**
 * Persons and first persons that stand for a company: "he agreed to buy B" of A's chief executive, "we supply B" of whoever is
 * interviewed. Relations hold between companies, so such words are read as the company.
 */
import type { Token } from "../../text/document.ts";
import { type Employers, findEmployers } from "../employers.ts";
import type { Reading, Reference } from "../reading.ts";
import type { TopicOf } from "./topic.ts";
import { wordSet } from "./word-list.ts";

/** Companies behind the persons of an article, and the reference of "we" and "you" where it is an interview. */
export interface StandIns {
  readonly companyOf: Employers;
  readonly interviewed: string | null;
}

const PARTICIPANTS: ReadonlySet<string> = wordSet(`we, us, our, you, your`);
/** Sentences that introduce the interviewed company at the latest. */
const INTRODUCTION = 3;
/** Tokens behind a person in which an office is named: ", a general partner". */
const OFFICE = 4;
/** Short paragraphs that ask, from which an article is an interview. */
const MIN_QUESTIONS = 3;
const LONGEST_QUESTION = 240;

export function findStandIns(reading: Reading, topic: TopicOf): StandIns {
  return {
    companyOf: withoutPartners(reading, findEmployers(reading)),
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

function isInterview({ article }: Reading): boolean {
  const questions = article.text
    .split("\n\n")
    .filter((paragraph) => paragraph.length < LONGEST_QUESTION && paragraph.trimEnd().endsWith("?"));
  return questions.length >= MIN_QUESTIONS;
}
