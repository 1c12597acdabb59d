/**
 * Claims of one article: assertions beyond the bare report of a relation, with who makes them and whom they are about.
 * Every sentence puts forward propositions; those whose cues weigh enough become claims.
 */
import type { Article } from "../../model/article.ts";
import { claimId } from "../../model/id.ts";
import type { Claim, RelationStatement } from "../../model/record.ts";
import { type Span } from "../../model/span.ts";
import type { Reading } from "../reading.ts";
import type { TokenRange } from "./attribution/attribution.ts";
import { CLAIM_THRESHOLD } from "./cues/claim-weights.ts";
import { findPropositions, type Proposition } from "./find-propositions.ts";
import { findTopics } from "./find-topics.ts";
import { favouredKind, type Judgement, judgeProposition, propositionCues } from "./cues/judge-proposition.ts";
import { viewSentences } from "./sentence-view.ts";
import { type TopicContext, topicContexts } from "./topic-context.ts";

/** A whole sentence is quoted when what is said makes up at least this share of it. */
const WHOLE_SENTENCE = 0.4;

interface Candidate {
  readonly proposition: Proposition;
  readonly judgement: Judgement;
}

/** In text order. `relations` are what was found before: a sentence that only reports one of them is no claim. */
export function findClaims(reading: Reading, relations: readonly RelationStatement[]): Claim[] {
  const views = viewSentences(reading);
  const contexts = topicContexts(views, relations);
  return findPropositions(reading, views).flatMap((propositions, index) => {
    const context = contexts[index];
    if (context === undefined) return [];
    const place = { hasRelation: context.hasRelation, opens: index === 0 };
    const candidates = propositions
      .map((proposition) => ({
        proposition,
        judgement: judgeProposition(propositionCues(proposition, place)),
      }))
      .filter(({ judgement }) => judgement.score >= CLAIM_THRESHOLD);
    const parts = joinParts(candidates);
    return parts.map((part) => toClaim(reading.article, part, { context, alone: parts.length === 1 }));
  });
}

/** What one speaker says in one sentence is one claim: "said that … and that …". */
function joinParts(candidates: readonly Candidate[]): Candidate[][] {
  const parts: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = parts.at(-1);
    if (last?.at(-1)?.proposition.speaker === candidate.proposition.speaker) last.push(candidate);
    else parts.push([candidate]);
  }
  return parts;
}

function toClaim(
  article: Article,
  part: readonly Candidate[],
  { context, alone }: { readonly context: TopicContext; readonly alone: boolean },
): Claim {
  const [{ proposition }] = part as readonly [Candidate];
  const { view, speaker, rule } = proposition;
  const content = { first: proposition.content.first, last: part.at(-1)?.proposition.content.last ?? 0 };
  const span = spanOf(view.sentence.tokens, alone ? widened(proposition, content) : content);
  const score = Math.max(...part.map(({ judgement }) => judgement.score));
  return {
    id: claimId(article.id, span.start, span.end),
    text: article.text.slice(span.start, span.end),
    ...span,
    kind: favouredKind(part.map(({ judgement }) => judgement)),
    speaker,
    about: [...new Set(part.flatMap((one) => findTopics(one.proposition, context)))],
    confidence: Math.round(100 / (1 + Math.exp(-score))) / 100,
    rule,
  };
}

/** The whole sentence, unless most of it is something else than what is said. */
function widened({ view, source }: Proposition, content: TokenRange): TokenRange {
  const { tokens } = view.sentence;
  const share = (content.last - content.first) / tokens.length;
  const ownWords = tokens.slice(0, Math.min(content.first, source?.first ?? 0));
  const saysMore = ownWords.some(({ tag }) => tag === "VERB" || tag === "AUX");
  return share >= WHOLE_SENTENCE && !saysMore ? { first: 0, last: tokens.length } : content;
}

/** From the first to the last token. */
function spanOf(tokens: readonly Span[], { first, last }: TokenRange): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[last - 1]?.end ?? start };
}
