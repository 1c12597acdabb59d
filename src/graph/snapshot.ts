/** The graph as plain JSON and back. Every list is sorted by key, so the same graph gives the same bytes. */
import { compareText } from "../model/order.ts";
import { finish, type Steps } from "../model/steps.ts";
import { addEdge } from "./change.ts";
import { emptyGraph } from "./empty-graph.ts";
import type { GraphSnapshot, RelataGraph } from "./graph-model.ts";

export function toSnapshot(graph: RelataGraph): GraphSnapshot {
  return {
    articles: graph.getAttribute("articles"),
    nodes: graph.mapNodes((key, attributes) => ({ key, attributes })).sort(compareKeys),
    edges: graph
      .mapEdges((key, attributes, source, target) => ({
        key,
        source,
        target,
        undirected: graph.isUndirected(key),
        attributes,
      }))
      .sort(compareKeys),
  };
}

/** Nodes or edges added in one step. */
const STEP = 1000;

/** A new graph from `snapshot`. */
export function fromSnapshot(snapshot: GraphSnapshot): RelataGraph {
  return finish(graphInSteps(snapshot));
}

/** The same in steps, for a large graph takes a second. */
export function* graphInSteps({ articles, nodes, edges }: GraphSnapshot): Steps<RelataGraph> {
  const graph = emptyGraph();
  graph.setAttribute("articles", articles);
  for (const [place, { key, attributes }] of nodes.entries()) {
    graph.addNode(key, attributes);
    if (place % STEP === STEP - 1) yield;
  }
  for (const [place, edge] of edges.entries()) {
    addEdge(graph, edge);
    if (place % STEP === STEP - 1) yield;
  }
  return graph;
}

/** `snapshot` as JSON with sorted object keys: byte for byte the same for the same graph. */
export function serialize(snapshot: GraphSnapshot): string {
  return JSON.stringify(snapshot, sortKeys);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => compareText(left, right)));
}

function compareKeys(left: { readonly key: string }, right: { readonly key: string }): number {
  return compareText(left.key, right.key);
}
