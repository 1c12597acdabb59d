/** What follows a reporting verb, and whether it is something that the verb can report. */
import { lowerAt, referenceStartingAt, type SentenceView } from "../sentence-view.ts";
import type { Attribution } from "./attribution.ts";
import { OPENERS, QUOTES } from "./joints.ts";
import type { ReportingVerb } from "./reporting-verbs.ts";
import type { Complement } from "./reporting-words.ts";
import { skipTime } from "./skip-time.ts";
import { thatAfter, thatClauses } from "./that-clauses.ts";
import { hasVerb, isVerbal } from "./verbal.ts";

/** How far behind its verb an infinitive may begin: "expects the sale of the unit to close". */
const LONGEST_REACH = 9;
/** Tokens below which an object says nothing. */
const SHORTEST_OBJECT = 4;
/** Verbs that take an object before their infinitive. */
const EXPECTING = new Set(["expect", "forecast", "predict", "project", "want"]);
/** Verbs with one of these complements open a clause by "that". */
const CLAUSAL: readonly Complement[] = ["clause", "that", "object", "infinitive"];
/** "sees no reason to sell". */
const NEGATIONS = new Set(["no", "little", "few"]);
const FIGURE = /\d/u;
const QUESTIONS = new Set(["whether", "if", "why", "how"]);
const NOMINAL = new Set(["NOUN", "PROPN", "DET", "PRON", "ADJ", "NUM", "SYM"]);

/** The contents of the speech that begins at token `after`, with the rule that reads them. */
export function contentAfter(
  view: SentenceView,
  after: number,
  verb: ReportingVerb,
): Pick<Attribution, "rule" | "contents"> | undefined {
  const { tokens } = view.sentence;
  const takes = (complement: Complement): boolean => verb.complements.includes(complement);
  const that = CLAUSAL.some(takes) ? thatAfter(view, after) : undefined;
  if (that !== undefined) return { rule: "said-that", contents: thatClauses(view, that + 1) };
  if (after >= tokens.length - 1) return undefined;
  const rest = { first: after, last: tokens.length };
  if (takes("infinitive") && isInfinitive(view, after)) return { rule: "expects-to", contents: [rest] };
  if (takes("clause") && (hasVerb(tokens.slice(after)) || OPENERS.has(lowerAt(view, after))))
    return { rule: "said", contents: [rest] };
  const opening = lowerAt(view, after) === "," ? after + 1 : after;
  if (takes("that") && QUOTES.has(lowerAt(view, opening)))
    return { rule: "said", contents: [{ ...rest, first: opening }] };
  if (takes("that") && startsClause(view, after)) return { rule: "said", contents: [rest] };
  const question = takes("whether") ? questionAfter(view, after) : undefined;
  if (question !== undefined) return { rule: "asks-whether", contents: [{ ...rest, first: question }] };
  if (verb.prepositions.includes(lowerAt(view, after)) && tokens.length - after > SHORTEST_OBJECT)
    return { rule: "speaks-of", contents: [rest] };
  if (takes("object") && isObject(view, after)) return { rule: "calls", contents: [rest] };
  if (takes("ahead") && looksAhead(view, after)) return { rule: "sees", contents: [rest] };
  return undefined;
}

/** "to" and a verb, at once or behind the object: "expects to grow", "expects the sale to close". */
function isInfinitive({ sentence }: SentenceView, after: number): boolean {
  const { tokens } = sentence;
  const start = tokens[after]?.lower === "not" ? after + 1 : after;
  const reach = EXPECTING.has(tokens[after - 1]?.lemma ?? "") ? LONGEST_REACH : 1;
  return tokens.slice(start, start + reach).some(({ lower }, index) => {
    const next = tokens[start + index + 1];
    return lower === "to" && next !== undefined && isVerbal(next);
  });
}

/** A noun phrase that can be judged or denied, not a time: "called the plan a mistake", "reported revenue of $2bn". */
function isObject(view: SentenceView, after: number): boolean {
  const { tokens } = view.sentence;
  if (skipTime(view, after) > after || tokens.length - after < SHORTEST_OBJECT) return false;
  if (tokens[after - 1]?.lemma === "report") return tokens.slice(after).some(({ tag }) => tag === "NUM");
  return NOMINAL.has(tokens[after]?.tag ?? "") || tokens[after]?.lower.endsWith("ing") === true;
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

/** Where "whether …" begins, at once or behind an adverb: "wondered aloud whether". */
function questionAfter(view: SentenceView, after: number): number | undefined {
  return [after, after + 1].find((at) => QUESTIONS.has(lowerAt(view, at)));
}

/** "sees the market doubling", "promises savings of £8m": what is to come, not what is seen or made. */
function looksAhead({ sentence }: SentenceView, after: number): boolean {
  const { tokens } = sentence;
  if (tokens[after - 1]?.lower.endsWith("ed") === true || tokens[after - 1]?.lower === "saw") return false;
  if (!NOMINAL.has(tokens[after]?.tag ?? "") || tokens.length - after < SHORTEST_OBJECT) return false;
  if (NEGATIONS.has(tokens[after]?.lower ?? "")) return true;
  return tokens
    .slice(after)
    .some(({ tag, lower }) => FIGURE.test(lower) || (tag === "VERB" && lower.endsWith("ing")));
}
