/** Two changes made one after the other, told as one. */
import { compareText } from "../model/order.ts";
import type { EdgeEntry, GraphChange, NodeEntry } from "./graph-model.ts";

/** The part of a change that concerns nodes, or edges. */
interface Part<Entry extends { readonly key: string }> {
  readonly added: readonly Entry[];
  readonly changed: readonly Entry[];
  readonly dropped: readonly string[];
}

/** The change that does what `first` and then `second` do. What is dropped and comes back counts as changed. */
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
