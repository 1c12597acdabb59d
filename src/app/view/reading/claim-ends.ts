/** Who says a claim and whom it is about, read from its edges. */
import type { RelataGraph } from "../../../graph/graph-model.ts";

export interface ClaimEnds {
  /** Node id; `null` is the article itself. */
  readonly speaker: string | null;
  readonly about: readonly string[];
}

export function claimEnds(graph: RelataGraph, claim: string): ClaimEnds {
  return {
    speaker: graph.findInNeighbor(claim, (node) => graph.getNodeAttribute(node, "node") === "entity") ?? null,
    about: graph.outNeighbors(claim),
  };
}
