/** A reporting verb with its speaker and what is said: "X said that …", "…, said X", "X called it …", "X expects to …". */
import type { Reference } from "../../reading.ts";
import { lowerAt, referenceStartingAt, type SentenceView } from "../sentence-view.ts";
import { contentBefore, isAfterthought } from "./afterthought.ts";
import type { Attribution } from "./attribution.ts";
import type { Clause } from "./clause.ts";
import { contentAfter } from "./complement.ts";
import { type Subject, subjectBefore, subjectOfClause, toSubject } from "./find-subject.ts";
import { JOINTS, OPENERS, RELATIVES } from "./joints.ts";
import { findReportingVerb } from "./reporting-verbs.ts";
import { skipTime } from "./skip-time.ts";
import { isVerbal } from "./verbal.ts";

/** Tokens of the longest role that stands before a name: "the company's chief financial officer,". */
const LONGEST_TITLE = 8;
const BEFORE_INVERSIONS = new Set([",", "”", '"']);
/** What follows a name that opens what is said, instead of naming who says it. */
const BEGINS_CLAUSE = new Set(["that", "'s", "’s"]);
const TITLE_TAGS = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "ADP", "PART", "CCONJ"]);

/** The attribution whose verb stands at `at`. */
export function spoken(view: SentenceView, at: number, clause: Clause): Attribution | undefined {
  const token = view.sentence.tokens[at];
  const verb =
    token === undefined
      ? undefined
      : findReportingVerb(token, { before: lowerAt(view, at - 1), next: lowerAt(view, at + 1) });
  if (verb === undefined || isPassive(view, at)) return undefined;
  const speaks = verb.complements.some((complement) => complement === "clause" || complement === "that");
  const inverted = speaks ? invertedSubject(view, at) : undefined;
  const subject = inverted ?? participleOrPlainSubject(view, at, clause.verb);
  if (subject === undefined) return undefined;
  const after = inverted === undefined ? at + 1 + particleBehind(view, at) : inverted.last;
  const source = { first: subject.first, last: after };
  const base = { speaker: subject.speaker, stance: verb.stance, source };
  if (speaks && isAfterthought(view, subject, after)) {
    const content = contentBefore(view, Math.min(subject.first, at), clause.start);
    return { ...base, rule: "afterthought", contents: [content] };
  }
  if (isEmbedded(view, subject)) return undefined;
  const content = contentAfter(view, after, verb);
  if (content === undefined || (subject.speaker === null && needsName(view, at, content.rule)))
    return undefined;
  return { ...base, ...content };
}

/** "she pointed out": one token, where the particle belongs to the verb. */
function particleBehind(view: SentenceView, at: number): number {
  return view.sentence.tokens[at]?.lemma === "point" && lowerAt(view, at + 1) === "out" ? 1 : 0;
}

/** After a noun without a name, "called a mistake" and "expected to close" are participles that describe the noun. */
function needsName({ sentence }: SentenceView, at: number, rule: string): boolean {
  const isPastForm =
    sentence.tokens[at]?.lower.endsWith("ed") === true && sentence.tokens[at - 1]?.tag !== "AUX";
  return rule === "calls" || (rule === "expects-to" && isPastForm);
}

/** "everything she says", "the $2bn that it plans to spend", "than analysts expected": no speech of the sentence. */
export function isEmbedded(view: SentenceView, subject: Subject): boolean {
  const before = lowerAt(view, subject.first - 1);
  if (RELATIVES.has(before) || RELATIVES.has(lowerAt(view, subject.first))) return true;
  return subject.speaker === null && subject.first > 0 && !JOINTS.has(before) && !OPENERS.has(before);
}

/** "…, said Dana Lee": a comma or quotation mark before the verb, a name behind it. Whoever is told something, or spoken of, speaks not. */
function invertedSubject(view: SentenceView, at: number): Subject | undefined {
  const { tokens } = view.sentence;
  if (!BEFORE_INVERSIONS.has(lowerAt(view, at - 1)) || tokens[at]?.lemma === "tell") return undefined;
  if (tokens[at + 1]?.tag === "ADP" || skipTime(view, at + 1) > at + 1) return undefined;
  const reference = referenceBehindTitle(view, at + 1);
  if (reference === undefined || beginsClause(view, reference)) return undefined;
  return { ...toSubject(reference), first: at + 1 };
}

/** "…, said Tarn's harvest had failed": the name belongs to what is said. */
function beginsClause({ sentence }: SentenceView, { last }: Reference): boolean {
  const next = sentence.tokens[last];
  if (next === undefined) return false;
  return BEGINS_CLAUSE.has(next.lower) || (isVerbal(next) && !next.lower.endsWith("ing"));
}

/** The name at `from`, or behind a title or role: "said its president, Dana Lee", "added Dr Lee". */
function referenceBehindTitle(view: SentenceView, from: number): Reference | undefined {
  const { tokens } = view.sentence;
  for (let at = from; at <= from + LONGEST_TITLE; at += 1) {
    const reference = referenceStartingAt(view, at);
    if (reference !== undefined && isLastOfTitle(view, reference)) return reference;
    if (reference === undefined && at > from && lowerAt(view, at) === ",") continue;
    if (
      reference === undefined &&
      !TITLE_TAGS.has(tokens[at]?.tag ?? "") &&
      !/^['’]s?$/u.test(lowerAt(view, at))
    )
      return undefined;
  }
  return referenceStartingAt(view, from);
}

/** Whether no name of a person follows in apposition: "Tarn Foods' founder, Dana Lee". */
function isLastOfTitle(view: SentenceView, { entities: [id = ""], last }: Reference): boolean {
  if (view.entities.get(id)?.kind === "person") return true;
  const [next, second] = view.references.filter(({ first }) => first > last && first <= last + LONGEST_TITLE);
  return ![next, second].some(
    (one) => view.entities.get(one?.entities[0] ?? "")?.kind === "person" && one?.form === "name",
  );
}

/** A participle or a second verb ("…, arguing that", "… and said that") has the sentence's subject, which stands elsewhere. */
function participleOrPlainSubject(view: SentenceView, at: number, clause: number): Subject | undefined {
  const before = lowerAt(view, at - 1);
  const isSecondVerb = before === "and" || (before === "," && lowerAt(view, at).endsWith("ing"));
  if (!isSecondVerb) return subjectBefore(view, at, clause);
  const subject = subjectOfClause(view, at, 0);
  return subject === undefined ? undefined : { ...subject, first: at, last: at };
}

/** "was told", "is said to": the subject is spoken to or of, and nobody named speaks. */
function isPassive({ sentence }: SentenceView, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined || (token.tag !== "ADV" && token.tag !== "AUX" && token.lemma !== "not"))
      return false;
    if (token.lemma === "be" && !sentence.tokens[verb]?.lower.endsWith("ing")) return true;
  }
  return false;
}
