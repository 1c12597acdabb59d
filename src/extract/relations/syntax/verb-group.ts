/** Reads one verb group: auxiliaries, adverbs and negation between them, and the main verb. */
import { wordSet } from "../word-list.ts";
import type { TaggedSentence } from "./tagged-sentence.ts";
import { FLOATING, MODALS } from "./closed-words.ts";
import { isOnlyFinitePast, isPast } from "./tags/past-forms.ts";
import type { VerbForm, VerbUnit } from "./unit.ts";
import { verbLemma } from "./tags/verb-lemmas.ts";

const BE: ReadonlySet<string> = wordSet(`
  be, am, is, are, was, were, been, being, 're, ’re, 'm
`);
const HAVE: ReadonlySet<string> = new Set(["have", "has", "had", "having", "'ve", "’ve"]);
/** Auxiliaries before the participle of something that has happened. */
const COMPLETING: ReadonlySet<string> = new Set(["", ...HAVE, "was", "were", "been"]);
const DO: ReadonlySet<string> = new Set(["do", "does", "did"]);
const PAST_AUXILIARIES: ReadonlySet<string> = new Set(["was", "were", "had", "did"]);
const NOT: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never"]);
/** What stands before "not to": "decided not to buy", "urged regulators not to block". */
const BEFORE_NOT_TO: ReadonlySet<string> = new Set(["VERB", "NOUN", "PROPN", "PRON"]);

/** The verb group that starts at token `start`, or `null`. */
export function readVerb(sentence: TaggedSentence, start: number): VerbUnit | null {
  const { tokens, tags, references } = sentence;
  let negated = false;
  let modal = "";
  let infinitive = false;
  let auxiliary = "";
  let finite = "";
  let perfect = false;
  let index = start;
  if (tokens[index]?.lower === "to") {
    const next = skipAdverbs(sentence, index + 1);
    if (tags[next] !== "VERB" && tags[next] !== "AUX") return null;
    infinitive = true;
    negated = isNegatedInfinitive(sentence, start);
    index = next;
  }
  let main = -1;
  const adverbs: string[] = [];
  for (; index < tokens.length; index++) {
    const token = tokens[index];
    const tag = tags[index];
    if (token === undefined || references[index] !== undefined) break;
    if (NOT.has(token.lower)) {
      if (index === start && !isVerbal(tags[index + 1])) return null;
      negated = true;
      continue;
    }
    const isAuxiliary =
      BE.has(token.lower) ||
      HAVE.has(token.lower) ||
      DO.has(token.lower) ||
      MODALS.has(token.lower) ||
      tag === "AUX";
    if (isAuxiliary) {
      if (auxiliary !== "" && token.lower === "'s") break;
      if (MODALS.has(token.lower)) modal = modalName(token.lower);
      perfect ||= HAVE.has(auxiliary);
      finite ||= token.lower;
      auxiliary = token.lower;
      main = index;
      continue;
    }
    if (tag === "VERB" || (tag === "ADJ" && BE.has(auxiliary) && isParticipleAhead(sentence, index))) {
      if (
        main >= 0 &&
        !BE.has(auxiliary) &&
        !HAVE.has(auxiliary) &&
        !DO.has(auxiliary) &&
        modal === "" &&
        auxiliary !== "" &&
        tag !== "VERB"
      )
        break;
      main = index;
      index += 1;
      break;
    }
    if (auxiliary !== "" && FLOATING.has(token.lower) && tags[index + 1] === "VERB") continue;
    if (token.lower === "since" && HAVE.has(auxiliary) && isVerbal(tags[index + 1])) continue;
    if (tag === "ADV" || tag === "INTJ") {
      const next = skipAdverbs(sentence, index);
      if (main === -1 || !(isVerbal(tags[next]) || isBeParticiple(sentence, next, auxiliary))) break;
      for (let at = index; at < next; at++) adverbs.push(tokens[at]?.lower ?? "");
      index = next - 1;
      continue;
    }
    break;
  }
  const token = tokens[main];
  if (token === undefined) return null;
  const last = Math.max(main + 1, trailingNegation(sentence, main + 1, index));
  const lexical = !(
    BE.has(token.lower) ||
    HAVE.has(token.lower) ||
    DO.has(token.lower) ||
    MODALS.has(token.lower) ||
    tags[main] === "AUX"
  );
  const lemma = lexical ? verbLemma(token) : auxiliaryLemma(token.lower);
  const passive =
    lexical &&
    (BE.has(auxiliary) || (auxiliary === "'s" && isPast(token.lower))) &&
    !token.lower.endsWith("ing");
  return {
    kind: "verb",
    first: start,
    last,
    lemma,
    form: formOf(token.lower, { infinitive, auxiliary, modal, lexical, lemma: token.lemma.toLowerCase() }),
    passive,
    done: lexical && modal === "" && COMPLETING.has(auxiliary) && isPast(token.lower),
    past: PAST_AUXILIARIES.has(finite) || (lexical && finite === "" && !infinitive && isPast(token.lower)),
    progressive: lexical && BE.has(auxiliary) && token.lower.endsWith("ing"),
    perfect: perfect || (lexical && HAVE.has(auxiliary)),
    negated,
    modal,
    adverbs,
  };
}

