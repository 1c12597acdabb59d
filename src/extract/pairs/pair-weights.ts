/** The shipped weights, made by scripts/train/train-pairs.ts. */
import { RelataError } from "../../model/errors.ts";
import { RELATION_TYPES } from "../../model/ontology.ts";
import { type PairModel, WEIGHTS_PER_FEATURE } from "./pair-model.ts";
import stored from "./pair-weights.json" with { type: "json" };

/** The file's shape: whole numbers, `scale` of which make one. */
export interface StoredWeights {
  /** What the weights were learned from, with the credit that its licences ask for. */
  readonly about: readonly string[];
  readonly scale: number;
  /** Relation types in the order of the weights, separated by blanks: with other types the weights mean nothing. */
  readonly types: string;
  readonly shared: Readonly<Record<string, number>>;
  /** Per feature "place:weight" pairs, only those that are not zero. */
  readonly features: Readonly<Record<string, string>>;
}

const TYPES = RELATION_TYPES.join(" ");

export const PAIR_MODEL: PairModel = unpackWeights(stored);

/** Throws RelataError `invalid-data` for weights that were learned with other relation types. */
export function unpackWeights({ types, scale, shared, features }: StoredWeights): PairModel {
  if (types !== TYPES)
    throw new RelataError(
      "invalid-data",
      `The weights of the pair model are for the relation types "${types}", not "${TYPES}".`,
      "Train them anew with scripts/train/train-pairs.ts.",
    );
  return {
    weights: new Map(Object.entries(features).map(([name, row]) => [name, unpackRow(row, scale)])),
    shared: new Map(Object.entries(shared).map(([name, weight]) => [name, weight / scale])),
  };
}

/** Rounded to `scale` steps per one; features that round to nothing are left out. */
export function packWeights(
  { weights, shared }: PairModel,
  { about, scale }: Pick<StoredWeights, "about" | "scale">,
): StoredWeights {
  const rows = [...weights].map(([name, row]) => [name, packRow(row, scale)] as const);
  const shares = [...shared].map(([name, weight]) => [name, Math.round(weight * scale)] as const);
  return {
    about,
    scale,
    types: TYPES,
    shared: Object.fromEntries(shares.filter(([, weight]) => weight !== 0)),
    features: Object.fromEntries(rows.filter(([, row]) => row !== "")),
  };
}

function unpackRow(row: string, scale: number): Float32Array {
  const weights = new Float32Array(WEIGHTS_PER_FEATURE);
  for (const entry of row.split(" ")) {
    const [place = 0, weight = 0] = entry.split(":").map(Number);
    weights[place] = weight / scale;
  }
  return weights;
}

function packRow(row: Float32Array, scale: number): string {
  return [...row]
    .map((weight, place) => [place, Math.round(weight * scale)] as const)
    .filter(([, weight]) => weight !== 0)
    .map(([place, weight]) => `${place}:${weight}`)
    .join(" ");
}
