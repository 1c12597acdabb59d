/** "made clear that …", "let it be known that …", "took the view that …", "raised its forecast to …": several words do the work of the verb. */
import type { Token } from "../../../text/document.ts";
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import type { Attribution, TokenRange } from "./attribution.ts";
import { subjectBefore } from "./find-subject.ts";
import { REPORTING_NOUNS } from "./reporting-words.ts";
import { isEmbedded } from "./spoken.ts";
import { thatClauses } from "./that-clauses.ts";
import { isVerbal } from "./verbal.ts";

/** Verbs that give words or thoughts together with a noun for them: "voiced the hope that", "has no doubt that". */
const GIVING = new Set(
  `take hold voice express give have share issue repeat raise offer add sound reject dismiss set stick hear leave defend advance air face
  drop nurse harbour harbor come make`.split(/\s+/u),
);
/** Nouns for words or thoughts beside those that "is that" may follow. */
const THOUGHTS = new Set(
  `line doubt confidence accusation charge suggestion idea notion talk secret allegation impression case signal hint statement assurance vow
  pledge prospect possibility speculation rumour rumor`.split(/\s+/u),
);
/** "made it clear that", "let it be known that". */
const CLEAR = new Set(["clear", "plain", "known", "slip", "understood", "explicit"]);
const GUIDING = new Set(
  `raise lift cut lower trim keep maintain confirm reiterate reaffirm repeat give issue narrow widen withdraw slash stick set increase
  reduce`.split(/\s+/u),
);
const GUIDANCE = new Set([
  "forecast",
  "guidance",
  "outlook",
  "target",
  "prediction",
  "estimate",
  "projection",
]);
const FIGURE = /\d/u;
/** How far behind the verb its noun, and behind that the "that", may stand. */
const REACH = 5;

/** The lemmas at which a phrase may begin. */
export const PHRASE_VERBS: readonly string[] = [...GIVING, ...GUIDING, "let", "make"];

/** The attribution whose phrase begins at `at`; only named speakers have one. */
export function speechPhrase(view: SentenceView, at: number, clause: number): Attribution | undefined {
  const { tokens } = view.sentence;
  const verb = tokens[at];
  if (verb === undefined || !isVerbal(verb)) return undefined;
  const contents = clearThat(view, at, verb) ?? nounThat(view, at, verb) ?? guidance(view, at, verb);
  if (contents === undefined) return undefined;
  const subject = subjectBefore(view, at, clause);
  if (subject === undefined || subject.speaker === null || isEmbedded(view, subject)) return undefined;
  return {
    speaker: subject.speaker,
    stance: "neutral",
    rule: "speech-phrase",
    source: { first: subject.first, last: subject.last },
    contents,
  };
}

function clearThat(view: SentenceView, at: number, { lemma }: Token): TokenRange[] | undefined {
  if (lemma !== "make" && lemma !== "let") return undefined;
  const { tokens } = view.sentence;
  const clear = tokens.findIndex(({ lower }, index) => index > at && index <= at + REACH && CLEAR.has(lower));
  return clear > 0 && lowerAt(view, clear + 1) === "that" ? thatClauses(view, clear + 2) : undefined;
}

function nounThat(view: SentenceView, at: number, { lemma }: Token): TokenRange[] | undefined {
  if (!GIVING.has(lemma)) return undefined;
  const { tokens } = view.sentence;
  const noun = nounBehind(tokens, at, (word) => REPORTING_NOUNS.has(word) || THOUGHTS.has(word));
  return noun !== undefined && lowerAt(view, noun + 1) === "that" ? thatClauses(view, noun + 2) : undefined;
}

function guidance(
  { sentence: { tokens } }: SentenceView,
  at: number,
  { lemma }: Token,
): TokenRange[] | undefined {
  if (!GUIDING.has(lemma)) return undefined;
  const noun = nounBehind(tokens, at, (word) => GUIDANCE.has(word));
  const tellsFigure = noun !== undefined && tokens.slice(noun).some(({ lower }) => FIGURE.test(lower));
  return tellsFigure ? [{ first: at, last: tokens.length }] : undefined;
}

/** The first noun of the object of the verb at `at` that is one of those wanted. */
function nounBehind(
  tokens: readonly Token[],
  at: number,
  isWanted: (lemma: string) => boolean,
): number | undefined {
  for (let index = at + 1; index <= at + REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (isWanted(token.lemma)) return index;
    if (isVerbal(token) || token.tag === "ADP") return undefined;
  }
  return undefined;
}
