/** How central each party is: PageRank (Page et al. 1999) over relations in either direction, by their weight. */
import pagerank from "graphology-metrics/centrality/pagerank";
import type { RelationMap } from "../relation-map.ts";

/** A bound never met: each round leaves 0.85 of what was still moving. */
const ROUNDS = 1000;

/** By node; all together make 1. */
export function ranks(map: RelationMap): ReadonlyMap<string, number> {
  if (map.order === 0) return new Map();
  return new Map(Object.entries(pagerank(map, { getEdgeWeight: "weight", maxIterations: ROUNDS })));
}
