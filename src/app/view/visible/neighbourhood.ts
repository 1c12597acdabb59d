/** What lies around nodes of the drawn graph: within some steps, or hidden beside them. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import { compareText } from "../../../model/order.ts";

/** Nodes of `drawn` within `steps` edges of `centres`, by edges that `passes` lets through; the centres are among them. */
export function withinSteps(
  graph: RelataGraph,
  {
    centres,
    steps,
    drawn,
  }: { readonly centres: readonly string[]; readonly steps: number; readonly drawn: ReadonlySet<string> },
  passes: (edge: string) => boolean,
): ReadonlySet<string> {
  const found = new Set(centres.filter((node) => graph.hasNode(node)));
  let rim = [...found];
  for (let step = 0; step < steps; step += 1) {
    const next = new Set<string>();
    for (const node of rim) {
      graph.forEachEdge(node, (edge, _, source, target) => {
        const other = source === node ? target : source;
        if (!found.has(other) && drawn.has(other) && passes(edge)) next.add(other);
      });
    }
    for (const node of next) found.add(node);
    rim = [...next];
  }
  return found;
}

/** Neighbours of `node` that are not among `drawn`, by edges that `passes` lets through: entities before claims, the best connected first. */
export function hiddenNeighbours(
  graph: RelataGraph,
  node: string,
  drawn: ReadonlySet<string>,
  passes: (edge: string) => boolean,
): readonly string[] {
  if (!graph.hasNode(node)) return [];
  const hidden = new Set<string>();
  graph.forEachEdge(node, (edge, _, source, target) => {
    const other = source === node ? target : source;
    if (!drawn.has(other) && passes(edge)) hidden.add(other);
  });
  const isClaim = (other: string): number => (graph.getNodeAttribute(other, "node") === "claim" ? 1 : 0);
  return [...hidden].sort(
    (left, right) =>
      isClaim(left) - isClaim(right) || graph.degree(right) - graph.degree(left) || compareText(left, right),
  );
}