function formOf(
  lower: string,
  group: { infinitive: boolean; auxiliary: string; modal: string; lexical: boolean; lemma: string },
): VerbForm {
  if (group.infinitive) return "infinitive";
  if (group.lexical && group.auxiliary === "") {
    if (lower.endsWith("ing")) return "gerund";
    if (isOnlyFinitePast(lower)) return "finite";
    if (isPast(lower)) return "past";
    return lower === group.lemma ? "base" : "finite";
  }
  if (group.auxiliary === "being" || group.auxiliary === "having") return "gerund";
  if (group.auxiliary === "be" && group.modal === "") return "base";
  return "finite";
}

function auxiliaryLemma(lower: string): string {
  if (BE.has(lower) || lower === "'s" || lower === "’s") return "be";
  if (HAVE.has(lower)) return "have";
  if (DO.has(lower)) return "do";
  return lower;
}

function modalName(lower: string): string {
  if (lower === "wo" || lower === "'ll" || lower === "’ll") return "will";
  if (lower === "'d" || lower === "’d") return "would";
  return lower === "ca" ? "can" : lower;
}

function skipAdverbs(sentence: TaggedSentence, index: number): number {
  let next = index;
  while (
    (sentence.tags[next] === "ADV" || sentence.tags[next] === "INTJ") &&
    sentence.references[next] === undefined
  )
    next += 1;
  return next;
}

function isVerbal(tag: string | undefined): boolean {
  return tag === "VERB" || tag === "AUX" || tag === "PART";
}

function isBeParticiple(sentence: TaggedSentence, index: number, auxiliary: string): boolean {
  return BE.has(auxiliary) && sentence.tags[index] === "ADJ" && isParticipleAhead(sentence, index);
}

/** "is owned by": an -ed adjective after a form of "be" that a preposition or the end follows. */
function isParticipleAhead(sentence: TaggedSentence, index: number): boolean {
  const lower = sentence.tokens[index]?.lower ?? "";
  const after = sentence.tags[index + 1];
  return isPast(lower) && (after === "ADP" || after === "PUNCT" || after === "PART" || after === undefined);
}

/** "decided *not* to buy": the negation before "to". */
function isNegatedInfinitive({ tokens, tags }: TaggedSentence, start: number): boolean {
  const before = tags[start - 2];
  return NOT.has(tokens[start - 1]?.lower ?? "") && before !== undefined && BEFORE_NOT_TO.has(before);
}

function trailingNegation(sentence: TaggedSentence, from: number, reached: number): number {
  return NOT.has(sentence.tokens[from]?.lower ?? "") ? Math.max(from + 1, reached) : from;
}
