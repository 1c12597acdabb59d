/** The best connected of too many nodes. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { compareText } from "../../../model/order.ts";

/** Takes out of `nodes` all but the `most` best connected; gives how many that were. */
export function keepLeaders(graph: RelataGraph, nodes: Set<string>, most: number): number {
  const leftOut = nodes.size - most;
  if (leftOut <= 0) return 0;
  const ordered = [...nodes].sort(
    (left, right) => graph.degree(right) - graph.degree(left) || compareText(left, right),
  );
  for (const node of ordered.slice(most)) nodes.delete(node);
  return leftOut;
}
