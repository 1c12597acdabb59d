/** Size by the number of relations in the whole graph, on a square-root scale: area tells the number, and filters change no size. */
import type { RelataGraph } from "../../graph/graph-model.ts";

/** Radius in pixels at the opening zoom. */
const SMALLEST = 4;
const LARGEST = 20;
const CLAIM_SIZE = 4;
const LONER_SIZE = 5;
/** A graph of three companies does not show them as giants. */
const FULL_DEGREE = 12;

export function nodeSizes(graph: RelataGraph, nodes: Iterable<string>): ReadonlyMap<string, number> {
  const degrees = relationDegrees(graph);
  const largest = Math.max(FULL_DEGREE, ...degrees.values());
  const scale = (degree: number): number => SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(degree / largest);
  const sizes = new Map<string, number>();
  for (const node of nodes) {
    const degree = degrees.get(node) ?? 0;
    const isClaim = graph.getNodeAttribute(node, "node") === "claim";
    sizes.set(node, isClaim ? CLAIM_SIZE : degree === 0 ? LONER_SIZE : scale(degree));
  }
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
