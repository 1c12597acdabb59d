/** A path through the graph with names and sentences, so that a client needs no graph of its own to show it. */
import type { EdgeEntry, RelataGraph } from "../graph/graph-model.ts";
import { findPath } from "../graph/query/path.ts";

/** One step: all relations between two entities, the most confident first. */
export interface PathStep {
  readonly from: PathEnd;
  readonly to: PathEnd;
  readonly confidence: number;
  readonly relations: readonly EdgeEntry[];
}

interface PathEnd {
  readonly id: string;
  readonly label: string;
}

/** The steps from one entity to another; `null` where no relations connect them. */
export function describePath(graph: RelataGraph, from: string, to: string): PathStep[] | null {
  const hops = findPath(graph, from, to);
  if (hops === null) return null;
  return hops.map((hop) => ({
    from: describeEnd(graph, hop.from),
    to: describeEnd(graph, hop.to),
    confidence: hop.confidence,
    relations: hop.edges.map((edge) => describeEdge(graph, edge)),
  }));
}

function describeEnd(graph: RelataGraph, id: string): PathEnd {
  return { id, label: graph.getNodeAttribute(id, "label") };
}

function describeEdge(graph: RelataGraph, key: string): EdgeEntry {
  return {
    key,
    source: graph.source(key),
    target: graph.target(key),
    undirected: graph.isUndirected(key),
    attributes: graph.getEdgeAttributes(key),
  };
}
