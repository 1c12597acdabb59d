/** Capitalised words that tell by themselves what a name stands for: legal forms, typical parts of names, titles, first names. */
import { SEED_LISTS } from "./seed-lists.ts";
import { nameTokens } from "./name-list.ts";
import { addPhrase, createTrie, longestMatch, type TokenTrie } from "./token-trie.ts";

export const LEGAL_FORMS = phrases(SEED_LISTS.legalForms);
export const COMPANY_WORDS = phrases(SEED_LISTS.companyWords);
export const ORGANIZATION_WORDS = phrases(SEED_LISTS.organizationWords);
/** Titles before a name, and roles of two words or more, which stand there with capitals too. */
export const TITLES = phrases([
  ...SEED_LISTS.titles,
  ...SEED_LISTS.personNouns.filter((noun) => noun.includes(" ")).map(toTitleCase),
]);
export const FIRST_NAMES: ReadonlySet<string> = new Set(SEED_LISTS.firstNames);
export const SURNAMES: ReadonlySet<string> = new Set(SEED_LISTS.surnames);
/** Nouns in small letters that may begin a sentence without an article. */
export const UNCOUNTABLE: ReadonlySet<string> = new Set(SEED_LISTS.uncountableNouns);

/** Whether the phrase trie holds exactly the tokens `[first, last)`. */
export function endsWithPhrase(
  trie: TokenTrie<true>,
  words: readonly string[],
  first: number,
  last: number,
): boolean {
  if (!trie.endings.has(words[last - 1] ?? "")) return false;
  for (let start = last - 1; start >= first; start -= 1) {
    if (longestMatch(trie, words, start, last)?.end === last) return true;
  }
  return false;
}

/** Whether any phrase of the trie stands among the tokens `[first, last)`. */
export function holdsPhrase(
  trie: TokenTrie<true>,
  words: readonly string[],
  first: number,
  last: number,
): boolean {
  for (let start = first; start < last; start += 1) {
    if (longestMatch(trie, words, start, last) !== null) return true;
  }
  return false;
}

function phrases(list: readonly string[]): TokenTrie<true> {
  const trie = createTrie<true>();
  for (const phrase of list) addPhrase(trie, nameTokens(phrase), () => true);
  return trie;
}

function toTitleCase(phrase: string): string {
  return phrase
    .replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/ (?:Of|And) /gu, (word) => word.toLowerCase());
}
