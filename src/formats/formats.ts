/** Every export format as one table: the command line, the server and the page list and write what stands here. */
import { RelataError } from "../model/errors.ts";
import { writeEdgesCsv, writeEvidenceCsv, writeNodesCsv } from "./csv.ts";
import { writeGexf, writeGexf12 } from "./gexf.ts";
import { writeGraphml } from "./graphml.ts";
import { writeJson } from "./json.ts";
import { writeJsonld } from "./jsonld.ts";
import type { SelectedGraph } from "./select-graph.ts";
import type { WriteOptions } from "./write-options.ts";

export interface ExportFile {
  /** What tells apart the files of one export, `nodes` in `graph.nodes.csv`; empty where there is only one. */
  readonly part: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Yields the file in chunks of about 64 kB of text, to be encoded as UTF-8. */
  readonly write: (graph: SelectedGraph, options?: WriteOptions) => Iterable<string>;
}

export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly files: readonly [ExportFile, ...ExportFile[]];
}

const GEXF = { part: "", extension: "gexf", mediaType: "application/gexf+xml" };
const CSV = { extension: "csv", mediaType: "text/csv" };

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: "gexf",
    label: "GEXF",
    description: "For Gephi and Gephi Lite, with colours, places and a timeline.",
    files: [{ ...GEXF, write: writeGexf }],
  },
  {
    id: "gexf-1.2",
    label: "GEXF 1.2",
    description: "For networkx and other readers that know no newer; all edges directed.",
    files: [{ ...GEXF, write: writeGexf12 }],
  },
  {
    id: "graphml",
    label: "GraphML",
    description: "For networkx, igraph, Cytoscape and yEd; all edges directed.",
    files: [{ part: "", extension: "graphml", mediaType: "application/graphml+xml", write: writeGraphml }],
  },
  {
    id: "json",
    label: "JSON",
    description: "Nodes and links with every sentence, for D3, networkx and programs.",
    files: [{ part: "", extension: "json", mediaType: "application/json", write: writeJson }],
  },
  {
    id: "csv",
    label: "CSV",
    description: "Three tables for spreadsheets: nodes, edges and evidence.",
    files: [
      { ...CSV, part: "nodes", write: writeNodesCsv },
      { ...CSV, part: "edges", write: writeEdgesCsv },
      { ...CSV, part: "evidence", write: writeEvidenceCsv },
    ],
  },
  {
    id: "jsonld",
    label: "JSON-LD",
    description: "Linked data in the words of schema.org, Web Annotation and PROV.",
    files: [{ part: "", extension: "jsonld", mediaType: "application/ld+json", write: writeJsonld }],
  },
];

/** The format called `id`; throws a usage error that names them all if there is none. */
export function getFormat(id: string): ExportFormat {
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id);
  if (format !== undefined) return format;
  const known = EXPORT_FORMATS.map((candidate) => candidate.id).join(", ");
  throw new RelataError("usage", `There is no export format "${id}".`, `Use one of: ${known}.`);
}

/** `graph.gexf`, or `graph.nodes.csv` where a format has several files. */
export function exportFileName(base: string, { part, extension }: ExportFile): string {
  return part === "" ? `${base}.${extension}` : `${base}.${part}.${extension}`;
}
