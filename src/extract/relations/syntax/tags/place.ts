/** A word among its neighbours: what a repair of its tag may ask. */
import type { Tag, Token } from "../../../../text/document.ts";
import { DETERMINERS, FLOATING, POSSESSIVE_PRONOUNS } from "../closed-words.ts";
import { isClitic } from "../joined-words.ts";

export interface Place {
  readonly index: number;
  readonly tokens: readonly Token[];
  /** Tags of the sentence, repaired up to this word. */
  readonly tags: readonly Tag[];
  readonly token: Token;
  readonly tag: Tag;
  readonly before: Token | undefined;
  readonly tagBefore: Tag | undefined;
  readonly after: Token | undefined;
  readonly tagAfter: Tag | undefined;
  /** Whether the token at an index is part of a reference, a pronoun among them. */
  readonly inName: (index: number) => boolean;
}

export function placeAt(
  tokens: readonly Token[],
  tags: readonly Tag[],
  index: number,
  inName: (index: number) => boolean,
): Place | null {
  const [token, tag] = [tokens[index], tags[index]];
  if (token === undefined || tag === undefined) return null;
  return {
    index,
    tokens,
    tags,
    token,
    tag,
    before: tokens[index - 1],
    tagBefore: tags[index - 1],
    after: tokens[index + 1],
    tagAfter: tags[index + 1],
    inName,
  };
}

/** "its", "Acme's". */
export function isPossessive(token: Token | undefined): boolean {
  return (
    token !== undefined && (POSSESSIVE_PRONOUNS.has(token.lower) || (token.tag === "PART" && isClitic(token)))
  );
}

/** "that" is left out, for it opens clauses more often. */
export function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && DETERMINERS.has(token.lower) && token.lower !== "that";
}

/** "the" or "its": a noun comes, sooner or later. */
export function determines(token: Token | undefined): boolean {
  return isDeterminer(token) || isPossessive(token);
}

/** Whether an object starts straight after the word: "to court Acme" woos, "to court over unpaid bills" sues. */
export function hasObjectAfter({ after, index, inName }: Place): boolean {
  return inName(index + 1) || determines(after);
}

/** Whether a name, but no possessive pronoun, stands before the word. */
export function followsName({ before, index, inName }: Place): boolean {
  return inName(index - 1) && !POSSESSIVE_PRONOUNS.has(before?.lower ?? "");
}

/** "each", "all" and the like before the word. */
export function followsFloating({ before }: Place): boolean {
  return FLOATING.has(before?.lower ?? "");
}

export function isBase({ lower, lemma }: Token): boolean {
  return lower === lemma.toLowerCase();
}

/** "reserves": a verb in the third person or a noun in the plural. */
export function isThirdPerson(token: Token): boolean {
  return token.lower.endsWith("s") && !isBase(token) && token.text === token.lower;
}

/** Whether the sentence has no verb before the word. */
export function isFirstVerb({ tags, index }: Place): boolean {
  return tags.slice(0, index).every((tag) => tag !== "VERB" && tag !== "AUX");
}
