/** Reads one noun phrase from a token on: determiners, modifiers, possessors, hyphen compounds, and the head. */
import type { Tag, Token } from "../../../text/document.ts";
import { wordSet } from "../word-list.ts";
import { DATE_WORDS, POSSESSIVE_PRONOUNS, RELATIVES } from "./closed-words.ts";
import { isClitic, isHyphen, isInsideWord, touches } from "./joined-words.ts";
import { finishDraft, isPlural, openDraft, takePossessive, yieldHead } from "./noun-draft.ts";
import type { Draft } from "./noun-draft.ts";
import { stepReference } from "./noun-reference.ts";
import { isQuantifying } from "./phrase-borders.ts";
import { singularOf } from "./singular.ts";
import type { TaggedSentence } from "./tagged-sentence.ts";
import type { Noun } from "./unit.ts";

const GROUP_TAGS: ReadonlySet<Tag> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM", "PRON"]);
const HEAD_TAGS: ReadonlySet<Tag> = new Set(["NOUN", "PROPN", "NUM", "PRON", "ADJ", "SYM"]);
/** With a date word after them they tell when: "29% of its sales *last year*". */
const POINTING: ReadonlySet<string> = new Set(["last", "next", "this", "each", "every"]);
/** What follows is no part of the phrase: "two pumps *each*", "orders *worth* $5m". */
const ENDS_PHRASE: ReadonlySet<string> = wordSet(
  `such, due, worth, today, yesterday, tomorrow, each, apiece`,
);
/** Adverbs between what determines the phrase and its head: "its *only* supplier". */
const RESTRICTING: ReadonlySet<string> = wordSet(
  `only, then, once, north, south, east, west, sometime, longtime`,
);

/** The "ex-owner" of a company is an owner that it had. */
const FORMERLY = "ex-";

/** The noun phrase that starts at token `start`, or `null` when none does. */
export function readNoun(sentence: TaggedSentence, start: number): Noun | null {
  if (!startsNoun(sentence, start)) return null;
  const draft = openDraft(start);
  let index = start;
  while (index < sentence.tokens.length) {
    const next = step(sentence, draft, index);
    if (next === null) break;
    index = Math.abs(next);
    if (next < 0) break;
  }
  return index === start ? null : finishDraft(draft, index);
}

function startsNoun(sentence: TaggedSentence, index: number): boolean {
  if (sentence.references[index] !== undefined) return true;
  const tag = sentence.tags[index];
  return tag !== undefined && GROUP_TAGS.has(tag);
}

/** Takes in what stands at `index`; the next index, negative when the phrase ends there, `null` when it ended before. */
function step(sentence: TaggedSentence, draft: Draft, index: number): number | null {
  const reference = sentence.references[index];
  if (reference !== undefined) return stepReference(sentence, draft, index, reference);
  const token = sentence.tokens[index];
  const tag = sentence.tags[index];
  if (token === undefined || tag === undefined) return null;
  const grown = index > draft.first;
  if (grown && isClitic(token) && (tag === "PART" || touches(sentence.tokens[index - 1], token))) {
    draft.words = draft.words.filter((word) => word === "each");
    draft.head = "";
    draft.owned = true;
    draft.determined = true;
    return index + 1;
  }
  if (grown && isHyphen(token) && isInsideWord(sentence.tokens, index)) return index + 1;
  if (grown && tag === "ADV" && token.lower !== "as" && isModifierAhead(sentence, index + 1))
    return index + 1;
  if (grown && tag === "ADV" && isRestriction(sentence, draft, index)) {
    draft.words.push(token.lower);
    return index + 1;
  }
  if (!GROUP_TAGS.has(tag) || (grown && (ENDS_PHRASE.has(token.lower) || RELATIVES.has(token.lower))))
    return null;
  if (draft.head !== "" && POINTING.has(token.lower) && opensDate(sentence, index + 1)) return null;
  if (grown && (tag === "DET" || tag === "PRON") && draft.head !== "" && !isQuantifying(draft.head))
    return null;
  if (POSSESSIVE_PRONOUNS.has(token.lower)) {
    takePossessive(draft, token.lower);
    return index + 1;
  }
  if (tag === "DET") {
    draft.determined = true;
    if (sentence.tokens[index + 1]?.lower === "of") draft.head = token.lower;
    else draft.words.push(token.lower);
    return index + 1;
  }
  if (HEAD_TAGS.has(tag)) {
    yieldHead(draft);
    const head = headOf(token, tag);
    const isFormer = head.startsWith(FORMERLY);
    if (isFormer) draft.words.push("ex");
    draft.head = isFormer ? head.slice(FORMERLY.length) : head;
    draft.proper = tag === "PROPN";
    draft.plural = tag === "NOUN" && isPlural(token);
  }
  return tag === "PRON" ? -(index + 1) : index + 1;
}

/** "holding" and "filing" are nouns of their own, whatever verb they come from. */
function headOf(token: Token, tag: Tag): string {
  const keeps = tag === "PROPN" || tag === "PRON" || tag === "ADJ" || token.lower.endsWith("ing");
  return keeps ? token.lower : singularOf(token);
}

function opensDate(sentence: TaggedSentence, index: number): boolean {
  return sentence.references[index] === undefined && DATE_WORDS.has(sentence.tokens[index]?.lower ?? "");
}

function isModifierAhead(sentence: TaggedSentence, index: number): boolean {
  const tag = sentence.tags[index];
  return tag === "ADJ" && sentence.references[index] === undefined;
}

/** "its *only* supplier", "the *then* owner": an adverb between what determines the phrase and its head. */
function isRestriction({ tags, tokens, references }: TaggedSentence, draft: Draft, index: number): boolean {
  return (
    draft.determined &&
    draft.head === "" &&
    RESTRICTING.has(tokens[index]?.lower ?? "") &&
    references[index + 1] === undefined &&
    tags[index + 1] === "NOUN"
  );
}
