/** Annotated articles as examples of claims: which propositions are claims, of which kind, and what they are about. */
import type { GoldArticle, GoldClaim } from "../../src/evaluate/gold-article.ts";
import { matchEntities } from "../../src/evaluate/match-entities.ts";
import { jaccard } from "../../src/evaluate/place.ts";
import { claimCandidates } from "../../src/extract/claims/claim-candidates.ts";
import { claimWords } from "../../src/extract/claims/claim-words.ts";
import { kindCues } from "../../src/extract/claims/cues/kind-cues.ts";
import type { Proposition } from "../../src/extract/claims/find-propositions.ts";
import { topicCandidates } from "../../src/extract/claims/topics/topic-candidates.ts";
import { readArticle } from "../../src/extract/read-article.ts";
import { findRelations } from "../../src/extract/relations/find-relations.ts";
import { CLAIM_KINDS } from "../../src/model/ontology.ts";
import type { LabelledCues } from "./fit-weights.ts";

export interface ClaimExamples {
  /** Class 1 is a claim. Propositions that match an optional claim are left out: neither answer is a mistake. */
  readonly claim: readonly LabelledCues[];
  /** Classes are indices into `CLAIM_KINDS`. */
  readonly kind: readonly LabelledCues[];
  /** One example per claim and party of its article; class 1 is about it. */
  readonly topic: readonly LabelledCues[];
}

/** How much of the words an annotated claim and a proposition must share. */
const ENOUGH = 0.5;

export function claimExamples(gold: GoldArticle): ClaimExamples {
  const reading = readArticle(gold.article);
  const entities = matchEntities(gold.entities, reading.entities);
  const candidates = claimCandidates(reading, findRelations(reading)).flat();
  const matched = candidates.map((candidate) => ({
    ...candidate,
    claim: goldClaimOf(candidate.proposition, gold.claims),
  }));
  return {
    claim: matched.flatMap(({ cues, claim }) =>
      claim?.optional === true ? [] : [{ cues, label: claim === undefined ? 0 : 1 }],
    ),
    kind: matched.flatMap(({ claim, ...candidate }) =>
      claim === undefined ? [] : [{ cues: kindCues(candidate), label: CLAIM_KINDS.indexOf(claim.kind) }],
    ),
    topic: matched.flatMap(({ proposition, context, claim }) =>
      claim === undefined
        ? []
        : topicCandidates(proposition, context).map(({ id, cues }) => ({
            cues,
            label: claim.about.includes(entities.get(id)?.name ?? "") ? 1 : 0,
          })),
    ),
  };
}

function goldClaimOf(proposition: Proposition, claims: readonly GoldClaim[]): GoldClaim | undefined {
  const spans = [claimWords([proposition], true), claimWords([proposition], false)];
  return claims.find((claim) => spans.some((span) => jaccard(claim, span) >= ENOUGH));
}
