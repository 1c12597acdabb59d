/** What surrounds a node. */
import type { RelataGraph } from "../graph-model.ts";

/** Nodes within `depth` steps of `start`, in any direction and over edges of any kind, `start` included. */
export function neighbourhood(graph: RelataGraph, start: string, depth = 1): Set<string> {
  const reached = new Set(graph.hasNode(start) ? [start] : []);
  let rim: readonly string[] = [...reached];
  for (let step = 0; step < depth && rim.length > 0; step += 1) {
    const next = rim.flatMap((node) => graph.neighbors(node)).filter((node) => !reached.has(node));
    for (const node of next) reached.add(node);
    rim = [...new Set(next)];
  }
  return reached;
}
