/** Whether a proposition is a claim, how surely, and of which kind: the sum of the weights of its cues. */
import type { ClaimKind } from "../../../model/ontology.ts";
import { CLAIM_BIAS, CLAIM_WEIGHTS, type Cue, KIND_BIAS, KIND_WEIGHTS } from "./claim-weights.ts";
import { findCues } from "./find-cues.ts";
import type { Proposition } from "../find-propositions.ts";
import { lowerAt } from "../sentence-view.ts";

export interface Judgement {
  /** Log-odds that it is a claim. */
  readonly score: number;
  /** The kind with the highest score is the claim's. */
  readonly kinds: Readonly<Record<ClaimKind, number>>;
}

/** What the proposition's place adds to its words: whether a relation was found in its sentence. */
export interface PropositionPlace {
  readonly hasRelation: boolean;
  readonly opens: boolean;
}

/** Every cue of the proposition; with claim-weights they explain the judgement completely. */
export function propositionCues(proposition: Proposition, place: PropositionPlace): Cue[] {
  const { view, content, voice, stance } = proposition;
  const { tokens, role } = view.sentence;
  const cues: Cue[] = [...findCues(view, content, proposition.source), `voice-${voice}`];
  if (stance !== "neutral") cues.push(`stance-${stance}`);
  if (place.hasRelation) cues.push(voice === "own" || voice === "person" ? "relation" : "relation-reported");
  if (place.opens) cues.push("opening");
  if (lowerAt(view, tokens.length - 1) === "?") cues.push("question");
  if (role === "heading") cues.push("heading");
  return cues;
}

/** Linear in the cues. */
export function judgeProposition(cues: readonly Cue[]): Judgement {
  let score = CLAIM_BIAS;
  const kinds = { ...KIND_BIAS };
  for (const cue of cues) {
    score += CLAIM_WEIGHTS[cue] ?? 0;
    const weights = KIND_WEIGHTS[cue];
    if (weights === undefined) continue;
    kinds.fact += weights[0];
    kinds.forecast += weights[1];
    kinds.opinion += weights[2];
  }
  return { score, kinds };
}

/** The kind that the sums of `judgements` favour; facts win a draw over opinions, opinions over forecasts. */
export function favouredKind(judgements: readonly Judgement[]): ClaimKind {
  const sum = (kind: ClaimKind): number => judgements.reduce((total, { kinds }) => total + kinds[kind], 0);
  const [fact, forecast, opinion] = [sum("fact"), sum("forecast"), sum("opinion")];
  if (forecast > fact && forecast > opinion) return "forecast";
  return opinion > fact ? "opinion" : "fact";
}
