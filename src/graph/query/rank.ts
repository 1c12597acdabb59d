/** How central each party is: PageRank (Page et al. 1999) over relations in either direction, by their weight. */
import type { RelationMap } from "../relation-map.ts";

/** Share that flows on along relations; the rest is spread over all. */
const DAMPING = 0.85;
/** After so many rounds nothing that can be seen changes any more. */
const ROUNDS = 40;

/** By node; all together make 1. */
export function ranks(map: RelationMap): ReadonlyMap<string, number> {
  const nodes = map.nodes();
  const strength = new Map(
    nodes.map((node) => [node, map.reduceEdges(node, (sum, _, { weight }) => sum + weight, 0)]),
  );
  let rank = new Map(nodes.map((node) => [node, 1 / nodes.length]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const resting = nodes.reduce(
      (sum, node) => sum + (strength.get(node) === 0 ? (rank.get(node) ?? 0) : 0),
      0,
    );
    const base = (1 - DAMPING + DAMPING * resting) / nodes.length;
    const next = new Map(nodes.map((node) => [node, base]));
    map.forEachEdge((_, { weight }, source, target) => {
      for (const [from, to] of [
        [source, target],
        [target, source],
      ] as const) {
        const share = (rank.get(from) ?? 0) * (weight / (strength.get(from) ?? 1));
        next.set(to, (next.get(to) ?? 0) + DAMPING * share);
      }
    });
    rank = next;
  }
  return rank;
}
