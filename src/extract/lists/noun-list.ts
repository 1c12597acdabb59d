/** Nouns that say what a name stands for ("chipmaker", "regulator", "chief executive", "chatbot"), in singular and plural. */
import { SEED_LISTS } from "./seed-lists.ts";
import { nameTokens } from "./name-list.ts";
import { addPhrase, createTrie, type TokenTrie } from "./token-trie.ts";

export type NounKind = "company" | "organization" | "person" | "product";

export interface ListedNoun {
  readonly kinds: readonly NounKind[];
  /** Singular, lower case. */
  readonly noun: string;
  readonly plural: boolean;
}

export const NOUN_LIST: TokenTrie<ListedNoun> = createTrie();

addNouns("company", SEED_LISTS.companyNouns);
addNouns("organization", SEED_LISTS.organizationNouns);
addNouns("person", SEED_LISTS.personNouns);
addNouns("product", SEED_LISTS.productNouns);

function addNouns(kind: NounKind, nouns: readonly string[]): void {
  for (const noun of nouns) {
    addNoun(noun.toLowerCase(), { kinds: [kind], noun: noun.toLowerCase(), plural: false });
    addNoun(toPlural(noun.toLowerCase()), { kinds: [kind], noun: noun.toLowerCase(), plural: true });
  }
}

function addNoun(phrase: string, noun: ListedNoun): void {
  addPhrase(NOUN_LIST, nameTokens(phrase), (before) =>
    before === null ? noun : { ...before, kinds: [...before.kinds, ...noun.kinds] },
  );
}

function toPlural(noun: string): string {
  if (/(?:s|x|ch|sh)$/u.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
