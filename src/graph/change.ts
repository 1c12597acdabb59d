/** Changes of the graph as data: sent to pages, shown before an article is kept, and applied. */
import { compareText } from "../model/order.ts";
import { changeArticles } from "./article-list.ts";
import type { EdgeEntry, GraphChange, NodeEntry, RelataGraph } from "./graph-model.ts";

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

/** One change that does what `first` and then `second` do. What is dropped and comes back counts as changed. */
export function composeChanges(first: GraphChange, second: GraphChange): GraphChange {
  const nodes = compose(nodesOf(first), nodesOf(second));
  const edges = compose(edgesOf(first), edgesOf(second));
  const gone = new Set(second.droppedArticles);
  const came = new Set(first.addedArticles.map(({ id }) => id));
  return {
    addedNodes: nodes.added,
    changedNodes: nodes.changed,
    droppedNodes: nodes.dropped,
    addedEdges: edges.added,
    changedEdges: edges.changed,
    droppedEdges: edges.dropped,
    addedArticles: [...first.addedArticles.filter(({ id }) => !gone.has(id)), ...second.addedArticles],
    droppedArticles: [...first.droppedArticles, ...second.droppedArticles.filter((id) => !came.has(id))],
  };
}

/** Adds one edge under its own key, in its own direction. */
export function addEdge(
  graph: RelataGraph,
  { key, source, target, undirected, attributes }: EdgeEntry,
): void {
  if (undirected) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
  else graph.addDirectedEdgeWithKey(key, source, target, attributes);
}

/** The part of a change that concerns nodes, or edges. */
interface Part<Entry extends { readonly key: string }> {
  readonly added: readonly Entry[];
  readonly changed: readonly Entry[];
  readonly dropped: readonly string[];
}

function nodesOf({ addedNodes, changedNodes, droppedNodes }: GraphChange): Part<NodeEntry> {
  return { added: addedNodes, changed: changedNodes, dropped: droppedNodes };
}

function edgesOf({ addedEdges, changedEdges, droppedEdges }: GraphChange): Part<EdgeEntry> {
  return { added: addedEdges, changed: changedEdges, dropped: droppedEdges };
}

function compose<Entry extends { readonly key: string }>(
  first: Part<Entry>,
  second: Part<Entry>,
): Part<Entry> {
  const added = byKey(first.added);
  const changed = byKey(first.changed);
  const dropped = new Set(first.dropped);
  for (const key of second.dropped) {
    changed.delete(key);
    if (!added.delete(key)) dropped.add(key);
  }
  for (const entry of second.added) (dropped.delete(entry.key) ? changed : added).set(entry.key, entry);
  for (const entry of second.changed) (added.has(entry.key) ? added : changed).set(entry.key, entry);
  return {
    added: sortedEntries(added),
    changed: sortedEntries(changed),
    dropped: [...dropped].sort(compareText),
  };
}

function byKey<Entry extends { readonly key: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.key, entry]));
}

function sortedEntries<Entry extends { readonly key: string }>(entries: ReadonlyMap<string, Entry>): Entry[] {
  return [...entries.values()].sort((left, right) => compareText(left.key, right.key));
}
