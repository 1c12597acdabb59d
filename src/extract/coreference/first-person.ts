/**
 * Whom "we", "our" and "us" mean: in a quotation the company of its speaker, in an interview that of the interviewee.
 * Only where the article says whom the speaker works for; a writer's own "we" stays without a reference.
 */
import type { LocalEntity } from "../../model/record.ts";
import type { Sentence, TextDocument, Token } from "../../text/document.ts";
import { findQuotations, type Quotation } from "../../text/quotations.ts";
import type { Employers } from "../employers.ts";
import type { Reference } from "../reading.ts";

/** Block numbers to the company that speaks there, in quotations only or in the whole block. */
export interface Voices {
  readonly quoted: ReadonlyMap<number, string>;
  readonly answers: ReadonlyMap<number, string>;
  readonly questions: ReadonlyMap<number, string>;
  readonly quotations: readonly Quotation[];
}

const FIRST_PERSON = /^(?:we|our|us|ours)$/u;
const SECOND_PERSON = /^(?:you|your)$/u;
/** Fewer paragraphs that are questions make no interview. */
const FEWEST_QUESTIONS = 3;
const SAID = /^(?:said|says|added|adds|told|explained|wrote|commented|comments|noted)$/u;

/** Who speaks where in the article. */
export function findVoices(
  document: TextDocument,
  entities: ReadonlyMap<string, LocalEntity>,
  names: readonly Reference[],
  employers: Employers,
): Voices {
  const quotations =
    employers.size === 0 ? [] : findQuotations(document.text).filter(({ depth }) => depth === 0);
  const quoted = new Map<number, string>();
  let last: string | undefined;
  const namesByBlock = groupNames(document, names);
  for (const [block, sentences] of groupByBlock(document)) {
    const outside = (namesByBlock.get(block) ?? []).filter((name) => !isInside(quotations, name.start));
    const people = new Set(
      outside.flatMap(({ entities: [id = ""] }) => (entities.get(id)?.kind === "person" ? [id] : [])),
    );
    const [person] = people;
    if (people.size === 1) last = person;
    else if (people.size > 1 || !sentences.some((sentence) => goesOnSpeaking(sentence))) last = undefined;
    const company = last === undefined ? undefined : employers.get(last);
    if (company !== undefined) quoted.set(block, company);
  }
  return { quoted, quotations, ...interviewVoices(document, entities, employers) };
}

/** The company that the pronoun at token `at` speaks for, or `null`. */
export function resolveFirstPerson(voices: Voices, sentence: Sentence, at: number): string | null {
  const token = sentence.tokens[at];
  if (token === undefined || token.text.length > 5) return null;
  if (token.lower === "us" && token.text !== "us") return null;
  if (SECOND_PERSON.test(token.lower)) return voices.questions.get(sentence.block) ?? null;
  if (!FIRST_PERSON.test(token.lower)) return null;
  const answer = voices.answers.get(sentence.block);
  if (answer !== undefined) return answer;
  return isInside(voices.quotations, token.start) ? (voices.quoted.get(sentence.block) ?? null) : null;
}

/** Questions are addressed to the one person who has an employer; what follows them are the answers. */
function interviewVoices(
  document: TextDocument,
  entities: ReadonlyMap<string, LocalEntity>,
  employers: Employers,
): Pick<Voices, "answers" | "questions"> {
  const answers = new Map<number, string>();
  const questions = new Map<number, string>();
  const company = interviewedCompany(entities, employers);
  const blocks = groupByBlock(document);
  const asked = [...blocks]
    .filter(([, sentences]) => sentences.at(-1)?.tokens.at(-1)?.text === "?")
    .map(([block]) => block);
  const [first] = asked;
  if (company === null || first === undefined || asked.length < FEWEST_QUESTIONS)
    return { answers, questions };
  const isAsked = new Set(asked);
  for (const block of blocks.keys())
    if (isAsked.has(block)) questions.set(block, company);
    else if (block > first) answers.set(block, company);
  return { answers, questions };
}

/** The company of the person named most often. */
function interviewedCompany(entities: ReadonlyMap<string, LocalEntity>, employers: Employers): string | null {
  const people = [...employers.keys()].map((id) => ({ id, count: entities.get(id)?.mentions.length ?? 0 }));
  people.sort((left, right) => right.count - left.count);
  const [best] = people;
  return best === undefined ? null : (employers.get(best.id) ?? null);
}

/** "he said", "she added": the speaker of the paragraph before goes on. */
function goesOnSpeaking({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lower }, index) =>
      (lower === "he" || lower === "she") && (isSaid(tokens[index + 1]) || isSaid(tokens[index - 1])),
  );
}

function isSaid(token: Token | undefined): boolean {
  return token !== undefined && SAID.test(token.lower);
}

function isInside(quotations: readonly Quotation[], place: number): boolean {
  return quotations.some(({ inner }) => inner.start <= place && place < inner.end);
}

function groupNames({ sentences }: TextDocument, names: readonly Reference[]): Map<number, Reference[]> {
  const blocks = new Map<number, Reference[]>();
  for (const name of names) {
    const block = sentences[name.sentence]?.block ?? -1;
    const group = blocks.get(block);
    if (group === undefined) blocks.set(block, [name]);
    else group.push(name);
  }
  return blocks;
}

function groupByBlock({ sentences }: TextDocument): Map<number, Sentence[]> {
  const blocks = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const block = blocks.get(sentence.block);
    if (block === undefined) blocks.set(sentence.block, [sentence]);
    else block.push(sentence);
  }
  return blocks;
}
