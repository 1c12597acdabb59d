/**
 * Who answers in an interview, and for which company: the one person whom the introduction names, and the company that it names first
 * ("Jane Roe has little patience for drones. Her firm, Qorvel, …").
 */
import type { TextDocument } from "../text/document.ts";
import type { Introductions } from "./introductions.ts";

/** Local ids. */
export interface Interviewee {
  readonly person: string;
  readonly company: string;
}

/** Fewer paragraphs that are questions make no interview. */
const FEWEST_QUESTIONS = 3;

/** Undefined outside interviews, and where the introduction names nobody, several people or no company. */
export function findInterviewee({ document, entities, references }: Introductions): Interviewee | undefined {
  const questions = questionBlocks(document);
  const [first] = questions;
  if (first === undefined || questions.length < FEWEST_QUESTIONS) return undefined;
  const introduced = references
    .filter(({ sentence, form }) => form === "name" && (document.sentences[sentence]?.block ?? first) < first)
    .flatMap((reference) => reference.entities);
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const people = new Set(introduced.filter((id) => kinds.get(id) === "person"));
  const [person] = people;
  const company = introduced.find((id) => kinds.get(id) === "company");
  if (person === undefined || people.size > 1 || company === undefined) return undefined;
  return { person, company };
}

/** Paragraphs that end with a question mark, in text order. */
function questionBlocks({ sentences }: TextDocument): number[] {
  return sentences.flatMap(({ block, tokens }, at) =>
    sentences[at + 1]?.block !== block && tokens.at(-1)?.text === "?" ? [block] : [],
  );
}
