/** How two parties are connected: the chain of relations that is both short and well supported. */
import { bidirectional } from "graphology-shortest-path/dijkstra.js";
import type { RelataGraph } from "../graph-model.ts";
import { type RelationMap, toRelationMap } from "../relation-map.ts";

/** One step of a path: all relations between two parties, the most confident first. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly edges: readonly string[];
  readonly confidence: number;
}

/** Cost of a hop that nobody doubts: with it, a long chain of certain relations does not beat a short one. */
const HOP_COST = 0.25;

/**
 * The cheapest path from `source` to `target` in any direction of relations; `null` if there is none, empty for one node.
 * Only relations that `passes` lets through count.
 */
export function findPath(
  graph: RelataGraph,
  source: string,
  target: string,
  passes: (edge: string) => boolean = () => true,
): Hop[] | null {
  const map = toRelationMap(graph, passes);
  if (!map.hasNode(source) || !map.hasNode(target)) return null;
  if (source === target) return [];
  // The library types the result as never null, which it is when nothing connects the two.
  const nodes = bidirectional(map, source, target, (_edge, { confidence }) => HOP_COST + 1 - confidence) as
    string[] | null;
  return nodes === null ? null : nodes.slice(1).map((to, index) => toHop(map, nodes[index] ?? source, to));
}

function toHop(map: RelationMap, from: string, to: string): Hop {
  const { edges, confidence } = map.getEdgeAttributes(from, to);
  return { from, to, edges, confidence };
}
