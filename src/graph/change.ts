/** Changes of the graph as data: sent to pages, shown before an article is kept, and applied. */
import { changeArticles } from "./article-list.ts";
import type { EdgeEntry, GraphChange, RelataGraph } from "./graph-model.ts";

export const NO_CHANGE: GraphChange = {
  addedNodes: [],
  changedNodes: [],
  droppedNodes: [],
  addedEdges: [],
  changedEdges: [],
  droppedEdges: [],
  addedArticles: [],
  droppedArticles: [],
};

export function isEmptyChange(change: GraphChange): boolean {
  return Object.values(change).every((list: readonly unknown[]) => list.length === 0);
}

/** Turns `graph`, as it was when the change was computed, into the graph after it. */
export function applyChange(graph: RelataGraph, change: GraphChange): void {
  for (const key of change.droppedEdges) graph.dropEdge(key);
  for (const key of change.droppedNodes) graph.dropNode(key);
  for (const { key, attributes } of change.addedNodes) graph.addNode(key, attributes);
  for (const { key, attributes } of change.changedNodes) graph.replaceNodeAttributes(key, { ...attributes });
  for (const entry of change.addedEdges) addEdge(graph, entry);
  for (const { key, attributes } of change.changedEdges) graph.replaceEdgeAttributes(key, { ...attributes });
  if (change.addedArticles.length + change.droppedArticles.length === 0) return;
  const articles = changeArticles(
    graph.getAttribute("articles"),
    change.droppedArticles,
    change.addedArticles,
  );
  graph.setAttribute("articles", articles);
}

/** Adds one edge under its own key, in its own direction. */
export function addEdge(
  graph: RelataGraph,
  { key, source, target, undirected, attributes }: EdgeEntry,
): void {
  if (undirected) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
  else graph.addDirectedEdgeWithKey(key, source, target, attributes);
}
