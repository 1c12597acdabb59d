/** Clues from the verb that a name is the subject of. */
import type { Token } from "../../text/document.ts";
import type { Clue } from "./clue-table.ts";
import {
  COMPANY_VERBS,
  DEALER_VERBS,
  GOODS_VERBS,
  MIND_VERBS,
  ORGANIZATION_VERBS,
  REPORT_VERBS,
  SPEECH_VERBS,
  SUIT_VERBS,
} from "./context-words.ts";

const MADE =
  /^(?:made|marketed|developed|designed|manufactured|produced|built|distributed|approved|certified|prescribed|priced|brewed|distilled|bottled|installed|published|used|tested|licensed|licenced|written|grown|released|launched)$/u;
/** What a sum of money begins with. */
export const MONEY = /^(?:\p{Sc}|(?:US|A|C|NZ|HK|S)\$)/u;
const COPIES = /^(?:copies|units|bottles|tickets|cases|cans|doses)$/u;
const DAY = /^(?:today|yesterday|\p{L}+day)$/u;
const LONGEST_APPOSITION = 14;

/** The verb behind auxiliaries, adverbs and "has agreed to". */
export function verbClues(tokens: readonly Token[], last: number): Clue[] {
  for (let at = last; at < last + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === "VERB")
      return (
        goodsClue(tokens, last, at) ?? [
          ...clueOf(token, tokens[at + 1]),
          ...phraseClues(token, tokens[at + 1]),
        ]
      );
    if (!/^(?:AUX|ADV|PART)$/u.test(token.tag) && !DAY.test(token.lower)) break;
  }
  return tokens[last]?.tag === "AUX" ? ["subject"] : [];
}

/** The verb behind an apposition or a relative clause: "Norvane, another of them, filed a complaint". */
export function delayedVerbClues(tokens: readonly Token[], start: number): Clue[] {
  const length = tokens.slice(start + 1, start + LONGEST_APPOSITION).findIndex(({ text }) => text === ",");
  const comma = start + 1 + length;
  if (length < 0 || tokens.slice(start, comma).some(({ tag }) => tag === "CCONJ")) return [];
  const next = tokens[comma + 1];
  return next !== undefined && /^(?:VERB|AUX)$/u.test(next.tag) && !next.lower.endsWith("ing")
    ? verbClues(tokens, comma + 1)
    : [];
}

/** "was developed with", "sold 40,000 copies": of goods, whatever else businesses sell and are. */
function goodsClue(tokens: readonly Token[], last: number, at: number): Clue[] | null {
  const [before, verb, next] = tokens.slice(at - 1, at + 2);
  if (verb === undefined) return null;
  const passive = at > last && /^(?:is|are|was|were|be|been|being)$/u.test(before?.lower ?? "");
  if (passive)
    return MADE.test(verb.lower) || (verb.lower === "sold" && next?.lower !== "to") ? ["isMade"] : null;
  const copies =
    verb.lemma === "sell" && tokens.slice(at + 1, at + 6).some(({ lower }) => COPIES.test(lower));
  return copies ? ["soldCopies"] : null;
}

/** "costs", "thinks", "told me", "took $18m": what the verb and the word after it tell. */
function phraseClues({ lemma }: Token, next: Token | undefined): Clue[] {
  const clues: Clue[] = [];
  if (GOODS_VERBS.has(lemma)) clues.push("goodsVerb");
  if (MIND_VERBS.has(lemma) || (lemma === "tell" && /^(?:me|us)$/u.test(next?.lower ?? "")))
    clues.push("mindVerb");
  if (MONEY.test(next?.text ?? "") && clues.length === 0) clues.push("moneyVerb");
  return clues;
}

function clueOf({ lemma, lower }: Token, next: Token | undefined): Clue[] {
  // Businesses write software, outlets and persons write that something is so.
  if (lemma === "write") return [/^(?:NOUN|DET|ADJ)$/u.test(next?.tag ?? "") ? "companyVerb" : "wroteVerb"];
  if (/^(?:hear|hears|heard|learnt|learned|understands)$/u.test(lower) && !/^to$/u.test(next?.lower ?? ""))
    return ["learnVerb"];
  if (REPORT_VERBS.has(lemma)) return ["reportVerb"];
  if (SPEECH_VERBS.has(lemma)) return ["speechVerb"];
  if (SUIT_VERBS.has(lemma)) return ["suitVerb"];
  if (DEALER_VERBS.has(lemma)) return ["dealerVerb"];
  if (COMPANY_VERBS.has(lemma)) return ["companyVerb"];
  return ORGANIZATION_VERBS.has(lemma) ? ["organizationVerb"] : ["subject"];
}
