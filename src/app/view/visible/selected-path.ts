/** The steps of the path that is selected. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { findPath, type Hop } from "../../../graph/query/path.ts";
import type { Filters } from "../../state/look.ts";
import type { Selection } from "../../state/selection.ts";
import { passingArticles } from "../filters/passing-articles.ts";
import { passingRelations } from "../filters/passing-relations.ts";

/** Null if nothing connects its ends; no steps where no path is selected. */
export function selectedPath(
  graph: RelataGraph,
  filters: Filters,
  selection: Selection,
): readonly Hop[] | null {
  if (selection.kind !== "path") return [];
  const { from, to, anywhere } = selection;
  if (anywhere) return findPath(graph, from, to);
  const relations = passingRelations(graph, filters, passingArticles(graph, filters));
  return findPath(graph, from, to, (edge) => relations.has(edge));
}
