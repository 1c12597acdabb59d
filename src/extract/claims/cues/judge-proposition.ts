/** Whether a proposition is a claim, how surely, and of which kind: the sums of the weights of its cues. */
import { CLAIM_KINDS, type ClaimKind } from "../../../model/ontology.ts";
import { type ClaimModel, weigh } from "./claim-model.ts";

export interface Judgement {
  /** With the model these explain the judgement completely. */
  readonly cues: readonly string[];
  /** Log-odds that it is a claim. */
  readonly score: number;
  /** The kind with the highest sum is the claim's. */
  readonly kinds: Readonly<Record<ClaimKind, number>>;
}

/** Linear in the cues. */
export function judgeProposition(cues: readonly string[], model: ClaimModel): Judgement {
  return {
    cues,
    score: weigh(cues, model.claim),
    kinds: {
      fact: weigh(cues, model.kinds.fact),
      forecast: weigh(cues, model.kinds.forecast),
      opinion: weigh(cues, model.kinds.opinion),
    },
  };
}

/** The kind that the sums of `judgements` favour; the first of `CLAIM_KINDS` wins a draw. */
export function favouredKind(judgements: readonly Judgement[]): ClaimKind {
  const sum = (kind: ClaimKind): number => judgements.reduce((total, { kinds }) => total + kinds[kind], 0);
  return CLAIM_KINDS.reduce((best, kind) => (sum(kind) > sum(best) ? kind : best));
}
