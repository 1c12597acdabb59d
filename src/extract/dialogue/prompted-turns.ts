/**
 * Turns of an interview without labels. What asks or addresses somebody prompts ("You lost a customer."); what follows answers, in the
 * next paragraphs or, behind a question that opens a paragraph, in the same one.
 */
import type { Sentence, TextDocument } from "../../text/document.ts";
import { findQuotations, type Quotation } from "../../text/quotations.ts";
import { ASKS, type Turn } from "./dialogue.ts";

/** Prompts that make an interview. */
const FEWEST_PROMPTS = 3;
/** Answers in the first person without which questions are those of a column or an explainer; one is enough between questions. */
const FEWEST_OWN_WORDS = 2;
/** Sentences of the longest prompt before its answer in the same paragraph. */
const LONGEST_PROMPT = 3;
const FIRST_PERSON = /^(?:i|we|my|our|me|us|mine|ours)$/u;
/** "We hear that you will sell" is asked. */
const HEARING = /^(?:hear|read|gather|understand|wonder|wanted|notice)$/u;
const SECOND_PERSON = /^(?:you|your|yours|yourself)$/u;

/** What one sentence does: ends in a question, speaks of "you", speaks of "I" or "we". */
interface Line {
  readonly asks: boolean;
  readonly addresses: boolean;
  readonly own: boolean;
}

/** Sentences at the head of a paragraph that ask or address somebody. */
interface Prompt {
  readonly first: number;
  readonly length: number;
  /** Whether they are all of the paragraph. */
  readonly isWhole: boolean;
}

/** Undefined when the article is no interview. */
export function promptedTurns(document: TextDocument): (Turn | undefined)[] | undefined {
  if (!document.sentences.some(endsAsking)) return undefined;
  const quoted = quotedIn(document);
  const lines = document.sentences.map((sentence) => lineOf(sentence, quoted(sentence)));
  const prompts = promptsOf(document.sentences, lines);
  const opening = prompts[0]?.first ?? 0;
  const answers = lines.filter(({ own }, index) => own && index > opening).length;
  const alone = prompts.filter(({ first, isWhole }) => isWhole && lines[first]?.asks === true).length;
  const enough = alone < FEWEST_PROMPTS ? FEWEST_OWN_WORDS : 1;
  if (prompts.length < FEWEST_PROMPTS || opening === 0 || answers < enough) return undefined;
  const asked = new Set(
    prompts.flatMap(({ first, length }) => Array.from({ length }, (_, at) => first + at)),
  );
  return lines.map((_, index) =>
    index < opening ? undefined : asked.has(index) ? ASKS : { side: "answers", person: null },
  );
}

/** The quotations in a sentence; sentences must be asked for in their order, so that long texts take linear time. */
function quotedIn({ text }: TextDocument): (sentence: Sentence) => readonly Quotation[] {
  const quotations = findQuotations(text).filter(({ depth }) => depth === 0);
  let next = 0;
  return ({ start, end }) => {
    while ((quotations[next]?.end ?? Infinity) <= start) next += 1;
    let last = next;
    while ((quotations[last]?.start ?? Infinity) < end) last += 1;
    return quotations.slice(next, last);
  };
}

/** What is quoted asks nobody; all of it may be an answer: "Will you sell? “We never will.”" */
function lineOf({ tokens }: Sentence, quotations: readonly Quotation[]): Line {
  const outside = tokens.filter(
    ({ start }) => !quotations.some((quotation) => quotation.start <= start && start < quotation.end),
  );
  const words = outside.length === 0 ? tokens : outside;
  const own = words.some(
    ({ lower }, at) => FIRST_PERSON.test(lower) && !HEARING.test(words[at + 1]?.lower ?? ""),
  );
  return {
    asks: outside.at(-1)?.text === "?",
    addresses: !own && outside.some(({ lower }) => SECOND_PERSON.test(lower)),
    own,
  };
}

/** What prompts at the head of each paragraph. */
function promptsOf(sentences: readonly Sentence[], lines: readonly Line[]): Prompt[] {
  const prompts: Prompt[] = [];
  let first = 0;
  while (first < sentences.length) {
    let end = first + 1;
    while (end < sentences.length && sentences[end]?.block === sentences[first]?.block) end += 1;
    const length = promptLength(lines.slice(first, end));
    if (length > 0) prompts.push({ first, length, isWhole: length === end - first });
    first = end;
  }
  return prompts;
}

/** How many sentences at the head of a paragraph prompt. */
function promptLength(lines: readonly Line[]): number {
  if (lines.at(-1)?.asks === true && !lines.some(({ own }) => own)) return lines.length;
  const end = lines.findIndex(({ asks, addresses }) => !asks && !addresses);
  const length = end < 0 ? lines.length : end;
  return length <= LONGEST_PROMPT ? length : 0;
}

function endsAsking({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.text === "?";
}
