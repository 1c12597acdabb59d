/**
 * Fits the weights by which unsaid parties are found, and writes them:
 * `npx tsx scripts/train/train-gaps.ts test/gold/tune test/gold/own/tune`. With --cv nothing is written: the figures on
 * articles that the weights were not fitted to are printed instead.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { SURE } from "../../src/extract/relations/gaps/fill-gaps.ts";
import { type GapWeights, weighChoices } from "../../src/extract/relations/gaps/gap-model.ts";
import { readGold } from "../gold/read-gold.ts";
import { fitChoices, readableWeights } from "./fit-choices.ts";
import { type GapExample, gapExamples } from "./gap-examples.ts";

const MODEL_FILE = new URL("../../src/extract/relations/gaps/gap-weights.json", import.meta.url);
const FOLDS = 10;
/** Penalties on the weights of clues, and on those of single wordings. */
const PENALTY = 1;
const FRAME_PENALTY = 3;
/** Weights below this change nothing. */
const SMALLEST = 0.05;
/** Chances from which a party could be taken. */
const LIMITS = [0.4, 0.5, 0.6, 0.7, 0.8];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cv: { type: "boolean", default: false } },
});
const articles = readGold(positionals).map(gapExamples);
if (values.cv) crossValidate();
else writeFileSync(MODEL_FILE, `${JSON.stringify(fit(articles.flat()), null, 2)}\n`);

function fit(examples: readonly GapExample[]): GapWeights {
  const names = [...new Set(examples.flatMap(({ choices }) => choices.flatMap(({ clues }) => clues)))].sort();
  const numbers = new Map(names.map((name, at) => [name, at]));
  const point = fitChoices(
    examples.map(({ choices, right }) => ({
      choices: choices.map(({ clues }) => clues.map((clue) => numbers.get(clue) ?? 0)),
      right,
    })),
    Float64Array.from(names, (name) => (name.startsWith("frame ") ? FRAME_PENALTY : PENALTY)),
  );
  return readableWeights(names, point, { smallest: SMALLEST });
}

function crossValidate(): void {
  const judged = articles.flatMap((_, fold) => {
    if (fold >= FOLDS) return [];
    const weights = fit(articles.filter((__, at) => at % FOLDS !== fold).flat());
    return articles
      .filter((__, at) => at % FOLDS === fold)
      .flat()
      .map((example) => judge(weights, example));
  });
  report("all", judged);
  const forms = [...new Set(judged.map(({ form }) => form))].sort();
  for (const form of forms) {
    const here = judged.filter((one) => one.form === form);
    report(form, here);
  }
}

/** What is told already teaches nothing new, and is left out of the count. */
function report(name: string, judged: readonly Judged[]): void {
  const meant = judged.filter(({ meant: isMeant }) => isMeant).length;
  process.stdout.write(`${name}: ${judged.length} gaps, ${meant} of them filled by a party\n`);
  for (const limit of [...new Set([...LIMITS, SURE])].sort((left, right) => left - right)) {
    const said = judged.filter(({ news, chance }) => news && chance >= limit);
    const right = said.filter((one) => one.right).length;
    process.stdout.write(
      `  chance ${limit}: ${right} of ${said.length} new ones right (${percent(right, said.length)})\n`,
    );
  }
}

interface Judged {
  readonly form: string;
  readonly meant: boolean;
  /** A party was chosen of which nothing of the kind was told before. */
  readonly news: boolean;
  readonly right: boolean;
  readonly chance: number;
}

function judge(weights: GapWeights, { gap, choices, right }: GapExample): Judged {
  const chances = weighChoices(weights, choices);
  const best = chances.indexOf(Math.max(...chances));
  const nothing = choices.length - 1;
  return {
    form: gap.form,
    meant: !right.includes(nothing),
    news: best !== nothing && choices[best]?.clues.includes("told together so") === false,
    right: right.includes(best),
    chance: chances[best] ?? 0,
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}
