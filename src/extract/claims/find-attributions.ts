/**
 * Reported speech in one sentence: "X said that …", "…, X added", "according to X, …", "X expects to …",
 * "X called it …", "X's view is that …".
 */
import type { Token } from "../../text/document.ts";
import type { Attribution, TokenRange } from "./attribution.ts";
import { type Subject, subjectBefore, subjectOfClause, toSubject } from "./find-subject.ts";
import { findReportingVerb, REPORTING_NOUNS, type ReportingVerb } from "./reporting-verbs.ts";
import { lowerAt, referenceEndingAt, referenceStartingAt, type SentenceView } from "./sentence-view.ts";

/** A tail of at most so many tokens after a closing "X said" is about the saying: "… on Tuesday in a call with investors". */
const LONGEST_TAIL = 9;
/** "told reporters in Lisbon on Tuesday that": how far the "that" may stand from its verb. */
const LONGEST_REACH = 9;
/** Tokens that must stand before a closing "X said" for it to be one. */
const SHORTEST_SPEECH = 4;
const TIME_WORDS = new Set(
  "this last week month year monday tuesday wednesday thursday friday saturday sunday yesterday today earlier late ago recently in".split(
    " ",
  ),
);
const CLAUSE_MARKS = new Set([";", ":"]);
/** What stands before a speaker who is not part of the speech before. */
const JOINTS = new Set([",", ";", ":", "and", "but", "while", "—", "–"]);
/** Rules whose speech reaches over the whole clause. */
const ENCLOSING = new Set(["according-to", "afterthought"]);
/** What makes a clause part of a noun phrase or of a comparison. */
const RELATIVES = new Set(["that", "which", "who", "whom", "what", "than", "as", "everything", "whose"]);
/** Prepositions of time, place and listener, between a verb and its "that". */
const ASIDES = new Set(["on", "in", "at", "to", "out", "during", "after", "before", "by", "through"]);
/** Verbs with the listener as their object. */
const ADDRESSING = new Set(["tell", "warn", "assure", "remind", "inform", "promise", "caution"]);
/** Verbs that take an object before their infinitive. */
const EXPECTING = new Set(["expect", "forecast", "predict", "project", "want"]);
const OPENERS = new Set([",", "“", '"', "‘", "'"]);

/** In text order; speech within speech is the outer speaker's. */
export function findAttributions(view: SentenceView): Attribution[] {
  const found: Attribution[] = [];
  let clause: Clause = { start: 0, verb: 0 };
  const { tokens } = view.sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const attribution = attributionAt(view, at, clause);
    if (attribution !== undefined) {
      found.push(attribution);
      clause = { ...clause, verb: at + 1 };
    } else if (CLAUSE_MARKS.has(lowerAt(view, at))) {
      clause = { start: at + 1, verb: at + 1 };
    }
  }
  return untangle(view, found);
}

/** Where the clause began, and where the search goes on behind the last reporting verb in it. */
interface Clause {
  readonly start: number;
  readonly verb: number;
}

function attributionAt(view: SentenceView, at: number, clause: Clause): Attribution | undefined {
  const token = view.sentence.tokens[at];
  if (token === undefined) return undefined;
  if (token.lower === "according" && lowerAt(view, at + 1) === "to")
    return accordingTo(view, at, clause.start);
  const position = REPORTING_NOUNS.has(token.lemma) ? possessedNoun(view, at) : undefined;
  if (position !== undefined) return position;
  if (token.lemma === "put" && token.tag === "VERB") return putAt(view, at, clause.start);
  const verb = findReportingVerb(token, lowerAt(view, at + 1));
  if (verb === undefined || isPassive(view, at)) return undefined;
  return spoken(view, at, verb, clause);
}

