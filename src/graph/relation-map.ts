/**
 * The graph as the opening view draws it: parties only, and all relations between two of them as one line.
 * Layout, communities, ranks and paths work on it. Nodes and edges are added in sorted order, so that what
 * these algorithms give does not depend on the order in which articles came.
 */
import Graph, { type UndirectedGraph } from "graphology";
import { isParty } from "../model/ontology.ts";
import { compareText } from "../model/order.ts";
import type { RelataGraph } from "./graph-model.ts";

/** All relations between two parties. */
export interface RelationBundle {
  /** Keys of the relation edges, the most confident first. */
  readonly edges: readonly string[];
  /** Highest confidence among them. */
  readonly confidence: number;
  /** Sum of their confidences. */
  readonly weight: number;
}

export type RelationMap = UndirectedGraph<Record<string, never>, RelationBundle>;

/** The map of the relations that `passes` lets through; all parties are on it. */
export function toRelationMap(
  graph: RelataGraph,
  passes: (edge: string) => boolean = () => true,
): RelationMap {
  const map: RelationMap = new Graph({ type: "undirected" });
  for (const node of graph.nodes().sort(compareText)) {
    const attributes = graph.getNodeAttributes(node);
    if (attributes.node === "entity" && isParty(attributes.kind)) map.addNode(node);
  }
  for (const edge of relationsByConfidence(graph)) if (passes(edge)) addToBundle(map, graph, edge);
  return map;
}

function relationsByConfidence(graph: RelataGraph): string[] {
  return graph
    .filterEdges((_edge, { edge }) => edge === "relation")
    .sort(
      (left, right) => confidenceOf(graph, right) - confidenceOf(graph, left) || compareText(left, right),
    );
}

function addToBundle(map: RelationMap, graph: RelataGraph, edge: string): void {
  const [source, target] = graph.extremities(edge);
  if (!map.hasNode(source) || !map.hasNode(target)) return;
  const confidence = confidenceOf(graph, edge);
  const bundled = map.edge(source, target);
  if (bundled === undefined) {
    map.addEdgeWithKey(edge, source, target, { edges: [edge], confidence, weight: confidence });
    return;
  }
  const bundle = map.getEdgeAttributes(bundled);
  map.replaceEdgeAttributes(bundled, {
    edges: [...bundle.edges, edge],
    confidence: bundle.confidence,
    weight: bundle.weight + confidence,
  });
}

function confidenceOf(graph: RelataGraph, edge: string): number {
  const attributes = graph.getEdgeAttributes(edge);
  return attributes.edge === "relation" ? attributes.confidence : 0;
}
