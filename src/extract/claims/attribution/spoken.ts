/** A reporting verb with its speaker and what is said: "X said that …", "…, said X", "X called it …", "X expects to …". */
import { lowerAt, referenceStartingAt, type SentenceView } from "../sentence-view.ts";
import { contentBefore, isAfterthought } from "./afterthought.ts";
import type { Attribution } from "./attribution.ts";
import type { Clause } from "./clause.ts";
import { contentAfter } from "./complement.ts";
import { type Subject, subjectBefore, subjectOfClause, toSubject } from "./find-subject.ts";
import { JOINTS, OPENERS, RELATIVES } from "./joints.ts";
import { findReportingVerb } from "./reporting-verbs.ts";

/** The attribution whose verb stands at `at`. */
export function spoken(view: SentenceView, at: number, clause: Clause): Attribution | undefined {
  const token = view.sentence.tokens[at];
  const verb = token === undefined ? undefined : findReportingVerb(token, lowerAt(view, at + 1));
  if (verb === undefined || isPassive(view, at)) return undefined;
  const inverted = invertedSubject(view, at);
  const subject = inverted ?? participleOrPlainSubject(view, at, clause.verb);
  if (subject === undefined) return undefined;
  const after = inverted === undefined ? at + 1 : inverted.last;
  const source = { first: subject.first, last: after };
  const base = { speaker: subject.speaker, stance: verb.stance, source };
  if (isAfterthought(view, subject, after)) {
    if (!verb.complements.some((complement) => complement === "clause" || complement === "that"))
      return undefined;
    const content = contentBefore(view, Math.min(subject.first, at), clause.start);
    return { ...base, rule: "afterthought", contents: [content] };
  }
  if (isEmbedded(view, subject)) return undefined;
  const content = contentAfter(view, after, verb);
  if (content === undefined || (subject.speaker === null && needsName(view, at, content.rule)))
    return undefined;
  return { ...base, ...content };
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

/** "…, said Dana Lee": a comma or quotation mark before the verb, a name behind it. */
function invertedSubject(view: SentenceView, at: number): Subject | undefined {
  const before = lowerAt(view, at - 1);
  if (before !== "," && before !== "”" && before !== '"') return undefined;
  const reference = referenceStartingAt(view, at + 1);
  if (reference === undefined || lowerAt(view, reference.last) === "that") return undefined;
  return toSubject(reference);
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
