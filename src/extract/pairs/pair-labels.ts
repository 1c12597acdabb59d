/** What two parties can be to each other, as one label: "none", a type, or for directed types a type with an arrow. */
import { RELATION_TABLE, RELATION_TYPES, type RelationType } from "../../model/ontology.ts";

/** A relation between the party that comes first in the text, the left one, and the right one. */
export interface PairRelation {
  readonly type: RelationType;
  /** Which party is the source; `null` for types without direction. */
  readonly source: "left" | "right" | null;
}

const NONE = "none";

/** "acquisition →" when the left party acquires the right one, "acquisition ←" the other way round, "partnership" either way. */
export function pairLabel({ type, source }: PairRelation): string {
  if (source === null || !RELATION_TABLE[type].directed) return type;
  return source === "left" ? `${type} →` : `${type} ←`;
}

const RELATIONS: ReadonlyMap<string, PairRelation | null> = new Map([
  [NONE, null],
  ...RELATION_TYPES.flatMap((type) =>
    relationsOf(type).map((relation) => [pairLabel(relation), relation] as const),
  ),
]);

/** All labels, "none" first. */
export const PAIR_LABELS: readonly string[] = [...RELATIONS.keys()];

/** What else two parties can be to each other; told apart from "none", so that neither is learned from the other. */
export const OTHER_LABELS = ["product", "brand", "exchange", "regulator"] as const;

/** Everything that the judge chooses among. */
export const JUDGED_LABELS: readonly string[] = [...PAIR_LABELS, ...OTHER_LABELS];

/** `null` for "none" and for whatever else is no relation of ours. */
export function relationOf(label: string): PairRelation | null {
  return RELATIONS.get(label) ?? null;
}

function relationsOf(type: RelationType): PairRelation[] {
  return RELATION_TABLE[type].directed
    ? [
        { type, source: "left" },
        { type, source: "right" },
      ]
    : [{ type, source: null }];
}
