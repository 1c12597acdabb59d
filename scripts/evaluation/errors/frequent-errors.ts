/** The most frequent kinds of error in articles that may be read, each with an example of our own and what the engine makes of it. */
import type { Engine } from "../../../src/evaluate/engine.ts";
import type { GoldArticle } from "../../../src/evaluate/gold-article.ts";
import { compareText } from "../../../src/model/order.ts";
import { claimErrors } from "./claim-errors.ts";
import { describeReading } from "./describe-reading.ts";
import { ERROR_KINDS, type ErrorKind } from "./error-kind.ts";
import { nameErrors } from "./name-errors.ts";
import { relationErrors } from "./relation-errors.ts";

/** As many kinds as the page shows. */
const SHOWN = 10;

interface CountedError {
  readonly kind: ErrorKind;
  readonly count: number;
}

/** A numbered list in Markdown, with the total at its head. */
export function frequentErrors(articles: readonly GoldArticle[], engine: Engine): string {
  const errors = countErrors(articles, engine);
  const total = errors.reduce((sum, { count }) => sum + count, 0);
  const items = errors.slice(0, SHOWN).map(({ kind, count }, index) => {
    const { title, example, right } = ERROR_KINDS[kind];
    const number = `${index + 1}. `;
    const lines = [
      `Text: ${example}`,
      `Right: ${right}`,
      `${engine.name}: ${describeReading(engine, example, kind)}`,
    ].map((line) => `${" ".repeat(number.length)}- ${line}`);
    return [`${number}**${title}**: ${count}.`, ...lines].join("\n");
  });
  return [`${total} errors in ${articles.length} articles. The most frequent kinds:`, ...items].join("\n\n");
}

/** Every kind that occurs, most frequent first. */
function countErrors(articles: readonly GoldArticle[], engine: Engine): CountedError[] {
  const counts = new Map<ErrorKind, number>();
  for (const gold of articles) {
    const record = engine.extract(gold.article);
    for (const classify of [nameErrors, relationErrors, claimErrors]) {
      for (const kind of classify(gold, record)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((left, right) => right.count - left.count || compareText(left.kind, right.kind));
}
