/**
 * A log-linear model of what an anaphor refers to: every antecedent, and "nothing", scores the sum of the weights of its clues; the
 * scores make probabilities. A clue has a weight that all classes of anaphors share and one for each class; the head noun alone speaks
 * for or against "nothing". `scripts/train/train-coreference.ts` fits the weights.
 */
import { ANAPHOR_CLASSES, type Anaphor, type AnaphorClass } from "./anaphors.ts";
import learned from "./antecedent-weights.json" with { type: "json" };
import { clueNames } from "./clue-names.ts";

/** Weights as stored, by the names of clues. */
export interface StoredWeights {
  /** For all classes. */
  readonly any: Readonly<Record<string, number>>;
  /** Added to those for all. */
  readonly classes: Readonly<Record<AnaphorClass, Readonly<Record<string, number>>>>;
  /** For "nothing", by head noun. */
  readonly nouns: Readonly<Record<string, number>>;
}

export interface AntecedentModel {
  /** By clue number. */
  readonly weights: Readonly<Record<AnaphorClass, Float64Array>>;
  readonly nouns: ReadonlyMap<string, number>;
}

export function loadModel({ any, classes, nouns }: StoredWeights): AntecedentModel {
  const names = clueNames();
  const rowOf = (own: Readonly<Record<string, number>>): Float64Array =>
    Float64Array.from(names, (name) => (any[name] ?? 0) + (own[name] ?? 0));
  const weights = Object.fromEntries(ANAPHOR_CLASSES.map((name) => [name, rowOf(classes[name])]));
  return { weights: weights as Record<AnaphorClass, Float64Array>, nouns: new Map(Object.entries(nouns)) };
}

let standard: AntecedentModel | undefined;

/** The model that is shipped; made when it is first asked for, after all clues have their numbers. */
export function antecedentModel(): AntecedentModel {
  standard ??= loadModel(learned);
  return standard;
}

/** Probabilities of the antecedents in their order, and last of "nothing". */
export function weighAntecedents(
  { weights, nouns }: AntecedentModel,
  { class: kind, noun }: Anaphor,
  clues: readonly (readonly number[])[],
): number[] {
  const row = weights[kind];
  const scores = clues.map((numbers) => numbers.reduce((sum, clue) => sum + (row[clue] ?? 0), 0));
  const nothing = scores.length - 1;
  scores[nothing] = (scores[nothing] ?? 0) + (nouns.get(noun) ?? 0);
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The clues that speak most for a choice, strongest first, with their weights. */
export function strongestClues(
  { weights }: AntecedentModel,
  { class: kind }: Anaphor,
  clues: readonly number[],
): { readonly name: string; readonly weight: number }[] {
  const names = clueNames();
  return clues
    .map((clue) => ({ name: names[clue] ?? "", weight: weights[kind][clue] ?? 0 }))
    .sort((left, right) => right.weight - left.weight);
}
