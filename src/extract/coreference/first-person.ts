/**
 * Whom "we", "our" and "us" mean: in a quotation the company of its speaker, in an interview that of the interviewee.
 * Only where the article says whom the speaker works for; a writer's own "we" stays without a reference.
 */
import type { LocalEntity } from "../../model/record.ts";
import type { Sentence, TextDocument, Token } from "../../text/document.ts";
import { findQuotations, type Quotation } from "../../text/quotations.ts";
import type { Dialogue, Turn } from "../dialogue/dialogue.ts";
import type { Employers } from "../employers.ts";
import type { Reference } from "../reading.ts";

/** The article, its people and what they say. */
interface Scene {
  readonly document: TextDocument;
  readonly entities: ReadonlyMap<string, LocalEntity>;
  readonly names: readonly Reference[];
  readonly employers: Employers;
  readonly dialogue: Dialogue;
}

export interface Voices {
  readonly quotations: readonly Quotation[];
  /** The company that speaks in the quotations of each block. */
  readonly quoted: ReadonlyMap<number, string>;
  readonly employers: Employers;
  readonly dialogue: Dialogue;
}

const FIRST_PERSON = /^(?:we|our|us|ours)$/u;
const SECOND_PERSON = /^(?:you|your)$/u;
const SAID = /^(?:said|says|added|adds|told|explained|wrote|commented|comments|noted)$/u;

/** Who speaks where in the article. */
export function findVoices({ document, entities, names, employers, dialogue }: Scene): Voices {
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
  return { quoted, quotations, employers, dialogue };
}

/** The company that the pronoun at token `at` speaks for, or `null`. */
export function resolveFirstPerson(voices: Voices, sentence: Sentence, at: number): string | null {
  const token = sentence.tokens[at];
  if (token === undefined || token.text.length > 5) return null;
  if (token.lower === "us" && token.text !== "us") return null;
  const turn = voices.dialogue.turns[sentence.index];
  if (SECOND_PERSON.test(token.lower))
    return turn?.side === "asks" ? companyOf(voices, { person: voices.dialogue.interviewee }) : null;
  if (!FIRST_PERSON.test(token.lower)) return null;
  if (turn !== undefined) return turn.side === "answers" ? companyOf(voices, turn) : null;
  return isInside(voices.quotations, token.start) ? (voices.quoted.get(sentence.block) ?? null) : null;
}

/** For whom somebody answers; interviewees and officers for the company of the introduction, when no other is known. */
function companyOf(
  { employers, dialogue }: Voices,
  { person, holdsOffice }: Omit<Turn, "side">,
): string | null {
  const employer = person === null ? undefined : employers.get(person);
  const isOfHouse = person === dialogue.interviewee || holdsOffice === true;
  return employer ?? (isOfHouse ? dialogue.company : null);
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
