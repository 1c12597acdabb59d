/** The quality of extraction as data: a row per group of articles and per genre within it, with intervals. */
import { compareText, sortedUnique } from "../model/order.ts";
import type { ArticleRecord } from "../model/record.ts";
import { intervalOf, resamples } from "./bootstrap.ts";
import { f1, precision, type Proportion, recall, type Share, shareValue } from "./counts.ts";
import type { CountFigures, Figure } from "./figures.ts";
import type { GoldArticle } from "./gold-article.ts";
import {
  type ArticleScore,
  type Layer,
  LAYERS,
  scoreArticle,
  type ShareName,
  SHARES,
  sumScores,
  tableOf,
} from "./score-article.ts";

export interface EvaluationGroup {
  readonly name: string;
  readonly pairs: readonly EvaluationPair[];
}

/** What should be found in an article and what was. */
export interface EvaluationPair {
  readonly gold: GoldArticle;
  readonly record: ArticleRecord;
}

export interface ShareFigures extends Share {
  readonly share: Figure;
}

export interface EvaluationRow {
  readonly group: string;
  /** `null` is the whole group. */
  readonly genre: string | null;
  readonly articles: number;
  readonly layers: Readonly<Record<Layer, CountFigures>>;
  readonly shares: Readonly<Record<ShareName, ShareFigures>>;
  /** Mentions wrongly taken for companies or organizations, by what they really are. */
  readonly strays: ArticleScore["strays"];
}

export interface Evaluation {
  readonly rows: readonly EvaluationRow[];
}

interface ScoredArticle {
  readonly id: string;
  readonly genre: string;
  readonly score: ArticleScore;
}

/** Scores every group, micro-averaged over its articles; neither the order of pairs nor that of found items matters. */
export function evaluate(groups: readonly EvaluationGroup[]): Evaluation {
  return { rows: groups.flatMap((group) => groupRows(group)) };
}

function groupRows({ name, pairs }: EvaluationGroup): EvaluationRow[] {
  const scored: ScoredArticle[] = pairs
    .map(({ gold, record }) => ({ id: gold.id, genre: gold.genre, score: scoreArticle(gold, record) }))
    .sort((left, right) => compareText(left.id, right.id));
  const genres = sortedUnique(scored.map(({ genre }) => genre));
  return [
    rowOf(name, null, scored),
    ...genres.map((genre) =>
      rowOf(
        name,
        genre,
        scored.filter((article) => article.genre === genre),
      ),
    ),
  ];
}

function rowOf(group: string, genre: string | null, articles: readonly ScoredArticle[]): EvaluationRow {
  const scores = articles.map(({ score }) => score);
  const total = sumScores(scores);
  const drawn = resamples(scores).map((sample) => sumScores(sample));
  const figure = (measure: (score: ArticleScore) => Proportion): Figure => ({
    value: measure(total),
    interval: intervalOf(drawn.map(measure)),
  });
  return {
    group,
    genre,
    articles: articles.length,
    layers: tableOf(LAYERS, (layer) => ({
      ...total.layers[layer],
      precision: figure((score) => precision(score.layers[layer])),
      recall: figure((score) => recall(score.layers[layer])),
      f1: figure((score) => f1(score.layers[layer])),
    })),
    shares: tableOf(SHARES, (share) => ({
      ...total.shares[share],
      share: figure((score) => shareValue(score.shares[share])),
    })),
    strays: total.strays,
  };
}
