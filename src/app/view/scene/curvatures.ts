/** Bends for edges that join the same two nodes, so that each can be seen and clicked by itself; a single edge stays straight. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { compareText } from "../../../model/order.ts";

/** Distance between two neighbours of one bundle, as a share of the edge's length. */
const STEP = 0.14;
/** A large bundle draws closer together rather than bulging out. */
const WIDEST = 0.42;

/** Bend of each of `edges` that has one, as a share of its length, to the left of its own direction. */
export function curvatures(graph: RelataGraph, edges: Iterable<string>): ReadonlyMap<string, number> {
  const bends = new Map<string, number>();
  for (const bundle of bundles(graph, edges).values()) {
    if (bundle.length === 1) continue;
    const step = Math.min(STEP, WIDEST / (bundle.length - 1));
    bundle.sort(compareText).forEach((edge, index) => {
      const offset = (index - (bundle.length - 1) / 2) * step;
      const isForward = graph.source(edge) < graph.target(edge);
      bends.set(edge, isForward ? offset : -offset);
    });
  }
  return bends;
}

function bundles(graph: RelataGraph, edges: Iterable<string>): Map<string, string[]> {
  const byEnds = new Map<string, string[]>();
  for (const edge of edges) {
    const ends = graph.extremities(edge).toSorted(compareText).join("\n");
    const bundle = byEnds.get(ends);
    if (bundle === undefined) byEnds.set(ends, [edge]);
    else bundle.push(edge);
  }
  return byEnds;
}
