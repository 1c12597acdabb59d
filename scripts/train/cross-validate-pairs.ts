/**
 * How well frames, learned judge and both do on articles that were not trained on, with 95 % intervals over articles:
 * `npx tsx scripts/train/cross-validate-pairs.ts --marked core.jsonl test/gold/tune …`.
 */
import { parseArgs } from "node:util";
import { intervalOf, resamples } from "../../src/evaluate/bootstrap.ts";
import { compareRelations } from "../../src/evaluate/compare-relations.ts";
import {
  addCounts,
  type Counts,
  f1,
  NO_COUNTS,
  precision,
  type Proportion,
  recall,
} from "../../src/evaluate/counts.ts";
import type { GoldArticle } from "../../src/evaluate/gold-article.ts";
import { matchEntities } from "../../src/evaluate/match-entities.ts";
import { fairCounts } from "../../src/evaluate/outcome.ts";
import { type ArticleView, viewArticle } from "../../src/extract/pairs/article-view.ts";
import { COMBINE_LIMITS, combineScores } from "../../src/extract/pairs/combine-relations.ts";
import { type PairScore, scorePairs } from "../../src/extract/pairs/propose-pairs.ts";
import { readArticle } from "../../src/extract/read-article.ts";
import { findRelations } from "../../src/extract/relations/find-relations.ts";
import type { RelationStatement } from "../../src/model/record.ts";
import { FIT_OPTIONS, fitPairModel, MARKED_WEIGHT } from "./fit-pair-model.ts";
import { goldExamples } from "./gold-examples.ts";
import { readGold, readMarked } from "./training-data.ts";

const FOLDS = 5;

interface Judged {
  readonly gold: GoldArticle;
  readonly view: ArticleView;
  readonly statements: readonly RelationStatement[];
  readonly scores: readonly PairScore[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { marked: { type: "string", multiple: true, default: [] } },
});
const articles = judgeByOthers();
report("frames alone", ({ statements }) => statements);
for (const propose of [0.4, 0.5, 0.6, 0.7, 0.8])
  report(`learned alone from ${propose}`, (article) =>
    combineScores({ ...article, statements: [] }, { ...COMBINE_LIMITS, propose }),
  );
for (const propose of [0.5, 0.6, 0.65, 0.7, 0.8])
  report(`both, added from ${propose}`, (article) => combineScores(article, { ...COMBINE_LIMITS, propose }));
report("both, none dropped", (article) => combineScores(article, { ...COMBINE_LIMITS, contradict: 0 }));

/** Every article scored by a model that was trained on the other folds. */
function judgeByOthers(): Judged[] {
  const golds = readGold(positionals);
  const marked = readMarked(values.marked, MARKED_WEIGHT);
  const examples = golds.map((gold) => goldExamples(gold));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitPairModel([...examples.filter((__, at) => at % FOLDS !== fold).flat(), ...marked], FIT_OPTIONS),
  );
  return golds.map((gold, at) => {
    const reading = readArticle(gold.article);
    const view = viewArticle(reading);
    const scores = scorePairs(reading, view, models[at % FOLDS]);
    return { gold, view, statements: findRelations(reading), scores };
  });
}

function report(name: string, found: (article: Judged) => readonly RelationStatement[]): void {
  const counts = articles.map((article) =>
    fairCounts(
      compareRelations(
        article.gold.relations,
        found(article),
        matchEntities(article.gold.entities, article.view.reading.entities),
      ),
    ),
  );
  const drawn = resamples(counts).map(total);
  const figures = [precision, recall, f1].map((measure) => {
    const interval = intervalOf(drawn.map(measure));
    return `${percent(measure(total(counts)))} (${percent(interval?.[0] ?? null)}–${percent(interval?.[1] ?? null)})`;
  });
  process.stdout.write(`${name.padEnd(24)} P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}\n`);
}

function total(counts: readonly Counts[]): Counts {
  return counts.reduce(addCounts, NO_COUNTS);
}

function percent(share: Proportion): string {
  return share === null ? "–" : (100 * share).toFixed(1);
}
