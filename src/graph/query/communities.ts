/** Groups of parties that have more to do with each other than with the rest: Louvain's method (Blondel et al. 2008). */
import louvain from "graphology-communities-louvain";
import type { RelationMap } from "../relation-map.ts";

/**
 * The groups, largest first; parties without a relation are in none. Nodes are visited in the order of the map, so that the same graph
 * gives the same groups.
 */
export function communities(map: RelationMap): readonly (readonly string[])[] {
  if (map.size === 0) return [];
  const groupOf = louvain(map, { getEdgeWeight: "weight", randomWalk: false });
  const groups = new Map<number, string[]>();
  for (const node of map.filterNodes((candidate) => map.degree(candidate) > 0)) {
    const number = groupOf[node] ?? -1;
    const group = groups.get(number);
    if (group === undefined) groups.set(number, [node]);
    else group.push(node);
  }
  return [...groups.values()].sort((left, right) => right.length - left.length);
}
