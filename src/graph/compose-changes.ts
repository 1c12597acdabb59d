/** Two changes made one after the other, told as one. */
import type { EdgeEntry, GraphChange, NodeEntry } from "./graph-model.ts";

interface Entry {
  readonly key: string;
}

interface Part<Item extends Entry> {
  readonly added: readonly Item[];
  readonly changed: readonly Item[];
  readonly dropped: readonly string[];
}

/** The change that does what `first` and then `second` do. */
export function composeChanges(first: GraphChange, second: GraphChange): GraphChange {
  const nodes = compose<NodeEntry>(
    { added: first.addedNodes, changed: first.changedNodes, dropped: first.droppedNodes },
    { added: second.addedNodes, changed: second.changedNodes, dropped: second.droppedNodes },
  );
  const edges = compose<EdgeEntry>(
    { added: first.addedEdges, changed: first.changedEdges, dropped: first.droppedEdges },
    { added: second.addedEdges, changed: second.changedEdges, dropped: second.droppedEdges },
  );
  const back = new Set(second.addedArticles.map(({ id }) => id));
  const gone = new Set(second.droppedArticles);
  return {
    addedNodes: nodes.added,
    changedNodes: nodes.changed,
    droppedNodes: nodes.dropped,
    addedEdges: edges.added,
    changedEdges: edges.changed,
    droppedEdges: edges.dropped,
    addedArticles: [...first.addedArticles.filter(({ id }) => !gone.has(id)), ...second.addedArticles],
    droppedArticles: [...first.droppedArticles.filter((id) => !back.has(id)), ...second.droppedArticles],
  };
}

/** Dropped and added again is changed; added and dropped again is nothing. */
function compose<Item extends Entry>(first: Part<Item>, second: Part<Item>): Part<Item> {
  const later = new Map([...second.added, ...second.changed].map((item) => [item.key, item]));
  const gone = new Set(second.dropped);
  const hadBefore = new Set(first.dropped);
  const isNew = new Set(first.added.map(({ key }) => key));
  const latest = (items: readonly Item[]): Item[] =>
    items.filter(({ key }) => !gone.has(key)).map((item) => later.get(item.key) ?? item);
  const firstChanged = new Set(first.changed.map(({ key }) => key));
  return {
    added: [...latest(first.added), ...second.added.filter(({ key }) => !hadBefore.has(key))],
    changed: [
      ...latest(first.changed),
      ...second.added.filter(({ key }) => hadBefore.has(key)),
      ...second.changed.filter(({ key }) => !isNew.has(key) && !firstChanged.has(key)),
    ],
    dropped: [
      ...first.dropped.filter((key) => !later.has(key)),
      ...second.dropped.filter((key) => !isNew.has(key)),
    ],
  };
}
