/** `relata eval`: the extractor's quality, measured on annotated articles. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { evaluate, type EvaluationGroup } from "../../evaluate/evaluate.ts";
import { evaluationTables } from "../../evaluate/evaluation-tables.ts";
import { decodeGold } from "../../evaluate/gold-article.ts";
import { listErrors } from "../../evaluate/list-errors.ts";
import { renderMarkdown, renderText } from "../../evaluate/render-table.ts";
import { extract } from "../../extract/extract.ts";
import { RelataError } from "../../model/errors.ts";
import type { Command, CommandRun } from "../command.ts";

export const evalCommand: Command = {
  name: "eval",
  usage: "eval GOLD_DIR…",
  summary: "precision, recall and F1 on folders of annotated articles, with 95 % intervals",
  options: {
    markdown: { type: "boolean", help: "the tables as Markdown" },
    errors: { type: "boolean", help: "list every missed and wrong item, article by article" },
  },
  arity: [1, Infinity],
  run: async (run) => {
    const groups: EvaluationGroup[] = [];
    for (const folder of run.args) groups.push(await readGroup(folder, run));
    if (run.options.flag("errors")) for (const group of groups) printErrors(group, run);
    const evaluation = evaluate(groups);
    const { terminal, options } = run;
    if (options.flag("json")) for (const row of evaluation.rows) terminal.json(row);
    else {
      const tables = evaluationTables(evaluation);
      terminal.line(options.flag("markdown") ? renderMarkdown(tables) : renderText(tables));
    }
    return true;
  },
};

async function readGroup(folder: string, { terminal }: CommandRun): Promise<EvaluationGroup> {
  const files = (await listFolder(folder)).filter((name) => name.endsWith(".json")).sort();
  if (files.length === 0) {
    throw new RelataError(
      "not-found",
      `${folder} holds no annotated articles.`,
      "Name a folder of .json gold files.",
    );
  }
  const pairs = [];
  for (const [index, name] of files.entries()) {
    terminal.progress(`Reading ${folder}: ${index + 1} of ${files.length} articles`);
    const gold = decodeGold(await readJson(join(folder, name)));
    pairs.push({ gold, record: extract(gold.article) });
  }
  return { name: folder, pairs };
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw new RelataError("unreadable", `${folder} cannot be read as a folder.`, "Check the path.", {
      cause,
    });
  }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new RelataError("invalid-data", `${path} is not JSON.`, "A gold file is one JSON object.", {
      cause,
    });
  }
}

function printErrors({ pairs }: EvaluationGroup, { terminal }: CommandRun): void {
  for (const { gold, record } of pairs) {
    terminal.line(`\n# ${gold.id} (${gold.genre})`);
    for (const { layer, fault, detail } of listErrors(gold, record))
      terminal.line(`${layer} ${fault}: ${detail}`);
  }
}
