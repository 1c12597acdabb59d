/**
 * Fits the weights of claims to folders of annotated articles and writes them:
 * `npx tsx scripts/train/train-claims.ts test/gold/tune test/gold/own/tune`. With --cv nothing is written: the figures on articles
 * that the weights were not fitted to are printed instead.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { f1, shareValue } from "../../src/evaluate/counts.ts";
import type { GoldArticle } from "../../src/evaluate/gold-article.ts";
import { type ArticleScore, scoreArticle, sumScores } from "../../src/evaluate/score-article.ts";
import { CLAIM_MODEL, type ClaimModel } from "../../src/extract/claims/cues/claim-model.ts";
import { findClaims } from "../../src/extract/claims/find-claims.ts";
import { extract } from "../../src/extract/extract.ts";
import { readArticle } from "../../src/extract/read-article.ts";
import { CLAIM_KINDS } from "../../src/model/ontology.ts";
import prior from "./claim-prior.json" with { type: "json" };
import { type ClaimExamples, claimExamples } from "./claim-examples.ts";
import { readGold } from "../gold/read-gold.ts";
import { type FitOptions, fitBinaryWeights, fitWeights } from "./fit-weights.ts";

const MODEL_FILE = new URL("../../src/extract/claims/cues/claim-weights.json", import.meta.url);
const FOLDS = 10;
const CLAIM_FIT: FitOptions = { penalty: 300, leastCount: 1, prior: [{}, prior.claim] };
const KIND_FIT: FitOptions = {
  penalty: 8,
  leastCount: 4,
  prior: [prior.kinds.fact, prior.kinds.forecast, prior.kinds.opinion],
};
const TOPIC_FIT: FitOptions = { penalty: 12, leastCount: 4 };
/** Weights below this change nothing. */
const SMALLEST = 0.05;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cv: { type: "boolean", default: false } },
});
const golds = readGold(positionals);
const examples = golds.map((gold) => claimExamples(gold));
if (values.cv) crossValidate();
else writeFileSync(MODEL_FILE, `${JSON.stringify(fit(examples), null, 2)}\n`);

function fit(chosen: readonly ClaimExamples[]): ClaimModel {
  const kinds = fitWeights(
    chosen.flatMap(({ kind }) => kind),
    CLAIM_KINDS.length,
    KIND_FIT,
  );
  const [
    fact = new Map<string, number>(),
    forecast = new Map<string, number>(),
    opinion = new Map<string, number>(),
  ] = kinds;
  return {
    claim: readable(
      fitBinaryWeights(
        chosen.flatMap(({ claim }) => claim),
        CLAIM_FIT,
      ),
    ),
    kinds: { fact: readable(fact), forecast: readable(forecast), opinion: readable(opinion) },
    topic: readable(
      fitBinaryWeights(
        chosen.flatMap(({ topic }) => topic),
        TOPIC_FIT,
      ),
    ),
  };
}

/** Rounded, by name, without what is near nothing. */
function readable(weights: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(
    [...weights]
      .map(([cue, weight]) => [cue, Math.round(weight * 100) / 100] as const)
      .filter(([, weight]) => Math.abs(weight) >= SMALLEST),
  );
}

function crossValidate(): void {
  const scores = golds.map((): ArticleScore[] => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fit(examples.filter((_, at) => at % FOLDS !== fold));
    golds.forEach((gold, at) => {
      if (at % FOLDS === fold) scores[at]?.push(scoreWith(gold, model));
    });
  }
  report("learned", scores.flat());
  report(
    "as written",
    golds.map((gold) => scoreWith(gold, CLAIM_MODEL)),
  );
}

function scoreWith(gold: GoldArticle, model: ClaimModel): ArticleScore {
  const record = extract(gold.article);
  const claims = findClaims(readArticle(gold.article), record.relations, model);
  return scoreArticle(gold, { ...record, claims });
}

function report(name: string, scores: readonly ArticleScore[]): void {
  const { layers, shares } = sumScores(scores);
  const percent = (value: number | null): string => ((value ?? 0) * 100).toFixed(1);
  process.stdout.write(
    `${name}: claims ${percent(f1(layers.claims))} (${layers.claims.hit}/${layers.claims.missed}/${layers.claims.wrong}), strict ${percent(f1(layers["claims-strict"]))}, kind ${percent(shareValue(shares["claim-kind"]))}, ` +
      `speaker ${percent(shareValue(shares["named-speaker"]))}, about ${percent(f1(layers.about))} (${layers.about.hit}/${layers.about.missed}/${layers.about.wrong})\n`,
  );
}
