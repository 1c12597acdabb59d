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

/** What a map is made of, as plain data. */
export interface RelationList {
  readonly parties: readonly string[];
  readonly relations: readonly ListedRelation[];
}

interface ListedRelation {
  readonly edge: string;
  readonly source: string;
  readonly target: string;
  readonly confidence: number;
}

/** The map of the relations that `passes` lets through; all parties are on it. */
export function toRelationMap(graph: RelataGraph, passes?: (edge: string) => boolean): RelationMap {
  return mapOf(relationList(graph, passes));
}

/** In no order yet, for to list is quick and to sort is not. */
export function relationList(
  graph: RelataGraph,
  passes: (edge: string) => boolean = () => true,
): RelationList {
  const relations: ListedRelation[] = [];
  graph.forEachEdge((edge, attributes, source, target) => {
    if (attributes.edge === "relation" && passes(edge))
      relations.push({ edge, source, target, confidence: attributes.confidence });
  });
  const parties = graph.filterNodes(
    (_, attributes) => attributes.node === "entity" && isParty(attributes.kind),
  );
  return { parties, relations };
}

export function mapOf({ parties, relations }: RelationList): RelationMap {
  const map: RelationMap = new Graph({ type: "undirected" });
  for (const party of parties.toSorted(compareText)) map.addNode(party);
  const byConfidence = relations.toSorted(
    (left, right) => right.confidence - left.confidence || compareText(left.edge, right.edge),
  );
  for (const relation of byConfidence) addToBundle(map, relation);
  return map;
}

function addToBundle(map: RelationMap, { edge, source, target, confidence }: ListedRelation): void {
  if (!map.hasNode(source) || !map.hasNode(target)) return;
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
