/** A selection drawn by itself, with those it has to do with: among the communities of an overview a company would be lost. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import type { Selection } from "../../state/selection.ts";
import { keepLeaders } from "./leaders.ts";
import type { StandingGraph } from "./standing-graph.ts";

/** Neighbours drawn at most, the best connected. */
const MAX_NEIGHBOURS = 120;
const NO_EDGES: ReadonlySet<string> = new Set();

/** The part of `standing` that stands beside a selected company; nothing of it beside any other selection. */
export function selectionAlone(
  graph: RelataGraph,
  standing: StandingGraph,
  selection: Selection,
): StandingGraph {
  const nodes = selection.kind === "entity" ? neighboursOf(graph, standing, selection.id) : new Set<string>();
  keepLeaders(graph, nodes, MAX_NEIGHBOURS);
  const edges = nodes.size === 0 ? NO_EDGES : edgesAmong(graph, standing, nodes);
  return { ...standing, map: "selection", overview: null, leftOut: 0, nodes, edges };
}

function neighboursOf(graph: RelataGraph, { nodes, edges }: StandingGraph, node: string): Set<string> {
  const found = new Set<string>();
  if (!graph.hasNode(node)) return found;
  graph.forEachEdge(node, (edge, _, source, target) => {
    const other = source === node ? target : source;
    if (nodes.has(other) && edges.has(edge)) found.add(other);
  });
  return found;
}

function edgesAmong(
  graph: RelataGraph,
  { edges }: StandingGraph,
  nodes: ReadonlySet<string>,
): ReadonlySet<string> {
  const among = new Set<string>();
  for (const node of nodes) {
    graph.forEachOutEdge(node, (edge, _, source, target) => {
      if (edges.has(edge) && nodes.has(source) && nodes.has(target)) among.add(edge);
    });
  }
  return among;
}
