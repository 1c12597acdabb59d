/** Names that the article "The" belongs to: "a deal with The Parish", "The Penny Jar has merged". */
import type { Sentence, TextDocument, Token } from "../../text/document.ts";
import { NAME_LIST } from "../lists/name-list.ts";
import { NOUN_LIST } from "../lists/noun-list.ts";
import { longestMatch } from "../lists/token-trie.ts";
import { holdsPhrase, ORGANIZATION_WORDS } from "../lists/word-lists.ts";
import { hasNameShape, isOrdinary, isTitleCase, isUntrusted } from "./capitals.ts";

const COMPANY = /^(?:Company|Co|Co\.|Corporation)$/u;
const LONGEST = 4;

/** The first words of names that follow a "The" which belongs to them. */
export function findArticleNames(document: TextDocument): ReadonlySet<string> {
  const names = new Set<string>();
  const opening = new Set<string>();
  const common = new Set<string>();
  for (const sentence of document.sentences)
    sentence.tokens.forEach((token, index) => {
      const next = sentence.tokens[index + 1];
      if (token.lower !== "the" || next === undefined || !hasNameShape(next)) return;
      if (token.text === "the") common.add(next.text);
      else if (isTitleCase(sentence)) return;
      else if (!isUntrusted(sentence, index, false)) names.add(next.text);
      else if (opensName(sentence, index + 1)) opening.add(next.text);
    });
  for (const word of opening) if (!common.has(word)) names.add(word);
  return names;
}

/**
 * First in a sentence: one or two ordinary words that no list knows as a body or as what a text calls a company, or anything that ends
 * in "Company". In other places of the article the same words must not follow a small "the".
 */
function opensName({ tokens }: Sentence, start: number): boolean {
  let end = start;
  while (end < tokens.length && end - start < LONGEST && isPlainName(tokens[end])) end += 1;
  const words = tokens.slice(start, end);
  if (words.length > 1 && COMPANY.test(words.at(-1)?.text ?? ""))
    return !/^[-‑]$/u.test(tokens[end]?.text ?? "");
  if (words.length === 0 || words.length > 2 || !words.every(isOrdinary)) return false;
  if (/^(?:of|for|and|&|['’]s?)$/u.test(tokens[end]?.text ?? "") || tokens[end]?.tag === "NOUN") return false;
  const texts = words.map(({ text }) => text);
  if (longestMatch(NAME_LIST, texts, 0) !== null || holdsPhrase(ORGANIZATION_WORDS, texts, 0, texts.length))
    return false;
  const noun = longestMatch(NOUN_LIST, [words.at(-1)?.lower ?? ""], 0);
  return noun === null || noun.value.kinds.every((kind) => kind === "product");
}

function isPlainName(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{L}/u.test(token.text);
}
