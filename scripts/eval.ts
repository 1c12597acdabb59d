/**
 * Scores the extractor on folders of gold articles: `npx tsx scripts/eval.ts [--errors] [--markdown] test/gold/tune …`.
 * With --errors also every missed and wrong item, article by article; not for folders that must stay unseen.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";

import { evaluate, type EvaluationGroup } from "../src/evaluate/evaluate.ts";
import { evaluationTables } from "../src/evaluate/evaluation-tables.ts";
import { decodeGold } from "../src/evaluate/gold-article.ts";
import { listErrors } from "../src/evaluate/list-errors.ts";
import { renderMarkdown, renderText } from "../src/evaluate/render-table.ts";
import { extract } from "../src/extract/extract.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: "boolean", default: false }, markdown: { type: "boolean", default: false } },
});
const groups = positionals.map((folder) => groupOf(folder));
if (values.errors) for (const group of groups) printErrors(group);
const tables = evaluationTables(evaluate(groups));
print(values.markdown ? renderMarkdown(tables) : renderText(tables));

function groupOf(folder: string): EvaluationGroup {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const golds = files.sort().map((name) => decodeGold(JSON.parse(readFileSync(join(folder, name), "utf8"))));
  return { name: basename(folder), pairs: golds.map((gold) => ({ gold, record: extract(gold.article) })) };
}

function printErrors({ pairs }: EvaluationGroup): void {
  for (const { gold, record } of pairs) {
    print(`\n# ${gold.id} (${gold.genre})`);
    for (const { layer, fault, detail } of listErrors(gold, record)) print(`${layer} ${fault}: ${detail}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
