/** Whether a name, a pronoun or a nominal reference goes on with the noun phrase before it or opens one of its own. */
import type { Reference } from "../../reading.ts";
import { wordSet } from "../word-list.ts";
import { DATE_WORDS, POSSESSIVE_PRONOUNS, YEAR } from "./closed-words.ts";
import { isClitic, isHyphen } from "./joined-words.ts";
import { isPlural } from "./noun-draft.ts";
import type { Draft } from "./noun-draft.ts";
import type { TaggedSentence } from "./tagged-sentence.ts";

/** Never named by what follows them: "under the contract Acme will sell …". */
const CONTRACTS: ReadonlySet<string> = wordSet(`
  contract, agreement, deal, arrangement, pact, licence, license, lease, accord, term, plan, scheme, settlement, treaty,
  proposal, order
`);
/** Verbs whose object is a company, so that a noun before their subject is likely that object. */
const TAKING: ReadonlySet<string> = wordSet(`
  bought, acquired, took, owns, owned, backs, backed, sold, spun, founded, controls, purchased, carved, snapped
`);

/** Whether the reference opens a phrase of its own. */
export function opensAnew(sentence: TaggedSentence, draft: Draft, reference: Reference): boolean {
  return (
    !mayJoin(sentence, draft, reference.first) ||
    opensPhrase(sentence, draft, reference) ||
    opensClause(sentence, draft, reference) ||
    isFrontedPlace(sentence, draft)
  );
}

/** "all" and "both" are heads only until what they count has come. */
export function isQuantifying(head: string): boolean {
  return head === "all" || head === "both" || head === "half";
}

/** "rival Acme" is one phrase, "on Monday Acme" and "a company Acme bought" after a bare name are two. */
function mayJoin(sentence: TaggedSentence, draft: Draft, index: number): boolean {
  const before = sentence.tokens[index - 1];
  if (before === undefined) return true;
  if (CONTRACTS.has(draft.head) && draft.determined) return false;
  if (isHyphen(before) || before.text === "/" || isClitic(before)) return true;
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

/** "In Germany Acme is building": a place that opens the sentence is no part of the name after it. */
function isFrontedPlace({ tokens }: TaggedSentence, draft: Draft): boolean {
  return draft.first === 1 && tokens[0]?.lower === "in" && draft.proper && !draft.determined;
}
