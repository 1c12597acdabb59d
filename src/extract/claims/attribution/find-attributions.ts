/** All reported speech in one sentence: a list of patterns, tried at every token. */
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import { accordingTo } from "./according-to.ts";
import type { Attribution, TokenRange } from "./attribution.ts";
import { asReported } from "./as-reported.ts";
import { attitude, ATTITUDE_WORDS } from "./attitude.ts";
import type { Clause } from "./clause.ts";
import { colonSpeech } from "./colon-speech.ts";
import { DASHES, dashSpeech } from "./dash-speech.ts";
import { inEyes, inView, VIEWS } from "./in-view.ts";
import { CLAUSE_MARKS, JOINTS } from "./joints.ts";
import { priceEstimate } from "./price-estimate.ts";
import { isQuoted } from "./quoted.ts";
import { reportingNoun } from "./reporting-noun.ts";
import { REPORTING_LEMMAS } from "./reporting-verbs.ts";
import { REPORTING_NOUNS } from "./reporting-words.ts";
import { PHRASE_VERBS, speechPhrase } from "./speech-phrase.ts";
import { spoken } from "./spoken.ts";

/** Rules whose speech reaches over the whole clause. */
const ENCLOSING = new Set(["according-to", "afterthought", "in-view", "as-reported"]);

/** The words, or lemmas of words, at which some pattern may hold behind the first; a quick way past all others. */
const TRIGGERS: ReadonlySet<string> = new Set([
  "according",
  "as",
  "so",
  ":",
  "put",
  ...DASHES,
  ...VIEWS,
  ...ATTITUDE_WORDS,
  ...PHRASE_VERBS,
  ...REPORTING_NOUNS,
  ...REPORTING_LEMMAS,
]);

/** In text order; speech within speech is the outer speaker's. */
export function findAttributions(view: SentenceView): Attribution[] {
  return untangle(view, findAllAttributions(view));
}

/** In text order, speech within speech too. */
export function findAllAttributions(view: SentenceView): Attribution[] {
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
  return found;
}

function attributionAt(view: SentenceView, at: number, clause: Clause): Attribution | undefined {
  const { lower, lemma } = view.sentence.tokens[at] ?? { lower: "", lemma: "" };
  if (at > 0 && !TRIGGERS.has(lower) && !TRIGGERS.has(lemma)) return undefined;
  return (
    accordingTo(view, at, clause.start) ??
    inView(view, at) ??
    inEyes(view, at) ??
    asReported(view, at) ??
    colonSpeech(view, at) ??
    dashSpeech(view, at) ??
    reportingNoun(view, at) ??
    priceEstimate(view, at, clause.start) ??
    attitude(view, at, clause.verb) ??
    spoken(view, at, clause) ??
    speechPhrase(view, at, clause.verb)
  );
}

/**
 * Nested speech belongs to the outer speaker ("she said that analysts expect …", "according to Lee, Ames thinks …");
 * co-ordinated speech stands on its own. Contents end where the next attribution's own words begin.
 */
function untangle(view: SentenceView, found: readonly Attribution[]): Attribution[] {
  const kept = found.filter(
    (inner) =>
      !found.some(
        (outer) => outer !== inner && encloses(view, outer, inner) && !speaksOver(view, inner, outer),
      ),
  );
  return kept.flatMap((attribution, index) => {
    const next = kept[index + 1];
    const limit =
      next === undefined || attribution.source.first > next.source.first ? Infinity : next.source.first;
    const contents = cutAt(attribution.contents, limit);
    return contents.length === 0 ? [] : [{ ...attribution, contents }];
  });
}

/** Of two that enclose each other, the one outside the marks: in "“They told us that …,” she said" it is she who speaks; else the first. */
function speaksOver(view: SentenceView, one: Attribution, other: Attribution): boolean {
  if (!encloses(view, one, other)) return false;
  const { tokens } = view.sentence;
  const isInside = isQuoted(tokens, one.source.first);
  return isInside === isQuoted(tokens, other.source.first)
    ? one.source.first < other.source.first
    : !isInside;
}

function encloses(view: SentenceView, outer: Attribution, inner: Attribution): boolean {
  const holds = outer.contents.some(
    ({ first, last }) => first <= inner.source.first && inner.source.first < last,
  );
  if (!holds) return false;
  if (ENCLOSING.has(outer.rule)) return true;
  return inner.source.first > outer.source.first && !JOINTS.has(lowerAt(view, inner.source.first - 1));
}

/** What of `ranges` stands before `limit`, without empty ranges. */
function cutAt(ranges: readonly TokenRange[], limit: number): TokenRange[] {
  return ranges
    .map(({ first, last }) => ({ first, last: Math.min(last, limit) }))
    .filter(({ first, last }) => first < last);
}
