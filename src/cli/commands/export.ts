/** `relata export`: the graph as a file for other programs. */
import { rename, rm, writeFile } from "node:fs/promises";
import { EXPORT_FORMATS, type ExportFile, exportFileName, getFormat } from "../../formats/formats.ts";
import { type SelectedGraph, selectGraph } from "../../formats/select-graph.ts";
import type { Selection } from "../../formats/selection.ts";
import type { WriteOptions } from "../../formats/write-options.ts";
import { RelataError } from "../../model/errors.ts";
import { STATUSES, type Status } from "../../model/ontology.ts";
import type { Workspace } from "../../pipeline/workspace.ts";
import { type Command, type CommandRun, type OptionSpec, STORE_OPTION } from "../command.ts";
import { withWorkspace } from "../open.ts";

/** Options that say what of the graph is written and where; `build` takes them too. */
export const EXPORT_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  format: { type: "string", value: "NAME", help: EXPORT_FORMATS.map(({ id }) => id).join(", ") },
  out: { type: "string", short: "o", value: "FILE", help: "where to write; standard output if left out" },
  "gexf-version": {
    type: "string",
    value: "1.2",
    help: "with gexf: 1.3 (default), or 1.2 for older networkx",
  },
  "as-of": { type: "string", value: "DATE", help: "the graph as the articles up to that date tell it" },
  "min-confidence": {
    type: "string",
    value: "N",
    help: "only relations and claims at least this sure, 0 to 1",
  },
  status: {
    type: "string",
    multiple: true,
    value: "NAME",
    help: `only these: ${STATUSES.join(", ")} (repeatable)`,
  },
  claims: { type: "boolean", help: "claims too, with who says them and what they are about" },
};

export const exportCommand: Command = {
  name: "export",
  usage: "export --format FORMAT [--out FILE]",
  summary: "write the graph as GEXF, GraphML, JSON, CSV or JSON-LD",
  details: [
    "CSV is three tables, so it needs --out: graph.csv becomes graph.nodes.csv, graph.edges.csv, graph.evidence.csv.",
  ],
  options: { ...EXPORT_OPTIONS, ...STORE_OPTION },
  arity: [0, 0],
  run: (run) =>
    withWorkspace(run, async (workspace) => {
      await exportGraph(workspace, run);
      return true;
    }),
};

/** Writes the graph of `workspace` as the options of `run` ask. */
export async function exportGraph(workspace: Workspace, run: CommandRun): Promise<void> {
  const out = run.options.text("out");
  const { files } = getFormat(formatId(run));
  const selection = selectionOf(run);
  if (out === undefined && files.length > 1) {
    throw new RelataError("usage", "This format is several files.", "Say where to: --out graph.csv");
  }
  const { snapshot, positions } = workspace.load();
  const graph = selectGraph(snapshot, selection);
  const options: WriteOptions = { positions: new Map(Object.entries(positions)) };
  for (const file of files) {
    if (out === undefined) for (const chunk of file.write(graph, options)) await run.terminal.write(chunk);
    else run.terminal.note(`wrote ${await writeWhole(file, { graph, options, out })}`);
  }
}

/** The format asked for, else the one `--out` ends in, else GEXF. */
function formatId({ options }: CommandRun): string {
  const named =
    options.text("format") ??
    EXPORT_FORMATS.find(({ files }) => options.text("out")?.endsWith(`.${files[0].extension}`))?.id ??
    "gexf";
  const version = options.text("gexf-version") ?? "1.3";
  if (version !== "1.3" && version !== "1.2") {
    throw new RelataError("usage", `There is no GEXF ${version} here.`, "Use --gexf-version 1.3 or 1.2.");
  }
  return named === "gexf" && version === "1.2" ? "gexf-1.2" : named;
}

function selectionOf({ options }: CommandRun): Partial<Selection> {
  const asOf = options.text("as-of");
  const confidence = options.text("min-confidence");
  const statuses = options.list("status");
  return {
    claims: options.flag("claims"),
    ...(asOf === undefined ? {} : { asOf: readDate(asOf) }),
    ...(confidence === undefined ? {} : { minConfidence: readShare(confidence) }),
    ...(statuses.length === 0 ? {} : { statuses: statuses.map((status) => readStatus(status)) }),
  };
}

function readDate(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new RelataError("usage", `${JSON.stringify(text)} is not a date.`, "Write it like 2025-01-31.");
}

function readShare(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value >= 0 && value <= 1) return value;
  throw new RelataError(
    "usage",
    `${JSON.stringify(text)} is not a confidence.`,
    "Give a number from 0 to 1.",
  );
}

function readStatus(text: string): Status {
  const status = STATUSES.find((candidate) => candidate === text);
  if (status !== undefined) return status;
  throw new RelataError(
    "usage",
    `There is no status ${JSON.stringify(text)}.`,
    `Use one of: ${STATUSES.join(", ")}.`,
  );
}

interface Target {
  readonly graph: SelectedGraph;
  readonly options: WriteOptions;
  readonly out: string;
}

/** Writes beside the target and renames, so that a failure never leaves half a file under the name asked for. */
async function writeWhole(file: ExportFile, { graph, options, out }: Target): Promise<string> {
  const path =
    file.part === "" ? out : exportFileName(out.replace(new RegExp(`\\.${file.extension}$`), ""), file);
  const partial = `${path}.partial`;
  try {
    await writeFile(partial, file.write(graph, options));
    await rename(partial, path);
    return path;
  } catch (cause) {
    await rm(partial, { force: true });
    throw new RelataError(
      "unreadable",
      `${path} cannot be written.`,
      "Check the folder, its rights and free space.",
      { cause },
    );
  }
}
