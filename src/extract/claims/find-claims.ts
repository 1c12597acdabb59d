/**
 * Claims of one article: assertions beyond the bare report of a relation, with who makes them and whom they are about.
 * Every sentence puts forward propositions; those whose cues weigh enough become claims.
 */
import type { Article } from "../../model/article.ts";
import { claimId } from "../../model/id.ts";
import type { Claim, RelationStatement } from "../../model/record.ts";
import type { Reading } from "../reading.ts";
import { type Candidate, claimCandidates } from "./claim-candidates.ts";
import { claimWords } from "./claim-words.ts";
import { CLAIM_MODEL, type ClaimModel } from "./cues/claim-model.ts";
import { kindCues } from "./cues/kind-cues.ts";
import { favouredKind, type Judgement, judgeProposition } from "./cues/judge-proposition.ts";
import { findTopics } from "./topics/find-topics.ts";

/** Score from which a proposition is a claim: a missed claim costs a reader more than one too many. */
const CLAIM_THRESHOLD = -0.4;

interface Judged extends Candidate {
  readonly judgement: Judgement;
}

/** In text order. `relations` are what was found before: a sentence that only reports one of them is no claim. */
export function findClaims(
  reading: Reading,
  relations: readonly RelationStatement[],
  model: ClaimModel = CLAIM_MODEL,
): Claim[] {
  return claimCandidates(reading, relations).flatMap((candidates) => {
    const chosen = candidates
      .map((candidate) => ({ ...candidate, judgement: judgeProposition(candidate.cues, model) }))
      .filter(({ judgement }) => judgement.score >= CLAIM_THRESHOLD);
    const parts = joinParts(chosen);
    return parts.map((part) => toClaim(reading.article, part, { model, alone: parts.length === 1 }));
  });
}

/** What one speaker says in one sentence is one claim: "said that … and that …". */
function joinParts(candidates: readonly Judged[]): [Judged, ...Judged[]][] {
  const parts: [Judged, ...Judged[]][] = [];
  for (const candidate of candidates) {
    const last = parts.at(-1);
    if (last?.at(-1)?.proposition.speaker === candidate.proposition.speaker) last?.push(candidate);
    else parts.push([candidate]);
  }
  return parts;
}

function toClaim(
  article: Article,
  part: readonly [Judged, ...Judged[]],
  { model, alone }: { readonly model: ClaimModel; readonly alone: boolean },
): Claim {
  const [{ proposition }] = part;
  const span = claimWords(
    part.map((one) => one.proposition),
    alone,
  );
  const score = Math.max(...part.map(({ judgement }) => judgement.score));
  return {
    id: claimId(article.id, span.start, span.end),
    text: article.text.slice(span.start, span.end),
    ...span,
    kind: favouredKind(
      part.map((one) => kindCues(one)),
      model,
    ),
    speaker: proposition.speaker,
    about: [...new Set(part.flatMap((one) => findTopics(one.proposition, one.context, model.topic)))],
    confidence: Math.round(100 / (1 + Math.exp(-score))) / 100,
    rule: proposition.rule,
  };
}
