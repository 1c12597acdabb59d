/**
 * Frames and learned judge together: statements that the frames are unsure of and that the judge contradicts are dropped,
 * and pairs that no frame related are added where the judge is sure.
 */
import { RELATION_TABLE, type RelationType } from "../../model/ontology.ts";
import { compareText } from "../../model/order.ts";
import type { RelationStatement } from "../../model/record.ts";
import type { Reading } from "../reading.ts";
import { type ArticleView, viewArticle } from "./article-view.ts";
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

export const COMBINE_LIMITS: CombineLimits = { propose: 0.65, trust: 0.8, contradict: 0.03 };

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
  readonly view: ArticleView;
  readonly statements: readonly RelationStatement[];
  readonly scores: readonly PairScore[];
}

/** The same for scores that are known already, as cross-validation has them. */
export function combineScores(
  { view, statements, scores }: Evidence,
  { propose, trust, contradict }: CombineLimits,
): RelationStatement[] {
  const groups = groupByKey(scores);
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
    ...statements.filter(
      (statement) =>
        statement.confidence >= trust || likelihood(statement) >= contradict || !isJudged(view, statement),
    ),
    ...added,
  ];
}

/** Whether both ends stand in one sentence of the evidence; of others the judge has seen too little to contradict. */
function isJudged(
  { reading, references }: ArticleView,
  { source, target, evidence }: RelationStatement,
): boolean {
  return reading.document.sentences.some(({ index, start, end }) => {
    const here = (references[index] ?? []).flatMap(({ entities }) => entities);
    const isEvidence = evidence.some((quote) => quote.start < end && start < quote.end);
    return isEvidence && here.includes(source) && here.includes(target);
  });
}

function groupByKey(scores: readonly PairScore[]): Map<string, PairScore[]> {
  const groups = new Map<string, PairScore[]>();
  for (const score of scores) {
    const group = groups.get(keyOf(score));
    if (group === undefined) groups.set(keyOf(score), [score]);
    else group.push(score);
  }
  return groups;
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
