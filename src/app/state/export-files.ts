/** The files of one export, as the reader will find them on disk. */
import { exportFileName, type ExportFormat } from "../../formats/formats.ts";
import { selectGraph } from "../../formats/select-graph.ts";
import type { Selection as ExportSelection } from "../../formats/selection.ts";
import { toSnapshot } from "../../graph/snapshot.ts";
import { ENTITY_KINDS, STATUSES } from "../../model/ontology.ts";
import type { AppState } from "./app-state.ts";

export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

export interface ExportOptions {
  /** `whole` is everything with its claims; `seen` is what the canvas draws now. */
  readonly scope: "seen" | "whole";
  /** ISO date, for the names of the files. */
  readonly today: string;
}

export function exportFiles(
  { graph, positions, visible, filters }: AppState,
  format: ExportFormat,
  { scope, today }: ExportOptions,
): readonly NamedFile[] {
  const snapshot = toSnapshot(graph.value.graph);
  const { nodes, edges } = visible.value;
  const seen = { ...snapshot, edges: snapshot.edges.filter(({ key }) => edges.has(key)) };
  const selection: Partial<ExportSelection> = {
    kinds: ENTITY_KINDS,
    statuses: STATUSES,
    claims: true,
    ...(scope === "seen" && { nodes, minConfidence: filters.value.minConfidence }),
  };
  const selected = selectGraph(scope === "seen" ? seen : snapshot, selection);
  const options = { positions: new Map(Object.entries(positions.value)), modified: today };
  return format.files.map((file) => ({
    name: exportFileName(exportBase(scope, today), file),
    content: new Blob([...file.write(selected, options)], { type: file.mediaType }),
  }));
}

/** `relata-2026-11-22`, or `relata-view-2026-11-22` where only a part was taken. */
export function exportBase(scope: "seen" | "whole", today: string): string {
  return scope === "seen" ? `relata-view-${today}` : `relata-${today}`;
}
