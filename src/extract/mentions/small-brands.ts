/**
 * Brands written in small letters ("payo"), which no capital gives away: words that no lexicon holds, that stand where only
 * a name can, never with an article or an adjective before them, and that the article treats like a business.
 */
import type { Sentence, TextDocument, Token } from "../../text/document.ts";
import { isCommonWord } from "../../text/model.ts";
import { COMPANY_VERBS, DEAL_HEADS, DEAL_VERBS, SPEECH_VERBS } from "./context-words.ts";
import { headNoun, nounEndingAt } from "./noun-phrase.ts";

const SHAPE = /^(?=.{3,16}$)\p{Ll}[\p{Ll}\p{N}]*(?:\.\p{Ll}{2,})?$/u;
/** Endings of new words that are no names: plurals, activities, abstract nouns, adverbs and adjectives. */
const DERIVED =
  /(?:s|ing|ed|ly|tion|ment|ness|ity|ism|ic|al|able|ous|ive|ful|ware|coin|bot|maker|tech|watt)$/u;
const DOMAIN = /\.(?:com|ai|io|co|net|org|app|dev)$/u;
/** Before these a word is no name of its own. */
const INSIDE_PHRASE =
  /^(?:a|an|the|this|these|those|every|any|some|no|each|all|both|more|most|many|few|new|its|their|his|her|our|my|your|[@/])$/u;
const NOUN = /^(?:NOUN|PROPN|X)$/u;
const OFFICE =
  /^(?:ceo|cfo|cto|executive|founder|co-founder|cofounder|chairman|chairwoman|spokesman|spokeswoman)$/u;
/** One place that can only be a business's, or two that may be. */
const ENOUGH = 1.5;

/** The brands in small letters that the article speaks of. */
export function findSmallBrands(document: TextDocument): ReadonlySet<string> {
  const evidence = new Map<string, number>();
  const refused = new Set<string>();
  for (const sentence of document.sentences) {
    sentence.tokens.forEach((token, index) => {
      if (token.text !== token.lower || !SHAPE.test(token.text)) return;
      const ordinary = isCommonWord(token.text);
      if (!hasBrandForm(token) || (ordinary && !NOUN.test(token.tag))) return;
      if (isInsidePhrase(sentence, index) || (ordinary && followsWord(sentence, index)))
        refused.add(token.text);
      else {
        const weight = ordinary ? weighOrdinary(sentence, index) : weigh(sentence, index);
        evidence.set(token.text, (evidence.get(token.text) ?? 0) + weight);
      }
    });
  }
  return new Set(
    [...evidence].filter(([word, sum]) => sum >= ENOUGH && !refused.has(word)).map(([word]) => word),
  );
}

function hasBrandForm({ text }: Token): boolean {
  return DOMAIN.test(text) || !DERIVED.test(text);
}

function isInsidePhrase({ tokens }: Sentence, index: number): boolean {
  const before = tokens[index - 1];
  if (/^(?:NOUN|PROPN)$/u.test(tokens[index + 1]?.tag ?? "")) return false;
  if (before === undefined) return false;
  const tight = before.end === tokens[index]?.start;
  return (
    INSIDE_PHRASE.test(before.lower) ||
    before.tag === "NUM" ||
    (tight && (before.tag === "SYM" || /^[-‑]$/u.test(before.text)))
  );
}

/** "former owner", "by contrast", "the Department's judgement": part of a phrase, or of an idiom. */
function followsWord({ tokens }: Sentence, index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return false;
  return (
    /^(?:ADJ|NOUN|PROPN|PART|NUM)$/u.test(before.tag) || /^(?:in|by|on|under|['’]s?)$/u.test(before.lower)
  );
}

/** How much the place of the word at `index` speaks for a business. */
function weigh({ tokens }: Sentence, index: number): number {
  const [before, next, second] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  let weight = DOMAIN.test(tokens[index]?.text ?? "") ? 1 : 0;
  if (next === undefined) return weight;
  if (/^['’]s$/u.test(next.text)) weight += 1;
  if (next.text === "," && /^(?:the|a|an|its)$/u.test(second?.lower ?? ""))
    weight += isCompanyAfter(tokens, index + 3) ? 2 : 0;
  if (isBusinessVerb(next.tag === "AUX" || next.tag === "ADV" ? second : next)) weight += 1;
  else if (/^(?:has|is|was|had|will)$/u.test(next.lower)) weight += 1;
  if (next.text === "," && /^(?:which|whose)$/u.test(second?.lower ?? "")) weight += 1;
  if (before?.tag === "VERB" && DEAL_VERBS.has(before.lemma)) weight += 1;
  else if (before?.tag === "VERB") weight += 0.5;
  else if (before !== undefined && Object.hasOwn(DEAL_HEADS, before.lower)) weight += 0.75;
  if (before === undefined || /^[.!?:]$/u.test(before.text)) weight += 1;
  if (/^(?:as|like|including)$/u.test(before?.lower ?? "") && followsCompanies(tokens, index))
    weight += ENOUGH;
  return weight;
}

/** "start-ups such as payo", "rivals like payo". */
function followsCompanies(tokens: readonly Token[], index: number): boolean {
  const lowers = tokens.map((token) => token.lower);
  const noun = nounEndingAt(lowers, lowers[index - 2] === "such" ? index - 2 : index - 1);
  return noun !== null && noun.noun.plural && noun.noun.kinds.includes("company");
}

/** An ordinary word must be called a company, or have a founder or a chief. */
function weighOrdinary({ tokens }: Sentence, index: number): number {
  const [before, next, second] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  let weight = 0;
  if (next?.text === "," && /^(?:the|a|an|its)$/u.test(second?.lower ?? ""))
    weight += isCompanyAfter(tokens, index + 3) ? ENOUGH : 0;
  if (/^(?:of|at)$/u.test(before?.lower ?? "") && OFFICE.test(tokens[index - 2]?.lower ?? ""))
    weight += ENOUGH;
  return weight;
}

function isCompanyAfter(tokens: readonly Token[], start: number): boolean {
  const head = headNoun(
    tokens,
    tokens.map((token) => token.lower),
    start,
  );
  return head !== null && !head.noun.plural && head.noun.kinds.includes("company");
}

function isBusinessVerb(token: Token | undefined): boolean {
  return token?.tag === "VERB" && (COMPANY_VERBS.has(token.lemma) || SPEECH_VERBS.has(token.lemma));
}
