/**
 * Frames and learned judge together: statements that the frames are unsure of and that the judge contradicts are dropped,
 * and pairs that no frame related are added where the judge is sure.
 */
import { RELATION_TABLE, type RelationType } from "../../model/ontology.ts";
import { compareText } from "../../model/order.ts";
import type { RelationStatement } from "../../model/record.ts";
import type { Reading } from "../reading.ts";
import { viewArticle } from "./article-view.ts";
import { type PairScore, scorePairs } from "./propose-pairs.ts";
import { toStatement } from "./pair-statement.ts";

/** What it takes to add and to keep a relation; chosen by cross-validation over whole articles (scripts/train). */
export interface CombineLimits {
  /** Probability from which a pair that no frame related is added. */
  readonly propose: number;
  /** Frames that are this sure are never contradicted. */
  readonly trust: number;
  /** An unsure frame's statement is dropped below this probability. */
  readonly contradict: number;
}

export const COMBINE_LIMITS: CombineLimits = { propose: 0.6, trust: 0.8, contradict: 0.05 };

/** `statements` without the contradicted ones, followed by the added ones in text order. */
export function combine(
  reading: Reading,
  statements: readonly RelationStatement[],
  limits: CombineLimits = COMBINE_LIMITS,
): RelationStatement[] {
  const view = viewArticle(reading);
  return combineScores({ view, statements, scores: scorePairs(reading, view) }, limits);
}

/** Everything known of an article's pairs. */
interface Evidence {
  readonly view: ReturnType<typeof viewArticle>;
  readonly statements: readonly RelationStatement[];
  readonly scores: readonly PairScore[];
}

/** The same for scores that are known already, as cross-validation has them. */
export function combineScores(
  { view, statements, scores }: Evidence,
  { propose, trust, contradict }: CombineLimits,
): RelationStatement[] {
  const groups = Map.groupBy(scores, keyOf);
  const likelihood = (statement: RelationStatement): number =>
    Math.max(0, ...(groups.get(keyOf(statement)) ?? []).map(({ probability }) => probability));
  const related = new Set(statements.map(pairKey));
  const added = [...groups.values()]
    .filter(([first]) => first !== undefined && !related.has(pairKey(first)))
    .flatMap(
      (group) =>
        toStatement(
          view,
          group.filter(({ probability }) => probability >= propose),
        ) ?? [],
    );
  return [
    ...statements.filter((statement) => statement.confidence >= trust || likelihood(statement) >= contradict),
    ...added,
  ];
}

interface Related {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
}

function keyOf(related: Related): string {
  const { type, source, target } = related;
  return RELATION_TABLE[type].directed ? `${type} ${source} ${target}` : pairKey(related);
}

/** The same whichever way the relation points. */
function pairKey({ type, source, target }: Related): string {
  return [type, ...[source, target].sort(compareText)].join(" ");
}
