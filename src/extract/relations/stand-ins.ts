/**
 * Persons that stand for a company: "he agreed to buy B" of A's chief executive. Relations hold between companies, so such words are
 * read as the company.
 */
import { type Employers, findEmployers } from "../employers.ts";
import type { Reading } from "../reading.ts";

/** Tokens behind a person in which an office is named: ", a general partner". */
const OFFICE = 4;

/** The companies behind the persons of an article. */
export function findStandIns(reading: Reading): Employers {
  return withoutPartners(reading, findEmployers(reading, reading.dialogue));
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
