/** Which cues a stretch of a sentence shows: its words, its figures, its form and its place. */
import type { Token } from "../../../text/document.ts";
import type { TokenRange } from "../attribution/attribution.ts";
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import { type WordCue, wordCues } from "./cue-words.ts";
import { mainTense, type Tense } from "./main-tense.ts";
import { prefixedCue } from "./pair-cue.ts";

export type FormCue =
  | "amount"
  | "percentage"
  | "number"
  | "year"
  | "demonstrative"
  | "short"
  | "long"
  | "bullet"
  | "silence"
  | "boilerplate"
  | "no-party"
  | "due"
  | "no-verb"
  | "many-names"
  | "no-figure"
  | "superlative"
  | "manner"
  | "quoted"
  | "copula"
  | "imperative";

export type ContentCue = WordCue | FormCue | `tense-${Tense}`;

/** Tokens up to which a sentence is a transition rather than a statement, and from which it is a long one. */
const SHORT = 7;
const LONG = 28;
const MANY_NAMES = 4;

const FIGURES: readonly FormCue[] = ["amount", "percentage", "number"];
const MARKS = new Set(["“", "”", '"']);
/** Adverbs in "-ly" that tell when or how often, not how. */
const TIME_ADVERBS = new Set(
  "early monthly weekly daily quarterly yearly annually recently only reportedly currently previously initially finally".split(
    " ",
  ),
);
/** What a judgement with "is" begins with: "is a risk", "is too cheap"; not "is 4%". */
const PREDICATES = new Set(["DET", "ADJ", "ADV", "NOUN"]);
const CURRENCIES = new Set(["$", "€", "£", "¥", "₹", "₩"]);
const MAGNITUDE = new Set("million billion trillion bn tn mn m b thousand crore lakh".split(" "));
/** Figures that are written without digits. */
const FIGURE_WORDS: ReadonlyMap<string, FormCue> = new Map([
  ...["%", "percent", "percentage", "basis"].map((word) => [word, "percentage"] as const),
  ..."twice thrice dozen dozens hundreds thousands millions billions tens"
    .split(" ")
    .map((word) => [word, "number"] as const),
]);
const FOLD = /(?:\dx|fold)$/u;
const SUPERLATIVE = /^\p{Ll}{3,}est$/u;
const DIGITS = /^\d/u;
const YEAR = /^(?:19|20)\d\d$/u;
/** Before "to", these announce what is to come. */
const DUE = new Set(
  "expected likely unlikely set due poised bound scheduled slated about aiming planning planned going is are hopes hoping ready undertaken prepared".split(
    " ",
  ),
);
const DEMONSTRATIVES = new Set("this these that those such the here".split(" "));

