/** Reads one noun phrase from a token on: determiners, modifiers, possessors, hyphen compounds, and the head. */
import type { Tag, Token } from "../../../text/document.ts";
import type { Reference, ReferenceForm } from "../../reading.ts";
import { DATE_WORDS, POSSESSIVE_PRONOUNS, RELATIVES } from "./closed-words.ts";
import { singularOf } from "./singular.ts";
import type { Compound, Noun } from "./unit.ts";
import { isHyphen, touches } from "./word-forms.ts";
import { wordSet } from "../word-list.ts";

/** A sentence under reading: tokens, corrected tags, and the reference that starts at or covers each token. */
export interface TaggedSentence {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly references: readonly (Reference | undefined)[];
  /** Party entities only; a reference to a person or product stands for no party. */
  readonly parties: (reference: Reference) => readonly string[];
  /** Companies whose products the reference names. */
  readonly makers: (reference: Reference) => readonly string[];
}

interface Draft {
  readonly first: number;
  head: string;
  entities: readonly string[];
  makers: readonly string[];
  possessors: string[];
  owned: boolean;
  modifiers: string[];
  compounds: Compound[];
  words: string[];
  determined: boolean;
  proper: boolean;
  plural: boolean;
  form: ReferenceForm | null;
}

const GROUP_TAGS: ReadonlySet<Tag> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM", "PRON"]);
const HEAD_TAGS: ReadonlySet<Tag> = new Set(["NOUN", "PROPN", "NUM", "PRON", "ADJ", "SYM"]);
const AFTER_NAME: ReadonlySet<Tag> = new Set(["NOUN", "PROPN"]);
const QUANTIFIERS: ReadonlySet<string> = wordSet(`
  last, next, this, earlier, later, late, early, able, likely, due, ready, keen, free, first, worth, such,
  alone
`);
/** With a date word after them they tell when: "29% of its sales *last year*". */
const POINTING: ReadonlySet<string> = new Set(["last", "next", "this", "each", "every"]);
const ENDS_PHRASE: ReadonlySet<string> = new Set([
  "such",
  "due",
  "worth",
  "today",
  "yesterday",
  "tomorrow",
  "each",
  "apiece",
]);
/** Never named by what follows them: "under the contract Acme will sell …". */
const CONTRACTS: ReadonlySet<string> = wordSet(`
  contract, agreement, deal, arrangement, pact, licence, license, lease, accord, term, plan, scheme, settlement, treaty,
  proposal, order
`);
const RESTRICTING: ReadonlySet<string> = wordSet(
  `only, then, once, north, south, east, west, sometime, longtime`,
);
/** Verbs whose object is a company, so that a noun before their subject is likely that object. */
const TAKING: ReadonlySet<string> = wordSet(`
  bought, acquired, took, owns, owned, backs, backed, sold, spun, founded, controls, purchased, carved, snapped
`);
const YEAR = /^(?:19|20)\d\d$/u;
const CLITICS: ReadonlySet<string> = new Set(["'s", "’s", "'", "’"]);

/** The noun phrase that starts at token `start`, or `null` when none does. */
export function readNoun(sentence: TaggedSentence, start: number): Noun | null {
  if (!startsNoun(sentence, start)) return null;
  const draft: Draft = {
    first: start,
    head: "",
    entities: [],
    makers: [],
    possessors: [],
    owned: false,
    modifiers: [],
    compounds: [],
    words: [],
    determined: false,
    proper: false,
    plural: false,
    form: null,
  };
  let index = start;
  while (index < sentence.tokens.length) {
    const next = step(sentence, draft, index);
    if (next === null) break;
    index = Math.abs(next);
    if (next < 0) break;
  }
  if (index === start) return null;
  // Field by field: spreading the draft costs more than reading the phrase.
  const { first, head, entities, makers, possessors, owned, modifiers, compounds, words, proper, plural } =
    draft;
  return {
    first,
    last: index,
    head,
    entities,
    makers,
    possessors,
    owned,
    modifiers,
    compounds,
    words,
    determined: draft.determined,
    proper,
    plural,
    form: draft.form,
  };
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
  if (grown && CLITICS.has(token.text) && (tag === "PART" || touches(sentence.tokens[index - 1], token))) {
    draft.words = draft.words.filter((word) => word === "each");
    draft.head = "";
    draft.owned = !DATE_WORDS.has(draft.head);
    draft.determined = true;
    return index + 1;
  }
  if (
    grown &&
    isHyphen(token) &&
    touches(sentence.tokens[index - 1], token) &&
    touches(token, sentence.tokens[index + 1])
  )
    return index + 1;
  if (grown && tag === "ADV" && token.lower !== "as" && isModifierAhead(sentence, index + 1))
    return index + 1;
  if (grown && tag === "ADV" && isRestriction(sentence, draft, index)) {
    draft.words.push(token.lower);
    return index + 1;
  }
  if (!GROUP_TAGS.has(tag) || (grown && (ENDS_PHRASE.has(token.lower) || opensRelative(token)))) return null;
  if (draft.head !== "" && POINTING.has(token.lower) && opensDate(sentence, index + 1)) return null;
  if (
    grown &&
    (tag === "DET" || tag === "PRON") &&
    draft.head !== "" &&
    draft.words.length + draft.head.length > 0 &&
    !isQuantifying(draft.head)
  )
    return null;
  if (POSSESSIVE_PRONOUNS.has(token.lower)) {
    if (token.lower === "whose") draft.words.push("whose");
    draft.determined = true;
    return index + 1;
  }
  if (tag === "DET") {
    draft.determined = true;
    draft.words.push(token.lower);
    return index + 1;
  }
  if (HEAD_TAGS.has(tag)) {
    if (draft.head !== "") draft.words.push(draft.head);
    draft.head = headOf(token, tag);
    draft.proper = tag === "PROPN";
    draft.plural = tag === "NOUN" && isPlural(token);
  }
  return tag === "PRON" ? -(index + 1) : index + 1;
}

