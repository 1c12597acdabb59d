/** What the labels of public relation corpora mean in our ontology. */
import { RELATION_TABLE, type RelationType } from "../../model/ontology.ts";
import { type Counts, NO_COUNTS } from "../counts.ts";
import type { DrawnRelation, PairEnd } from "../engine.ts";

/** A relation of ours between head and tail; `source` is null where either order is right. */
export interface PairMeaning {
  readonly type: RelationType;
  readonly source: PairEnd | null;
}

/** One relation label per pair, so the engine has one answer: what it is surest of. */
export function surest(drawn: readonly DrawnRelation[]): PairMeaning | null {
  const best = drawn.reduce<DrawnRelation | null>(
    (left, right) => (left === null || right.confidence > left.confidence ? right : left),
    null,
  );
  return best === null
    ? null
    : { type: best.type, source: RELATION_TABLE[best.type].directed ? best.source : null };
}

/** The counts of one pair: another relation than the right one is both missed and wrong. */
export function countPair(gold: PairMeaning | null, found: PairMeaning | null, directed: boolean): Counts {
  if (gold !== null && found !== null && gold.type === found.type) {
    const sameWay = gold.source === null || gold.source === found.source;
    if (sameWay || !directed) return { ...NO_COUNTS, hit: 1 };
  }
  return { hit: 0, missed: gold === null ? 0 : 1, wrong: found === null ? 0 : 1 };
}
