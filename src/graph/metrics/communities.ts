/** Groups of parties that have more to do with each other than with the rest (Louvain, Blondel et al. 2008). */
import louvain from "graphology-communities-louvain";
import { compareText } from "../../model/order.ts";
import type { RelataGraph } from "../graph-model.ts";
import { toRelationMap } from "../relation-map.ts";
import { seededRandom } from "./seeded-random.ts";

const SEED = 1;

/** Number of the community of each party, from 0 for the largest; the same graph always gives the same numbers. */
export function communitiesOf(graph: RelataGraph): Map<string, number> {
  const map = toRelationMap(graph);
  if (map.size === 0) return new Map(map.nodes().map((node, index) => [node, index]));
  const found = louvain(map, { getEdgeWeight: "weight", rng: seededRandom(SEED) });
  const members = new Map<number, string[]>();
  for (const [node, community] of Object.entries(found)) {
    members.set(community, [...(members.get(community) ?? []), node]);
  }
  const ordered = [...members.values()]
    .map((nodes) => nodes.sort(compareText))
    .sort((left, right) => right.length - left.length || compareText(left[0] ?? "", right[0] ?? ""));
  return new Map(ordered.flatMap((nodes, number) => nodes.map((node) => [node, number] as const)));
}
