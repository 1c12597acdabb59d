/** Whom several parties all have relations with. */
import type { RelataGraph } from "../../../graph/graph-model.ts";

/** Node ids by label; none of `ids` is among them. */
export function commonNeighbours(graph: RelataGraph, ids: readonly string[]): readonly string[] {
  const [first, ...others] = ids.map((id) => partnersOf(graph, id));
  if (first === undefined || others.length === 0) return [];
  const label = (node: string): string => graph.getNodeAttribute(node, "label");
  return [...first]
    .filter((node) => !ids.includes(node) && others.every((partners) => partners.has(node)))
    .sort((one, other) => label(one).localeCompare(label(other)));
}

/** Relations that join any two of `ids`. */
export function relationsAmong(graph: RelataGraph, ids: readonly string[]): readonly string[] {
  const inside = new Set(ids);
  return graph.filterEdges(
    (_, { edge }, source, target) => edge === "relation" && inside.has(source) && inside.has(target),
  );
}

function partnersOf(graph: RelataGraph, node: string): ReadonlySet<string> {
  const partners = new Set<string>();
  if (!graph.hasNode(node)) return partners;
  graph.forEachEdge(node, (_, { edge }, source, target) => {
    if (edge === "relation") partners.add(source === node ? target : source);
  });
  return partners;
}