/** "those *who* wrote": nothing follows in the phrase. */
function opensRelative({ lower }: Token): boolean {
  return RELATIVES.has(lower);
}

/** "holding" and "filing" are nouns of their own, whatever verb they come from. */
function headOf(token: Token, tag: Tag): string {
  const keeps = tag === "PROPN" || tag === "PRON" || tag === "ADJ" || token.lower.endsWith("ing");
  return keeps ? token.lower : singularOf(token);
}

function stepReference(
  sentence: TaggedSentence,
  draft: Draft,
  index: number,
  reference: Reference,
): number | null {
  if (reference.first !== index) return index + 1;
  const parties = sentence.parties(reference);
  const { tokens, tags, references } = sentence;
  const end = reference.last;
  if (index > draft.first && (!mayJoin(sentence, draft, index) || opensPhrase(sentence, draft, reference)))
    return null;
  if (index > draft.first && (opensClause(sentence, draft, reference) || isFrontedPlace(sentence, draft)))
    return null;
  const after = tokens[end];
  if (POSSESSIVE_PRONOUNS.has(tokens[index]?.lower ?? "") && reference.form === "pronoun") {
    if (tokens[index]?.lower === "whose") draft.words.push("whose");
    draft.possessors.push(...parties);
    draft.determined = true;
    return end;
  }
  if (
    after !== undefined &&
    references[end] === undefined &&
    CLITICS.has(after.text) &&
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
  if (joiner && touches(tokens[end - 1], after) && touches(after, tokens[end + 1])) {
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
  if (draft.head !== "") draft.words.push(draft.head);
  draft.head = "";
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

/** "rival Acme" is one phrase, "on Monday Acme" and "a company Acme bought" after a bare name are two. */
function mayJoin(sentence: TaggedSentence, draft: Draft, index: number): boolean {
  const before = sentence.tokens[index - 1];
  if (before === undefined) return true;
  if (CONTRACTS.has(draft.head) && draft.determined) return false;
  if (isHyphen(before) || before.text === "/" || CLITICS.has(before.text)) return true;
  if (sentence.references[index - 1] !== undefined) return POSSESSIVE_PRONOUNS.has(before.lower);
  if (DATE_WORDS.has(before.lower) || DATE_WORDS.has(draft.head)) return false;
  if (isCountOfGoods(sentence, draft, index)) return true;
  return !(
    sentence.tags[index - 1] === "NUM" ||
    sentence.tags[index - 1] === "SYM" ||
    sentence.tags[index - 1] === "PRON"
  );
}

/** "90 *Acme trucks*", "600 *Acme stores*": a number that counts what is called by the name. */
function isCountOfGoods({ tokens, tags, references }: TaggedSentence, draft: Draft, index: number): boolean {
  const counted = references[index]?.last ?? index;
  return (
    tags[index - 1] === "NUM" &&
    !YEAR.test(tokens[index - 1]?.lower ?? "") &&
    !draft.words.some((word) => DATE_WORDS.has(word)) &&
    references[counted] === undefined &&
    tags[counted] === "NOUN" &&
    isPlural(tokens[counted])
  );
}

/** "in cards *it* leads", "at home *both chains* lead": pronouns and determiners begin a phrase of their own after a head. */
function opensPhrase({ tags }: TaggedSentence, { head }: Draft, { form, first }: Reference): boolean {
  if (head === "" || isQuantifying(head) || form === "name") return false;
  return form === "pronoun" || tags[first] === "DET";
}

function opensDate(sentence: TaggedSentence, index: number): boolean {
  return sentence.references[index] === undefined && DATE_WORDS.has(sentence.tokens[index]?.lower ?? "");
}

/** "the start-up Acme bought in May": what follows the noun is the subject of its clause. */
function opensClause(sentence: TaggedSentence, draft: Draft, reference: Reference): boolean {
  if (draft.head === "") return false;
  if (draft.words.includes("whose")) return isPlural(sentence.tokens[reference.first - 1]);
  if (!draft.words.includes("the")) return false;
  const verb = sentence.tokens[reference.last];
  const after = sentence.tags[reference.last + 1];
  return (
    verb !== undefined &&
    TAKING.has(verb.lower) &&
    sentence.references[reference.last + 1] === undefined &&
    (after === "ADP" || after === "PUNCT" || after === "ADV" || after === "ADJ")
  );
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && token.lower.endsWith("s") && token.lower !== singularOf(token);
}

/** "In Germany Acme is building": a place that opens the sentence is no part of the name after it. */
function isFrontedPlace({ tokens }: TaggedSentence, draft: Draft): boolean {
  return draft.first === 1 && tokens[0]?.lower === "in" && draft.proper && !draft.determined;
}

function continuesAfterName(sentence: TaggedSentence, index: number): boolean {
  const tag = sentence.tags[index];
  const token = sentence.tokens[index];
  if (token === undefined || tag === undefined) return false;
  if (sentence.references[index] !== undefined) return false;
  if (DATE_WORDS.has(token.lower) || QUANTIFIERS.has(token.lower)) return false;
  if (AFTER_NAME.has(tag)) return true;
  return (
    tag === "ADJ" &&
    AFTER_NAME.has(sentence.tags[index + 1] ?? "X") &&
    sentence.references[index + 1] === undefined
  );
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

function isQuantifying(head: string): boolean {
  return head === "all" || head === "both" || head === "half";
}
