/** Listed names of companies, organizations, outlets, products, places and the like, ready for longest-match look-up. */
import type { EntityKind } from "../../model/ontology.ts";
import { tokenise } from "../../text/tokenise.ts";
import { SEED_LISTS, type ListedName } from "./seed-lists.ts";
import { addPhrase, createTrie, type TokenTrie } from "./token-trie.ts";

/** What a listed name may stand for; places and calendar words are listed so that they are not taken for parties. */
export type SenseKind = EntityKind | "place" | "calendar" | "demonym" | "other";

export interface Sense {
  readonly kind: SenseKind;
  /** The name under which aliases and former names meet. */
  readonly canonical: string;
  readonly common: boolean;
}

/** Surfaces of the tokens of a name, as a text would have them. */
export function nameTokens(name: string): string[] {
  return tokenise(name).map(({ start, end }) => name.slice(start, end));
}

export const NAME_LIST: TokenTrie<readonly Sense[]> = createTrie();

addNames("company", SEED_LISTS.companies);
addNames("organization", SEED_LISTS.organizations);
addNames("media", SEED_LISTS.outlets);
addNames("product", SEED_LISTS.products);
addWords("place", SEED_LISTS.places);
addWords("calendar", SEED_LISTS.calendar);
addWords("demonym", SEED_LISTS.demonyms);
addWords("other", SEED_LISTS.commonCapitalised);

function addNames(kind: SenseKind, names: readonly ListedName[]): void {
  for (const { name, aliases = [], former = [], common = false } of names) {
    addSense(name, { kind, canonical: name, common });
    for (const other of [...aliases, ...former]) addSense(other, { kind, canonical: name, common });
  }
}

function addWords(kind: SenseKind, words: readonly string[]): void {
  for (const word of words) addSense(word, { kind, canonical: word, common: false });
}

function addSense(name: string, sense: Sense): void {
  const file = (tokens: readonly string[]): void =>
    addPhrase(NAME_LIST, tokens, (before) => [...(before ?? []), sense]);
  const opening = nameTokens(name);
  file(opening);
  // At the start of a sentence a hyphen parts fewer words than inside it.
  const inside = nameTokens(`a ${name}`).slice(1);
  if (inside.length !== opening.length) file(inside);
}
