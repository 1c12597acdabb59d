/**
 * The model: a multinomial logistic regression over "no relation" and every type in both directions. A feature has one weight per
 * type, and one per directed type that leans to either direction; so evidence for a type counts for both directions.
 * A feature that names a type (`mT=acquisition`, `fit>supply`) has a single weight, shared with its counterparts of all types.
 */
import { RELATION_TABLE, RELATION_TYPES, type RelationType } from "../../model/ontology.ts";

/** What a pair may mean. `forward`: the first party of the pair is the source. */
export interface PairClass {
  readonly type: RelationType;
  readonly forward: boolean;
}

/** Weights of one feature: by type, then by directed type. */
export type FeatureWeights = Float32Array;

export interface PairModel {
  readonly weights: ReadonlyMap<string, FeatureWeights>;
  /** By the part of the feature up to and with its "=", ">" or "<". */
  readonly shared: ReadonlyMap<string, number>;
}

/** What a feature shares with its counterparts of other types. */
export interface SharedPart {
  readonly name: string;
  /** Indices of the classes that it speaks for. */
  readonly classes: readonly number[];
}

const DIRECTED_TYPES: readonly RelationType[] = RELATION_TYPES.filter(
  (type) => RELATION_TABLE[type].directed,
);
export const WEIGHTS_PER_FEATURE = RELATION_TYPES.length + DIRECTED_TYPES.length;

/** All classes but "none", which scores zero. Undirected types stand once, as forward. */
export const PAIR_CLASSES: readonly PairClass[] = RELATION_TYPES.flatMap((type) =>
  RELATION_TABLE[type].directed
    ? [
        { type, forward: true },
        { type, forward: false },
      ]
    : [{ type, forward: true }],
);

/** Where the weights of each class stand in a feature's row: type, direction (or -1) and the sign of the latter. */
export const CLASS_PARTS: readonly {
  readonly type: number;
  readonly direction: number;
  readonly sign: number;
}[] = PAIR_CLASSES.map(({ type, forward }) => {
  const directed = DIRECTED_TYPES.indexOf(type);
  return {
    type: RELATION_TYPES.indexOf(type),
    direction: directed < 0 ? -1 : RELATION_TYPES.length + directed,
    sign: forward ? 0.5 : -0.5,
  };
});

/** By mark and type, such as ">supply". */
const MARKED_CLASSES: ReadonlyMap<string, readonly number[]> = new Map(
  RELATION_TYPES.flatMap((type) => {
    const indices = (wanted: boolean | null): number[] =>
      PAIR_CLASSES.flatMap((candidate, index) =>
        candidate.type === type &&
        (wanted === null || !RELATION_TABLE[type].directed || candidate.forward === wanted)
          ? [index]
          : [],
      );
    return [
      [`=${type}`, indices(null)],
      [`>${type}`, indices(true)],
      [`<${type}`, indices(false)],
    ];
  }),
);

/** The part that `feature` shares with other types; `null` for one that names no type. */
export function sharedPart(feature: string): SharedPart | null {
  const at = Math.max(feature.lastIndexOf("="), feature.lastIndexOf(">"), feature.lastIndexOf("<"));
  if (at < 0) return null;
  const classes = MARKED_CLASSES.get(feature.slice(at));
  return classes === undefined ? null : { name: feature.slice(0, at + 1), classes };
}

/** Probability of each of `PAIR_CLASSES`; what is missing to one is the probability of no relation. */
export function classProbabilities(model: PairModel, features: readonly string[]): Float64Array {
  const sums = new Float64Array(WEIGHTS_PER_FEATURE);
  const extra = new Float64Array(PAIR_CLASSES.length);
  for (const feature of features) {
    const part = sharedPart(feature);
    if (part === null) addRow(sums, model.weights.get(feature));
    else
      for (const index of part.classes)
        extra[index] = (extra[index] ?? 0) + (model.shared.get(part.name) ?? 0);
  }
  return softmax(classScores(sums, extra));
}

/** The features that speak for the class `index`, strongest first. */
export function explainClass(model: PairModel, features: readonly string[], index: number): string[] {
  return features
    .map((feature) => ({ feature, weight: weightFor(model, feature, index) }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight)
    .map(({ feature }) => feature);
}

function weightFor(model: PairModel, feature: string, index: number): number {
  const part = sharedPart(feature);
  if (part !== null) return part.classes.includes(index) ? (model.shared.get(part.name) ?? 0) : 0;
  const row = model.weights.get(feature);
  const place = CLASS_PARTS[index];
  if (row === undefined || place === undefined) return 0;
  return (row[place.type] ?? 0) + (place.direction < 0 ? 0 : place.sign * (row[place.direction] ?? 0));
}

function addRow(sums: Float64Array, row: FeatureWeights | undefined): void {
  if (row === undefined) return;
  for (let at = 0; at < WEIGHTS_PER_FEATURE; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
}

/** Scores of the classes from the sums of the features' own weights and of the shared ones. */
export function classScores(sums: Float64Array, extra: Float64Array): Float64Array {
  return Float64Array.from(CLASS_PARTS, ({ type, direction, sign }, index) => {
    const own = direction < 0 ? (sums[type] ?? 0) : (sums[type] ?? 0) + sign * (sums[direction] ?? 0);
    return own + (extra[index] ?? 0);
  });
}

/** Softmax against an implied class with score zero. */
export function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(0, ...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, Math.exp(-highest));
  return powers.map((power) => power / total);
}
