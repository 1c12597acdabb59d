/**
 * Companies called after what is no name by itself and where it is at home: "Lantern of Leeds", "Stack of Bricks". An ordinary word with a
 * capital asks for more, where "Qorvel of Leeds" is Qorvel.
 */
import type { Sentence, Token } from "../../text/document.ts";
import { startsWithCapital } from "../../text/letter-case.ts";
import { NOUN_LIST } from "../lists/noun-list.ts";
import { longestMatch } from "../lists/token-trie.ts";
import { COMPANY_WORDS, endsWithPhrase } from "../lists/word-lists.ts";
import { isOrdinary } from "./capitals.ts";
import type { Piece } from "./piece.ts";
import { placeEnd } from "./place-at.ts";

/** What stands before a heading's or a feature's name, or before the rest of a longer one. */
const DETERMINER = /^(?:the|an?|its|their|his|her|our|this|that|['’]s?|[-‑])$/iu;
/** Heads of what is no company: "Bay of Biscay", "Isle of Lewis", "Plan of Merger". */
const FEATURE =
  /^(?:Bay|Isle|Isles|Gulf|Cape|Strait|Straits|Sea|Lake|Mount|Mountains|Coast|Tower|Palace|Castle|Battle|Plan|Departure|Completion|Disposition|Date|Notice|Terms|Statement|Articles|Law|Rule|Day|Week|Year|Month|Lord|Lady|Duke|Earl|King|Queen|Archbishop|Bishop|Act|Treaty|Bill|Chart|Quote|Number|Word|Most|Half|Out|Some|Part)$/u;

/** Whether the "of" at `index` goes on with the name that `run` makes up. */
export function joinsHome(sentence: Sentence, run: readonly Piece[], index: number): boolean {
  const { tokens } = sentence;
  let first = run[0]?.first ?? index;
  const opening = first === 0;
  if (opening && index > 1 && isNoun(tokens[0])) first = 1;
  const words = tokens.slice(first, index);
  if (words.length > 2 || tokens[index]?.text !== "of") return false;
  if (!run.every(({ title, senses }) => !title && senses.every(({ common }) => common))) return false;
  if (!words.every(isHead) || DETERMINER.test(tokens[first - 1]?.text ?? "")) return false;
  if (words.length > 1 && endsWithPhrase(COMPANY_WORDS, texts(words), 1, 2)) return false;
  const end = placeEnd(tokens, index + 1);
  if (opening) return end !== null && speaksOfOne(tokens, end);
  return end !== null || (isHead(tokens[index + 1]) && !startsWithCapital(tokens[index + 2]?.text));
}

/** An ordinary word with a capital that is no role, no sort of thing and no feature of the land. */
function isHead(token: Token | undefined): boolean {
  if (token === undefined || !isOrdinary(token) || FEATURE.test(token.text)) return false;
  return !isNoun(token);
}

/** "Insurer", "Customers": what a text calls somebody or something. */
function isNoun(token: Token | undefined): boolean {
  const noun = longestMatch(NOUN_LIST, [token?.lower ?? ""], 0);
  return noun !== null && !noun.value.kinds.every((kind) => kind === "product");
}

function texts(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text);
}

/** First in a sentence only what follows tells "Lantern of Leeds, the chain" from "Imports of Spain". */
function speaksOfOne(tokens: readonly Token[], end: number): boolean {
  const [next, after] = [tokens[end], tokens[end + 1]];
  if (next?.text === ",") return /^(?:the|an?|its|which|whose|another)$/u.test(after?.lower ?? "");
  return (
    /^(?:is|has|was|does)$/u.test(next?.lower ?? "") ||
    (next?.tag === "VERB" && /(?:[^s]s|ed)$/u.test(next.lower))
  );
}