const SILENCE =
  /\b(?:declin\w+|refus\w+) to (?:comment|say|elaborate|answer|discuss)|\bcommented\b|\b(?:not|n[o']t|n’t) (?:immediately )?(?:respond|comment|reply|return)|could not (?:immediately )?be reached|\bno comment\b|request\w* for comment/iu;
/** A lemma of each phrase below. */
const FORMULA_WORDS = new Set(
  `decline refuse comment respond reply return reach about forward-looking information contact relation reserve subscribe sign read click
  article story newsletter visit nasdaq nyse harbor edit editing report reporting https www`.split(/\s+/u),
);
const BOILERPLATE =
  /^about [A-Z]|forward-looking|for more information|for further information|media contact|press contact|investor relations|all rights reserved|subscribe|sign up|read more|click here|this (?:article|story|newsletter) (?:was|is|has)|visit www|https?:\/\/|nasdaq:|nyse:|safe harbor|editing by|reporting by/iu;

/** Every cue once, in no particular order; the words at `source` ("she said") are passed over. */
export function findCues(view: SentenceView, range: TokenRange, source?: TokenRange): Set<ContentCue> {
  const cues = new Set<ContentCue>();
  const tokens = view.sentence.tokens;
  for (let at = range.first; at < range.last; at += 1) {
    const token = tokens[at];
    if (token === undefined || (source !== undefined && at >= source.first && at < source.last)) continue;
    for (const cue of wordCues(token.lower)) cues.add(cue);
    if (token.lemma !== token.lower) for (const cue of wordCues(token.lemma)) cues.add(cue);
    addForms(cues, tokens, at);
    if (DUE.has(token.lower) && lowerAt(view, at + 1) === "to") cues.add("due");
    addFigure(cues, token, lowerAt(view, at + 1));
  }
  if (!FIGURES.some((figure) => cues.has(figure))) cues.add("no-figure");
  const tense = mainTense(tokens, range, source);
  cues.add(tense === undefined ? "no-verb" : prefixedCue("tense-", tense));
  addForm(cues, view, range);
  return cues;
}

/** What the token's tag and its neighbours show. */
function addForms(cues: Set<ContentCue>, tokens: readonly Token[], at: number): void {
  const token = tokens[at];
  if (token === undefined) return;
  if (token.tag === "ADV" && token.lower.endsWith("ly") && !TIME_ADVERBS.has(token.lower)) cues.add("manner");
  if (token.tag === "ADJ" && SUPERLATIVE.test(token.lower)) cues.add("superlative");
  if (MARKS.has(token.text)) cues.add("quoted");
  if (token.lemma === "be" && PREDICATES.has(tokens[at + 1]?.tag ?? "")) cues.add("copula");
}

/** Most tokens are words of letters: their last one tells that they are no multiple, and nothing else is tried. */
function addFigure(cues: Set<ContentCue>, { lower }: Token, next: string): void {
  const word = FIGURE_WORDS.get(lower);
  if (word !== undefined) cues.add(word);
  else if ((lower.endsWith("d") || lower.endsWith("x")) && FOLD.test(lower)) cues.add("number");
  else if (lower < "a" && YEAR.test(lower)) cues.add("year");
  else if (lower < "a" && DIGITS.test(lower)) cues.add(MAGNITUDE.has(next) ? "amount" : "number");
  else if (CURRENCIES.has(lower)) cues.add("amount");
}

function addForm(cues: Set<ContentCue>, view: SentenceView, range: TokenRange): void {
  const { sentence, references, entities } = view;
  const length = range.last - range.first;
  if (length <= SHORT) cues.add("short");
  if (length >= LONG) cues.add("long");
  const head = sentence.tokens[range.first];
  if (head?.tag === "VERB" && head.lower === head.lemma) cues.add("imperative");
  if (sentence.role === "bullet") cues.add("bullet");
  if (DEMONSTRATIVES.has(lowerAt(view, range.first))) cues.add("demonstrative");
  const inside = references.filter(({ first, last }) => first >= range.first && last <= range.last);
  const parties = inside.filter(({ entities: [id = ""] }) =>
    ["company", "organization"].includes(entities.get(id)?.kind ?? ""),
  );
  if (parties.length === 0) cues.add("no-party");
  if (inside.filter(({ form }) => form === "name").length >= MANY_NAMES) cues.add("many-names");
  if (tokensShow(view, range, FORMULA_WORDS)) addFormulas(cues, view, range);
}

/** Fixed phrases; the search is worth its time only when one of their words is there. */
function addFormulas(cues: Set<ContentCue>, { sentence }: SentenceView, { first, last }: TokenRange): void {
  const words = sentence.tokens.slice(first, last).map(({ text }) => text);
  const text = words.join(" ");
  if (SILENCE.test(text)) cues.add("silence");
  if (BOILERPLATE.test(text)) cues.add("boilerplate");
}

function tokensShow(
  { sentence }: SentenceView,
  { first, last }: TokenRange,
  words: ReadonlySet<string>,
): boolean {
  for (let at = first; at < last; at += 1) if (words.has(sentence.tokens[at]?.lemma ?? "")) return true;
  return false;
}