function spoken(
  view: SentenceView,
  at: number,
  verb: ReportingVerb,
  clause: Clause,
): Attribution | undefined {
  const inverted = invertedSubject(view, at);
  const subject = inverted ?? participleOrPlainSubject(view, at, clause.verb);
  if (subject === undefined) return undefined;
  const after = inverted === undefined ? at + 1 : inverted.last;
  const base = {
    speaker: subject.speaker,
    stance: verb.stance,
    source: { first: subject.first, last: after },
  };
  if (isAfterthought(view, subject, after)) {
    if (!verb.complements.some((complement) => complement === "clause" || complement === "that"))
      return undefined;
    const content = contentBefore(view, Math.min(subject.first, at), clause.start);
    return { ...base, rule: "afterthought", contents: [content] };
  }
  if (isEmbedded(view, subject)) return undefined;
  const content = contentAfter(view, after, verb);
  return content === undefined ? undefined : { ...base, ...content };
}

/** "everything she says", "the $2bn that it plans to spend", "than analysts expected": no speech of the sentence. */
function isEmbedded(view: SentenceView, subject: Subject): boolean {
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

/** Whether "X said" closes the sentence or stands between commas, so that what is said stands before or around it. */
function isAfterthought(view: SentenceView, subject: Subject, after: number): boolean {
  const { tokens } = view.sentence;
  const before = lowerAt(view, Math.min(subject.first, after - 1) - 1);
  const inverted = subject.last === after && subject.first < subject.last;
  if (!inverted && !OPENERS.has(before) && before !== "”") return false;
  const next = skipTime(view, after);
  if (lowerAt(view, next) === ",") return true;
  if (subject.first < SHORTEST_SPEECH) return false;
  const rest = tokens.slice(next);
  return (
    rest.length <= LONGEST_TAIL &&
    !rest.some(({ lower, tag }) => lower === "that" || tag === "VERB" || tag === "AUX")
  );
}

/** Index behind "this week", "on Tuesday", "last month", "earlier". */
function skipTime(view: SentenceView, from: number): number {
  let at = from;
  while (
    TIME_WORDS.has(lowerAt(view, at)) ||
    (lowerAt(view, at) === "on" && TIME_WORDS.has(lowerAt(view, at + 1)))
  )
    at += 1;
  return at;
}

function contentBefore(view: SentenceView, end: number, clause: number): TokenRange {
  const last = view.sentence.tokens.length;
  const before = end > clause ? end : last;
  return lowerAt(view, before - 1) === "," && hasTextAfter(view, end)
    ? { first: clause, last }
    : { first: clause, last: before };
}

/** Between commas the content goes on behind the attribution: "Europe, she said, will follow". */
function hasTextAfter({ sentence }: SentenceView, end: number): boolean {
  const rest = sentence.tokens.slice(end);
  const comma = rest.findIndex((token) => token.lower === ",");
  return comma >= 0 && comma <= 4 && hasVerb(rest.slice(comma + 1));
}

/** What follows the verb, if it is a complement the verb takes. */
function contentAfter(
  view: SentenceView,
  after: number,
  verb: ReportingVerb,
): Pick<Attribution, "rule" | "contents"> | undefined {
  const { tokens } = view.sentence;
  const that = thatAfter(view, after);
  if (that !== undefined) return { rule: "said-that", contents: thatClauses(view, that + 1) };
  const takes = (complement: ReportingVerb["complements"][number]): boolean =>
    verb.complements.includes(complement);
  if (after >= tokens.length - 1) return undefined;
  const rest = { first: after, last: tokens.length };
  if (takes("infinitive") && isInfinitive(view, after)) return { rule: "expects-to", contents: [rest] };
  if (takes("clause") && (hasVerb(tokens.slice(after)) || OPENERS.has(lowerAt(view, after))))
    return { rule: "said", contents: [rest] };
  if (takes("that") && OPENERS.has(lowerAt(view, after)) && lowerAt(view, after) !== ",")
    return { rule: "said", contents: [rest] };
  if (takes("that") && startsClause(view, after)) return { rule: "said", contents: [rest] };
  if (takes("object") && isObject(view, after)) return { rule: "calls", contents: [rest] };
  return undefined;
}

/** "to" and a verb, at once or behind the object: "expects to grow", "expects the sale to close". */
function isInfinitive({ sentence }: SentenceView, after: number): boolean {
  const { tokens } = sentence;
  const reach = EXPECTING.has(tokens[after - 1]?.lemma ?? "") ? LONGEST_REACH : 1;
  return tokens.slice(after, after + reach).some(({ lower }, index) => {
    const tag = tokens[after + index + 1]?.tag;
    return lower === "to" && (tag === "VERB" || tag === "AUX");
  });
}

/** A noun phrase that can be judged or denied, not a time: "called the plan a mistake", "reported revenue of $2bn". */
function isObject(view: SentenceView, after: number): boolean {
  const { tokens } = view.sentence;
  if (skipTime(view, after) > after || tokens.length - after < SHORTEST_SPEECH) return false;
  if (tokens[after - 1]?.lemma === "report") return tokens.slice(after).some(({ tag }) => tag === "NUM");
  return ["NOUN", "PROPN", "DET", "PRON", "ADJ", "NUM", "SYM"].includes(tokens[after]?.tag ?? "");
}

/** "added it would", "claims the firm is": a subject and a finite verb right after it, without "that". */
function startsClause(view: SentenceView, after: number): boolean {
  const { tokens } = view.sentence;
  const reference = referenceStartingAt(view, after);
  const subjectEnd = reference?.last ?? (tokens[after]?.tag === "PRON" ? after + 1 : undefined);
  if (subjectEnd === undefined) return false;
  const next = tokens[subjectEnd];
  return next?.tag === "AUX" || (next?.tag === "VERB" && !next.lower.endsWith("ing"));
}

/**
 * The "that" of this verb: right behind it, or behind when, where and to whom it was said. After another noun phrase
 * "that" is a relative pronoun ("disclosed contracts that …").
 */
function thatAfter(view: SentenceView, after: number): number | undefined {
  const { tokens } = view.sentence;
  const start = skipTime(view, after);
  if (lowerAt(view, start) === "that") return start;
  const tells = ADDRESSING.has(tokens[after - 1]?.lemma ?? "");
  const opensAside =
    ASIDES.has(lowerAt(view, start)) || tokens[start]?.tag === "ADV" || lowerAt(view, start) === ",";
  if (!tells && !opensAside) return undefined;
  for (let at = start; at < Math.min(tokens.length, after + LONGEST_REACH); at += 1) {
    const token = tokens[at];
    if (token?.lower === "that") return at;
    if (token === undefined || token.tag === "VERB" || token.tag === "AUX" || CLAUSE_MARKS.has(token.lower))
      return undefined;
  }
  return undefined;
}

/** The clause from `first` on, and each further one after "and that", "but that", ", that". */
function thatClauses({ sentence }: SentenceView, first: number): TokenRange[] {
  const { tokens } = sentence;
  const ranges: TokenRange[] = [];
  let start = first;
  for (let at = first + 2; at < tokens.length - 2; at += 1) {
    const before = tokens[at - 1]?.lower;
    if (tokens[at]?.lower !== "that" || (before !== "and" && before !== "but")) continue;
    ranges.push({ first: start, last: at - 1 });
    start = at + 1;
  }
  return [...ranges, { first: start, last: ownClauseAfter(sentence.tokens, start) }];
}

/** Where a co-ordinate clause of the article's own begins: ", and" with a subject and a verb, but without "that". */
function ownClauseAfter(tokens: readonly Token[], first: number): number {
  for (let at = first + 3; at < tokens.length - 3; at += 1) {
    if (tokens[at]?.lower !== "," || !["and", "but", "while"].includes(tokens[at + 1]?.lower ?? "")) continue;
    const next = tokens[at + 2];
    if (next?.lower === "that" || next?.tag === "VERB" || next?.tag === "AUX") continue;
    if (
      tokens
        .slice(at + 3, at + 8)
        .some(({ tag, lower }) => (tag === "VERB" || tag === "AUX") && !lower.endsWith("ing"))
    )
      return at;
  }
  return tokens.length;
}

function accordingTo(view: SentenceView, at: number, clause: number): Attribution {
  const { tokens } = view.sentence;
  const name = view.references.find(({ first }) => first >= at + 2 && first <= at + 6);
  const blocked =
    name !== undefined &&
    tokens.slice(at + 2, name.first).some((token) => token.tag === "VERB" || token.lower === "who");
  const subject = name === undefined || blocked ? undefined : toSubject(name);
  const end = subject?.last ?? at + 3;
  const comma = tokens.findIndex((token, index) => index >= end && token.lower === ",");
  const opens = at === clause || (at === clause + 1 && !hasVerb(tokens.slice(clause, at)));
  return {
    speaker: subject?.speaker ?? null,
    stance: "neutral",
    rule: "according-to",
    source: { first: at, last: end },
    contents: [opens && comma > 0 ? { first: comma + 1, last: tokens.length } : { first: clause, last: at }],
  };
}

/** "Ms Lee's view is that …" */
function possessedNoun(view: SentenceView, at: number): Attribution | undefined {
  const { tokens } = view.sentence;
  const be = tokens[at + 1];
  if (be === undefined || be.lemma !== "be") return undefined;
  const that = lowerAt(view, at + 2) === "that" ? at + 3 : at + 2;
  const owner = [at, at - 1, at - 2]
    .map((end) => referenceEndingAt(view, end))
    .find((reference) => reference !== undefined);
  if (owner === undefined || that >= tokens.length - 1) return undefined;
  return {
    speaker: owner.entities[0] ?? null,
    stance: "opinion",
    rule: "view-is",
    source: { first: owner.first, last: at + 1 },
    contents: thatClauses(view, that),
  };
}

/** "The Ledger puts the price at $2bn" */
function putAt(view: SentenceView, at: number, clause: number): Attribution | undefined {
  const { tokens } = view.sentence;
  const price = tokens.findIndex((token, index) => index > at && index < at + 8 && token.lower === "at");
  const next = tokens[price + 1];
  if (
    price < 0 ||
    next === undefined ||
    (next.tag !== "SYM" && next.tag !== "NUM" && next.tag !== "ADV" && next.tag !== "ADJ")
  )
    return undefined;
  const subject = subjectBefore(view, at, clause);
  if (subject === undefined || subject.speaker === null || isEmbedded(view, subject)) return undefined;
  return {
    speaker: subject.speaker,
    stance: "fact",
    rule: "puts-at",
    source: subject,
    contents: [{ first: subject.first, last: endOfPrice(tokens, price) }],
  };
}

/** The price ends where the next clause begins. */
function endOfPrice(tokens: readonly Token[], price: number): number {
  const comma = tokens.findIndex(({ lower }, index) => index > price && lower === ",");
  return comma < 0 ? tokens.length : comma;
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

/**
 * Nested speech belongs to the outer speaker ("she said that analysts expect …", "according to Lee, Ames thinks …");
 * co-ordinated speech stands on its own. Contents end where the next attribution's own words begin.
 */
function untangle(view: SentenceView, found: readonly Attribution[]): Attribution[] {
  const kept = found.filter(
    (inner) => !found.some((outer) => outer !== inner && encloses(view, outer, inner)),
  );
  return kept
    .map((attribution, index) => {
      const next = kept[index + 1];
      if (next === undefined || attribution.source.first > next.source.first) return attribution;
      return { ...attribution, contents: cutAt(attribution.contents, next.source.first) };
    })
    .filter(({ contents }) => contents.length > 0);
}

function encloses(view: SentenceView, outer: Attribution, inner: Attribution): boolean {
  const holds = outer.contents.some(
    ({ first, last }) => first <= inner.source.first && inner.source.first < last,
  );
  if (!holds) return false;
  if (ENCLOSING.has(outer.rule)) return true;
  return inner.source.first > outer.source.first && !JOINTS.has(lowerAt(view, inner.source.first - 1));
}

function cutAt(ranges: readonly TokenRange[], limit: number): TokenRange[] {
  return ranges
    .filter(({ first }) => first < limit)
    .map(({ first, last }) => ({ first, last: Math.min(last, limit) }));
}

function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.tag === "VERB" || token.tag === "AUX");
}
