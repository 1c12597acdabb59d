/**
 * The weights of all cues, in one place. The score of a proposition is the bias plus the weights of its cues (log-odds of being
 * a claim); its kind is the one with the highest sum. Fitted by regularised logistic regression on annotated articles, then
 * rounded and evened out by hand, since the articles are few. A cue without a row weighs nothing.
 */
import type { ClaimKind } from "../../../model/ontology.ts";
import type { ContentCue } from "./find-cues.ts";
import type { Voice } from "../find-propositions.ts";
import type { Stance } from "../attribution/reporting-verbs.ts";

export type Cue =
  | ContentCue
  | `voice-${Voice}`
  | `stance-${Stance}`
  | "relation"
  | "relation-reported"
  | "opening"
  | "question"
  | "heading";

/** Score from which a proposition is a claim: a missed claim costs a reader more than one too many. */
export const CLAIM_THRESHOLD = -0.2;
export const CLAIM_BIAS = 1;

export const CLAIM_WEIGHTS: Readonly<Partial<Record<Cue, number>>> = {
  // Whose word it is.
  "voice-own": -1.1,
  "voice-person": 0.9,
  "voice-company": 0.3,
  "voice-organization": 0.3,
  "voice-media": 0.2,
  "stance-fact": 0.3,
  "stance-opinion": 0.3,
  "stance-forecast": 0.2,
  // What it says.
  evaluation: 1,
  comparison: 0.9,
  change: 0.6,
  result: 0.6,
  negation: 0.7,
  generality: 0.5,
  plan: 0.4,
  may: 0.4,
  cause: 0.4,
  obligation: 0.3,
  contrast: 0.3,
  percentage: 0.5,
  amount: 0.2,
  will: 0.2,
  outlook: 0.2,
  "tense-conditional": 0.5,
  "tense-present": 0.2,
  "tense-perfect": -0.3,
  // Where it stands and how it is built.
  bullet: 0.5,
  demonstrative: 0.4,
  "no-party": 0.3,
  // What speaks against it.
  relation: -0.7,
  "relation-reported": -0.7,
  event: -0.4,
  "many-names": -0.6,
  opening: -0.5,
  short: -0.6,
  long: -0.4,
  career: -0.5,
  founding: -0.6,
  schedule: -0.6,
  "no-verb": -0.8,
  silence: -3,
  boilerplate: -4,
  question: -4,
  heading: -4,
};

export const KIND_BIAS: Readonly<Record<ClaimKind, number>> = { fact: 0.5, forecast: -0.7, opinion: 0.2 };

/** [fact, forecast, opinion] */
export const KIND_WEIGHTS: Readonly<Partial<Record<Cue, readonly [number, number, number]>>> = {
  amount: [0.5, 0, -0.5],
  percentage: [0.4, 0.1, -0.5],
  number: [0.4, 0.2, -0.5],
  result: [0.4, -0.2, -0.1],
  change: [0.1, 0.2, -0.3],
  negation: [0.3, -0.3, 0],
  will: [-0.7, 1, -0.2],
  may: [-0.5, 1.2, -0.3],
  due: [-0.6, 1.5, -0.5],
  plan: [-0.5, 0.9, 0],
  outlook: [-0.3, 0.1, 0.3],
  "tense-past": [0.7, -0.6, -0.1],
  "tense-perfect": [0.4, -0.3, -0.1],
  "tense-ongoing": [0.2, 0, 0],
  "tense-present": [-0.2, -0.4, 0.6],
  "tense-future": [-0.3, 0.9, -0.4],
  "tense-conditional": [-0.5, 0.8, 0],
  "tense-counterfactual": [-0.3, -0.5, 0.8],
  evaluation: [-0.5, -0.1, 0.6],
  comparison: [0.1, -0.1, 0.1],
  cause: [-0.1, -0.3, 0.4],
  generality: [-0.1, -0.2, 0.3],
  obligation: [-0.1, -0.2, 0.3],
  "first-person": [-0.2, -0.2, 0.4],
  "voice-person": [-0.3, 0.3, 0],
  "voice-company": [0.3, 0.1, -0.3],
  "voice-media": [0.5, -0.2, -0.3],
  "stance-forecast": [-0.8, 2.2, -0.6],
  "stance-opinion": [-0.3, -0.2, 0.7],
  "stance-fact": [0.7, -0.3, -0.4],
  relation: [0.2, -0.1, -0.1],
  short: [-0.2, 0, 0.2],
  bullet: [-0.3, 0.3, 0.1],
  "no-party": [-0.3, 0.1, 0.3],
};
