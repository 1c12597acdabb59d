/** Size by a number that each party has in the whole graph, on a square-root scale: area tells the number, and filters change no size. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { ranks } from "../../../graph/query/rank.ts";
import { toRelationMap } from "../../../graph/relation-map.ts";
import type { Mapping } from "../../state/look.ts";

/** Radius in pixels at the opening zoom. */
const SMALLEST = 4;
const LARGEST = 20;
const CLAIM_SIZE = 4;
const LONER_SIZE = 5;

/** What sizes tell, and from which number on a node has its full size: a graph of three companies does not show them as giants. */
const MEASURES: Readonly<
  Record<
    Mapping["size"],
    { readonly of: (graph: RelataGraph) => ReadonlyMap<string, number>; readonly full: number }
  >
> = {
  relations: { of: relationDegrees, full: 12 },
  mentions: { of: mentionCounts, full: 30 },
  rank: { of: (graph) => ranks(toRelationMap(graph)), full: 0.02 },
};

/** For every node of the graph. */
export function nodeSizes(
  graph: RelataGraph,
  by: Mapping["size"] = "relations",
): ReadonlyMap<string, number> {
  const { of, full } = MEASURES[by];
  const numbers = of(graph);
  let largest = full;
  for (const number of numbers.values()) largest = Math.max(largest, number);
  const sizes = new Map<string, number>();
  graph.forEachNode((node, attributes) => {
    const number = numbers.get(node) ?? 0;
    const scaled = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(number / largest);
    sizes.set(node, attributes.node === "claim" ? CLAIM_SIZE : number === 0 ? LONER_SIZE : scaled);
  });
  return sizes;
}

/** Number of relations at each node that has any. */
function relationDegrees(graph: RelataGraph): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  graph.forEachEdge((_, { edge }, source, target) => {
    if (edge !== "relation") return;
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  });
  return degrees;
}

function mentionCounts(graph: RelataGraph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  graph.forEachNode((node, attributes) => {
    if (attributes.node === "entity") counts.set(node, attributes.mentions);
  });
  return counts;
}
