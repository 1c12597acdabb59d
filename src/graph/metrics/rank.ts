/** How central a party is: PageRank (Page et al. 1999) over relations in either direction, weighted by confidence. */
import pagerank from "graphology-metrics/centrality/pagerank.js";
import type { RelataGraph } from "../graph-model.ts";
import { toRelationMap } from "../relation-map.ts";

/** Iterations after which the library would otherwise give up with an error. */
const MAX_ITERATIONS = 500;

/** Rank of each party, summing to 1. */
export function rankParties(graph: RelataGraph): Map<string, number> {
  const map = toRelationMap(graph);
  if (map.order === 0) return new Map();
  const ranks = pagerank(map, { getEdgeWeight: "weight", maxIterations: MAX_ITERATIONS });
  return new Map(Object.entries(ranks));
}
