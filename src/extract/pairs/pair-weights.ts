/** The shipped weights, made by scripts/train/train-pairs.ts. */
import type { RelationType } from "../../model/ontology.ts";
import { type PairModel, WEIGHTS_PER_FEATURE } from "./pair-model.ts";
import stored from "./pair-weights.json" with { type: "json" };

/** The file's shape: whole numbers, `scale` of which make one. */
export interface StoredWeights {
  /** What the weights were learned from, with the credit that its licences ask for. */
  readonly about: readonly string[];
  readonly scale: number;
  /** Relation types in the order of the weights: a table of another order cannot be read. */
  readonly types: readonly RelationType[];
  readonly shared: Readonly<Record<string, number>>;
  /** Per feature "place:weight" pairs, only those that are not zero. */
  readonly features: Readonly<Record<string, string>>;
}

export const PAIR_MODEL: PairModel = unpackWeights(stored as StoredWeights);

export function unpackWeights({ scale, shared, features }: StoredWeights): PairModel {
  return {
    weights: new Map(Object.entries(features).map(([name, row]) => [name, unpackRow(row, scale)])),
    shared: new Map(Object.entries(shared).map(([name, weight]) => [name, weight / scale])),
  };
}

/** Rounded to `scale` steps per one; features that round to nothing are left out. */
export function packWeights(
  { weights, shared }: PairModel,
  scale: number,
): Pick<StoredWeights, "shared" | "features"> {
  const rows = [...weights].map(([name, row]) => [name, packRow(row, scale)] as const);
  return {
    shared: Object.fromEntries([...shared].map(([name, weight]) => [name, Math.round(weight * scale)])),
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
