/** The publishers as rows of the legend: how many relations each reports, of which how many are seen, and the filters when it is switched. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { compareText } from "../../../model/order.ts";
import type { VisibleGraph } from "../../state/app-state.ts";
import type { Filters } from "../../state/look.ts";
import { toggled } from "../../state/opening-filters.ts";

export interface SourceEntry {
  /** The publisher; "" for articles without one. */
  readonly key: string;
  readonly words: string;
  readonly seen: number;
  readonly total: number;
  readonly isOn: boolean;
  /** The filters after it is switched, and with it alone. */
  readonly toggled: Filters;
  readonly only: Filters;
}

/** Those that report most come first. */
export function sourceEntries(
  graph: RelataGraph,
  { edges }: Pick<VisibleGraph, "edges">,
  filters: Filters,
): readonly SourceEntry[] {
  const publishers = new Map(
    graph.getAttribute("articles").map(({ id, publisher }) => [id, publisher ?? ""]),
  );
  const all = new Set(publishers.values());
  const total = countReports(graph, graph.edges(), publishers);
  const seen = edges.size === graph.size ? total : countReports(graph, edges, publishers);
  const chosen = filters.sources ?? all;
  return [...all]
    .map((key) => ({
      key,
      words: sourceWords(key),
      seen: seen.get(key) ?? 0,
      total: total.get(key) ?? 0,
      isOn: chosen.has(key),
      toggled: { ...filters, sources: allAsNull(toggled(chosen, key), all) },
      only: { ...filters, sources: new Set([key]) },
    }))
    .sort((left, right) => right.total - left.total || compareText(left.key, right.key));
}

export function sourceWords(publisher: string): string {
  return publisher === "" ? "publisher unknown" : publisher;
}

function allAsNull(chosen: ReadonlySet<string>, all: ReadonlySet<string>): ReadonlySet<string> | null {
  return [...all].every((key) => chosen.has(key)) ? null : chosen;
}

/** Relations that each publisher reports; one with three articles on it counts once. */
function countReports(
  graph: RelataGraph,
  edges: Iterable<string>,
  publishers: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const edge of edges) {
    const relation = graph.getEdgeAttributes(edge);
    if (relation.edge !== "relation") continue;
    const sources = new Set(relation.timeline.map(({ article }) => publishers.get(article) ?? ""));
    for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}
