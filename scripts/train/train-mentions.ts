/**
 * Fits the weights of what names stand for to folders of annotated articles and writes them:
 * `npx tsx scripts/train/train-mentions.ts test/gold/tune test/gold/own/tune`. With --cv nothing is written: the figures on articles
 * that the weights were not fitted to are printed instead.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { compareMentions, placedMentions, strayOf } from "../../src/evaluate/compare-mentions.ts";
import {
  CLUE_TABLE,
  GUESSES,
  toClueTable,
  type ClueTable,
  type Weights,
  type WrittenWeights,
} from "../../src/extract/mentions/clue-table.ts";
import { findCandidates } from "../../src/extract/mentions/find-candidates.ts";
import { findMentions } from "../../src/extract/mentions/find-mentions.ts";
import { readGold } from "../gold/read-gold.ts";
import { analyse } from "../../src/text/analyse.ts";
import { fitWeights, type FitOptions } from "./fit-weights.ts";
import { mentionExamples, type ReadGold } from "./mention-examples.ts";
import prior from "./mention-prior.json" with { type: "json" };

const WEIGHTS_FILE = new URL("../../src/extract/mentions/clue-weights.json", import.meta.url);
const ABOUT =
  "What each clue of a name speaks for, and how strongly: terms of a logistic sum, learned from annotated articles by scripts/train/train-mentions.ts.";
const FOLDS = 10;
const FIT: FitOptions = {
  penalty: 2,
  leastCount: 1,
  prior: GUESSES.map((guess) => columnOf(guess)),
};
/** What a name's neighbours are depends on the weights, so fitting is done again with the weights just found. */
const ROUNDS = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cv: { type: "boolean", default: false } },
});
const articles: readonly ReadGold[] = readGold(positionals).map((gold) => {
  const document = analyse(gold.article.text);
  return { gold, document, candidates: findCandidates(document) };
});
if (values.cv) crossValidate();
else writeFileSync(WEIGHTS_FILE, `${JSON.stringify({ about: ABOUT, ...fit(articles) }, null, 2)}\n`);

function fit(chosen: readonly ReadGold[]): WrittenWeights {
  let weights: WrittenWeights = prior;
  for (let round = 0; round < ROUNDS; round += 1) {
    const table = toClueTable(weights);
    const columns = fitWeights(
      chosen.flatMap((article) => mentionExamples(article, table)),
      GUESSES.length,
      FIT,
    );
    const rowOf = (clue: string): Weights =>
      Object.fromEntries(
        GUESSES.flatMap((guess, at) => {
          const weight = columns[at]?.get(clue) ?? columnOf(guess)[clue] ?? 0;
          const rounded = Math.round(weight * 100) / 100;
          return rounded === 0 ? [] : [[guess, rounded]];
        }),
      );
    weights = {
      always: rowOf("always"),
      clues: Object.fromEntries(Object.keys(prior.clues).map((clue) => [clue, rowOf(clue)])),
    };
  }
  return weights;
}

/** Weights of one guess by clue, as set by hand. */
function columnOf(guess: (typeof GUESSES)[number]): Record<string, number> {
  const rows: [string, Weights][] = [["always", prior.always], ...Object.entries(prior.clues)];
  return Object.fromEntries(rows.map(([clue, weights]) => [clue, weights[guess] ?? 0]));
}

function crossValidate(): void {
  const learned = new Map<ReadGold, ClueTable>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const table = toClueTable(fit(articles.filter((_, at) => at % FOLDS !== fold)));
    articles.forEach((article, at) => at % FOLDS === fold && learned.set(article, table));
  }
  report("set by hand", () => toClueTable(prior));
  report("learned, other articles", (article) => learned.get(article) ?? CLUE_TABLE);
  report("as written", () => CLUE_TABLE);
}

/** Precision, recall and F1 of company and organization names, and how many of the wrong ones are what. */
function report(name: string, tableOf: (article: ReadGold) => ClueTable): void {
  let [hit, missed, wrong] = [0, 0, 0];
  const strays = new Map<string, number>();
  for (const article of articles) {
    const gold = placedMentions(article.gold.entities);
    const found = placedMentions(findMentions(article.document, tableOf(article)).entities);
    const outcome = compareMentions(gold, found, false);
    hit += outcome.matched.length;
    missed += outcome.missed.length;
    wrong += outcome.wrong.length;
    for (const mention of outcome.wrong)
      strays.set(
        strayOf(mention, gold, article.document.text),
        (strays.get(strayOf(mention, gold, article.document.text)) ?? 0) + 1,
      );
  }
  const percent = (value: number): string => (100 * value).toFixed(1);
  const [precision, recall] = [hit / (hit + wrong), hit / (hit + missed)];
  process.stdout.write(
    `${name}: P ${percent(precision)} R ${percent(recall)} F1 ${percent((2 * precision * recall) / (precision + recall))} ` +
      `(${hit}/${missed}/${wrong}; ${[...strays].map(([kind, count]) => `${kind} ${count}`).join(", ")})\n`,
  );
}
