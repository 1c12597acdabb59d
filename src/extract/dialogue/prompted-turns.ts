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

interface Line {
  readonly asks: boolean;
  readonly addresses: boolean;
  readonly own: boolean;
}

/** Undefined when the article is no interview. */
export function promptedTurns(document: TextDocument): (Turn | undefined)[] | undefined {
  if (!document.sentences.some(endsAsking)) return undefined;
  const quotations = findQuotations(document.text);
  const lines = document.sentences.map((sentence) => lineOf(sentence, quotations));
  const prompts = promptsOf(document.sentences, lines);
  const opening = Math.min(...prompts.keys());
  const answers = lines.filter(({ own }, index) => own && index > opening).length;
  const alone = [...prompts].filter(([first, isWhole]) => isWhole && lines[first]?.asks === true).length;
  const enough = alone < FEWEST_PROMPTS ? FEWEST_OWN_WORDS : 1;
  if (prompts.size < FEWEST_PROMPTS || opening === 0 || answers < enough) return undefined;
  const asked = askedSentences(document.sentences, lines, prompts);
  return lines.map((_, index) =>
    index < opening ? undefined : asked.has(index) ? ASKS : { side: "answers", person: null },
  );
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

/** The first sentence of each paragraph that prompts, and whether all of the paragraph does. */
function promptsOf(sentences: readonly Sentence[], lines: readonly Line[]): Map<number, boolean> {
  const prompts = new Map<number, boolean>();
  for (let first = 0; first < sentences.length; first += 1) {
    const block = sentences[first]?.block;
    let last = first + 1;
    while (last < sentences.length && sentences[last]?.block === block) last += 1;
    const length = promptLength(lines.slice(first, last));
    if (length > 0) prompts.set(first, length === last - first);
    first = last - 1;
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

function askedSentences(
  sentences: readonly Sentence[],
  lines: readonly Line[],
  prompts: ReadonlyMap<number, boolean>,
): Set<number> {
  const asked = new Set<number>();
  for (const first of prompts.keys()) {
    const block = sentences[first]?.block;
    const own = lines.slice(first).filter((_, offset) => sentences[first + offset]?.block === block);
    for (let at = 0; at < promptLength(own); at += 1) asked.add(first + at);
  }
  return asked;
}

function endsAsking({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.text === "?";
}
