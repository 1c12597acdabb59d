/** With how many parties each party has relations. */
import type { RelataGraph } from "../graph-model.ts";
import { toRelationMap } from "../relation-map.ts";

export function degreesOf(graph: RelataGraph): Map<string, number> {
  const map = toRelationMap(graph);
  return new Map(map.mapNodes((node) => [node, map.degree(node)]));
}
