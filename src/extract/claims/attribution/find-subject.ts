/** The subject of a reporting verb: the nearest thing before it that can speak, past appositions and "of" phrases. */
import type { Tag } from "../../../text/document.ts";
import type { Reference } from "../../reading.ts";
import { lowerAt, referenceEndingAt, type SentenceView } from "../sentence-view.ts";
import type { TokenRange } from "./attribution.ts";

/** Who speaks, and where the sentence names them; `speaker` is null for "analysts" and other unnamed subjects. */
export interface Subject extends TokenRange {
  readonly speaker: string | null;
}

const LINKS = new Set(["of", "at", "for", "from", "in", "with"]);
/** People whose word is their employer's when they have no name. */
const VOICES = new Set(
  "spokesman spokeswoman spokesperson representative executive executives chief boss management chairman chairwoman founder filing statement prospectus complaint report lawyers lawyer people board directors".split(
    " ",
  ),
);
/** Tags that a noun phrase may run through. */
const INSIDE_PHRASES = new Set<Tag>(["NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "PART"]);
const TITLE_TAGS = new Set<Tag>(["NOUN", "PROPN", "ADJ", "DET"]);
const APOSTROPHES = new Set(["'", "’"]);
const SUBJECT_TAGS = new Set(["NOUN", "PRON", "PROPN", "ADJ"]);
const RELATIVES = new Set(["who", "which", "that"]);
/** Verbs that only tell how often or how gladly something is said: "likes *to say*". */
const CHAINING = new Set([
  "continue",
  "like",
  "love",
  "tend",
  "begin",
  "prefer",
  "use",
  "go",
  "quick",
  "keen",
  "happy",
  "fond",
]);

/** The subject of the verb at `verb`, within the clause that begins at `clause`; nothing when no noun stands before it. */
export function subjectBefore(view: SentenceView, verb: number, clause: number): Subject | undefined {
  const subject = headBefore(view, verb, clause);
  return subject === undefined ? undefined : { ...subject, first: titleStart(view, subject.first, clause) };
}

/** "the Grain Board said", "chief executive Dana Lee said": article, title and role belong to the name. */
function titleStart({ sentence }: SentenceView, first: number, clause: number): number {
  let start = first;
  while (start > clause && TITLE_TAGS.has(sentence.tokens[start - 1]?.tag ?? "PUNCT")) start -= 1;
  return start;
}

function headBefore(view: SentenceView, verb: number, clause: number): Subject | undefined {
  const at = skipVerbChain(view, verb, clause);
  if (at < clause) return undefined;
  if (lowerAt(view, at) === ",") return headBeforeComma(view, at, clause);
  if (RELATIVES.has(lowerAt(view, at))) return antecedent(view, at);
  const nearest = referenceEndingAt(view, at + 1);
  if (nearest !== undefined) return headOfPhrase(view, nearest, clause);
  return SUBJECT_TAGS.has(view.sentence.tokens[at]?.tag ?? "") ? unnamedSubject(view, at, clause) : undefined;
}

/** The first party or person of the clause that no preposition governs: what a participle ("…, arguing that") belongs to. */
export function subjectOfClause(view: SentenceView, end: number, clause: number): Subject | undefined {
  const reference = view.references.find(
    ({ first, last }) =>
      first >= clause && last <= end && !LINKS.has(lowerAt(view, first - 1)) && lowerAt(view, last) !== "'s",
  );
  return reference === undefined ? undefined : toSubject(reference);
}

export function toSubject(reference: Reference): Subject {
  return { first: reference.first, last: reference.last, speaker: reference.entities[0] ?? null };
}

/** Index of the last token before auxiliaries and adverbs: "has since also said", "continues to expect". */
function skipVerbChain({ sentence }: SentenceView, verb: number, clause: number): number {
  let at = verb - 1;
  while (at >= clause) {
    if (sentence.tokens[at]?.lower === ")")
      at = sentence.tokens.findLastIndex(({ lower }, index) => index < at && lower === "(") - 1;
    const token = sentence.tokens[at];
    if (token?.lower === "to") {
      const particle = sentence.tokens[at - 1]?.lower === "on" ? 1 : 0;
      if (!CHAINING.has(sentence.tokens[at - 1 - particle]?.lemma ?? "")) break;
      at -= 2 + particle;
      continue;
    }
    if (token === undefined || (token.tag !== "AUX" && token.tag !== "ADV" && token.lemma !== "not")) break;
    at -= 1;
  }
  return at;
}

/** "Dana Lee, who runs the unit, said": the first reference of the clause that a comma follows and no preposition governs. */
function headBeforeComma(view: SentenceView, comma: number, clause: number): Subject | undefined {
  const head = view.references.find(
    ({ first, last }) =>
      first >= clause && last <= comma && lowerAt(view, last) === "," && !LINKS.has(lowerAt(view, first - 1)),
  );
  if (head !== undefined) return toSubject(head);
  const phrase = view.references.find(
    ({ first, last }) => first >= clause && last <= comma && lowerAt(view, last) === "of",
  );
  if (phrase !== undefined) return toSubject(phrase);
  return subjectOfClause(view, comma, clause) ?? { first: clause, last: comma, speaker: null };
}

/** "a venture called Orbel that plans to …": a defining clause speaks for its noun; one between commas is an aside. */
function antecedent(view: SentenceView, at: number): Subject | undefined {
  const reference = referenceEndingAt(view, at);
  return reference === undefined ? undefined : toSubject(reference);
}

/** "Dana Lee of Tarn Foods said" is Lee; "a lawyer at Tarn Foods said" is nobody named; a spokesman's word is the firm's. */
function headOfPhrase(view: SentenceView, nearest: Reference, clause: number): Subject {
  const link = nearest.first - (lowerAt(view, nearest.first - 1) === "the" ? 2 : 1);
  if (link <= clause || !LINKS.has(lowerAt(view, link))) return toSubject(nearest);
  const head = referenceEndingAt(view, link);
  if (head !== undefined && head.first >= clause) return headOfPhrase(view, head, clause);
  if (VOICES.has(lowerAt(view, link - 1))) return toSubject(nearest);
  return { first: phraseStart(view, link, clause), last: nearest.last, speaker: null };
}

/** A noun that refers to nobody known: its owner speaks when it is a voice ("the firm's spokesman"), else nobody named. */
function unnamedSubject(view: SentenceView, at: number, clause: number): Subject {
  const first = phraseStart(view, at, clause);
  const owner = VOICES.has(lowerAt(view, at))
    ? view.references.findLast((reference) => reference.first >= first && reference.last <= at)
    : undefined;
  return { first, last: at + 1, speaker: owner?.entities[0] ?? null };
}

/** Where the noun phrase begins to which token `at` belongs, prepositional phrases included. */
function phraseStart({ sentence }: SentenceView, at: number, clause: number): number {
  let first = at;
  while (first > clause) {
    const before = sentence.tokens[first - 1];
    if (before === undefined || !(INSIDE_PHRASES.has(before.tag) || APOSTROPHES.has(before.lower))) break;
    first -= 1;
  }
  return first;
}
