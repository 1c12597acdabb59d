/** `relata eval`: the extractor's quality, measured on annotated articles and on public sets. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { evaluate, type EvaluationGroup } from "../../evaluate/evaluate.ts";
import { evaluationTables } from "../../evaluate/evaluation-tables.ts";
import { decodeGold } from "../../evaluate/gold-article.ts";
import { listErrors } from "../../evaluate/list-errors.ts";
import { evaluatePublic, type PublicRow } from "../../evaluate/public/evaluate-public.ts";
import { publicTable } from "../../evaluate/public/public-table.ts";
import { renderMarkdown, renderText } from "../../evaluate/render-table.ts";
import { extract } from "../../extract/extract.ts";
import { RelataError } from "../../model/errors.ts";
import type { Command, CommandRun } from "../command.ts";

export const evalCommand: Command = {
  name: "eval",
  usage: "eval GOLD_DIR… SET.jsonl…",
  summary: "precision, recall and F1 on annotated articles and public sets, with 95 % intervals",
  details: [
    "A folder holds annotated articles as docs/annotation.md describes them. A .jsonl file is one of the public sets it_partner, core, polnear, or sentences with marked ORG or Company names; it is recognised by its fields.",
  ],
  options: {
    markdown: { type: "boolean", help: "the tables as Markdown" },
    errors: { type: "boolean", help: "list every missed and wrong item, article by article" },
  },
  arity: [1, Infinity],
  run: async (run) => {
    const { args, terminal, options } = run;
    const groups: EvaluationGroup[] = [];
    const publicRows: PublicRow[] = [];
    for (const path of args) {
      if (path.endsWith(".jsonl")) publicRows.push(...(await readPublic(path, run)));
      else groups.push(await readGroup(path, run));
    }
    if (options.flag("errors")) for (const group of groups) printErrors(group, run);
    const evaluation = evaluate(groups);
    if (options.flag("json")) for (const row of [...evaluation.rows, ...publicRows]) terminal.json(row);
    else {
      const tables = [
        ...(groups.length > 0 ? evaluationTables(evaluation) : []),
        ...(publicRows.length > 0 ? [publicTable(publicRows)] : []),
      ];
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

async function readPublic(path: string, { terminal }: CommandRun): Promise<PublicRow[]> {
  terminal.progress(`Reading ${path}`);
  // The judge of given pairs is the largest part of the program, and nothing else asks for it.
  const { OWN_ENGINE } = await import("../../evaluate/own-engine.ts");
  const lines = (await readText(path)).split("\n").filter((line) => line.trim() !== "");
  return evaluatePublic(
    path,
    lines.map((line, index) => parseJson(line, `Line ${index + 1} of ${path}`)),
    OWN_ENGINE,
  );
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
  return parseJson(await readText(path), path);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new RelataError("unreadable", `${path} cannot be read.`, "Check the path.", { cause });
  }
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RelataError(
      "invalid-data",
      `${what} is not JSON.`,
      "Gold files are one JSON object, public sets one per line.",
      {
        cause,
      },
    );
  }
}

function printErrors({ pairs }: EvaluationGroup, { terminal }: CommandRun): void {
  for (const { gold, record } of pairs) {
    terminal.line(`\n# ${gold.id} (${gold.genre})`);
    for (const { layer, fault, detail } of listErrors(gold, record))
      terminal.line(`${layer} ${fault}: ${detail}`);
  }
}
