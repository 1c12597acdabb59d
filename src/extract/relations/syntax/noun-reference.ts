/** Takes a reference into a noun phrase: as a possessor, a modifier, part of a hyphen compound, or what the phrase is about. */
import type { Tag } from "../../../text/document.ts";
import type { Reference } from "../../reading.ts";
import { wordSet } from "../word-list.ts";
import { DATE_WORDS, POSSESSIVE_PRONOUNS } from "./closed-words.ts";
import { isClitic, isHyphen, isInsideWord, touches } from "./joined-words.ts";
import { isPlural, takePossessive, yieldHead } from "./noun-draft.ts";
import type { Draft } from "./noun-draft.ts";
import { opensAnew } from "./phrase-borders.ts";
import { singularOf } from "./singular.ts";
import type { TaggedSentence } from "./tagged-sentence.ts";

const AFTER_NAME: ReadonlySet<Tag> = new Set(["NOUN", "PROPN"]);
/** After a name they begin something else: "Acme *last* week", "Acme *able* to". */
const LEAVING_NAMES: ReadonlySet<string> = wordSet(`
  last, next, this, earlier, later, late, early, able, likely, due, ready, keen, free, first, worth, such,
  alone
`);

/** As `step` of a noun phrase: the next index, negative when the phrase ends there, `null` when it ended before. */
export function stepReference(
  sentence: TaggedSentence,
  draft: Draft,
  index: number,
  reference: Reference,
): number | null {
  if (reference.first !== index) return index + 1;
  const parties = sentence.parties(reference);
  const { tokens, tags, references } = sentence;
  const end = reference.last;
  if (index > draft.first && opensAnew(sentence, draft, reference)) return null;
  const after = tokens[end];
  if (POSSESSIVE_PRONOUNS.has(tokens[index]?.lower ?? "") && reference.form === "pronoun") {
    takePossessive(draft, tokens[index]?.lower ?? "");
    draft.possessors.push(...parties);
    return end;
  }
  if (
    after !== undefined &&
    references[end] === undefined &&
    isClitic(after) &&
    touches(tokens[end - 1], after) &&
    tags[end] !== "AUX"
  ) {
    draft.possessors.push(...parties);
    draft.head = "";
    draft.words = [];
    draft.determined = true;
    return end + 1;
  }
  const joiner = isHyphen(after) || after?.text === "/";
  if (joiner && isInsideWord(tokens, end)) {
    if (references[end + 1] !== undefined) {
      draft.modifiers.push(...parties);
      return end + 1;
    }
    const word = tokens[end + 1];
    if (word !== undefined) {
      draft.compounds.push({ entities: parties, word: word.lower });
      return end + 2;
    }
  }
  if (reference.form === "name" && continuesAfterName(sentence, end)) {
    draft.modifiers.push(...parties);
    draft.makers = sentence.makers(reference);
    return end;
  }
  yieldHead(draft);
  if (reference.form === "nominal") {
    draft.words.push(...tokens.slice(reference.first, end - 1).map((token) => token.lower));
    const last = tokens[end - 1];
    draft.head = last === undefined ? "" : singularOf(last);
    draft.plural = isPlural(tokens[end - 1]);
    draft.determined = true;
  }
  draft.entities = parties;
  draft.makers = sentence.makers(reference);
  draft.proper = true;
  draft.form = reference.form;
  return -end;
}

function continuesAfterName(sentence: TaggedSentence, index: number): boolean {
  const tag = sentence.tags[index];
  const token = sentence.tokens[index];
  if (token === undefined || tag === undefined) return false;
  if (sentence.references[index] !== undefined) return false;
  if (DATE_WORDS.has(token.lower) || LEAVING_NAMES.has(token.lower)) return false;
  if (AFTER_NAME.has(tag)) return true;
  return (
    tag === "ADJ" &&
    AFTER_NAME.has(sentence.tags[index + 1] ?? "X") &&
    sentence.references[index + 1] === undefined
  );
}
