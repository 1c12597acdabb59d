/** Compares what nodes, edges and articles should be with what they are in a graph, and collects the differences. */
import { compareText } from "../model/order.ts";
import { findArticle } from "./article-list.ts";
import type {
  ArticleSummary,
  EdgeAttributes,
  EdgeEntry,
  GraphChange,
  NodeAttributes,
  NodeEntry,
  RelataGraph,
} from "./graph-model.ts";
import { sameJson } from "./same-json.ts";

type Keyed = { readonly key: string };

export class ChangeRecorder {
  readonly #graph: RelataGraph;
  readonly #nodes = new Differences<NodeEntry>();
  readonly #edges = new Differences<EdgeEntry>();
  readonly #addedArticles: ArticleSummary[] = [];
  readonly #droppedArticles: string[] = [];

  constructor(graph: RelataGraph) {
    this.#graph = graph;
  }

  /** Node `key` should be `entry`, or should not be. */
  node(key: string, entry: NodeEntry | null): void {
    const before: NodeAttributes | null = this.#graph.hasNode(key)
      ? this.#graph.getNodeAttributes(key)
      : null;
    this.#nodes.record(key, before, entry);
  }

  /** Edge `key` should be `entry`, or should not be. */
  edge(key: string, entry: EdgeEntry | null): void {
    const before: EdgeAttributes | null = this.#graph.hasEdge(key)
      ? this.#graph.getEdgeAttributes(key)
      : null;
    this.#edges.record(key, before, entry);
  }

  /** Article `id` should be listed as `summary`, or should not be. */
  article(id: string, summary: ArticleSummary | null): void {
    const before = findArticle(this.#graph.getAttribute("articles"), id) ?? null;
    if (sameJson(before, summary)) return;
    if (before !== null) this.#droppedArticles.push(id);
    if (summary !== null) this.#addedArticles.push(summary);
  }

  /** Everything recorded, every list in order of key. */
  change(): GraphChange {
    return {
      addedNodes: this.#nodes.added.sort(compareKeys),
      changedNodes: this.#nodes.changed.sort(compareKeys),
      droppedNodes: this.#nodes.dropped.sort(compareText),
      addedEdges: this.#edges.added.sort(compareKeys),
      changedEdges: this.#edges.changed.sort(compareKeys),
      droppedEdges: this.#edges.dropped.sort(compareText),
      addedArticles: this.#addedArticles.sort((left, right) => compareText(left.id, right.id)),
      droppedArticles: this.#droppedArticles.sort(compareText),
    };
  }
}

class Differences<Entry extends Keyed & { readonly attributes: object }> {
  readonly added: Entry[] = [];
  readonly changed: Entry[] = [];
  readonly dropped: string[] = [];

  record(key: string, before: object | null, entry: Entry | null): void {
    if (before === null && entry !== null) this.added.push(entry);
    else if (before !== null && entry === null) this.dropped.push(key);
    else if (before !== null && entry !== null && !sameJson(before, entry.attributes))
      this.changed.push(entry);
  }
}

function compareKeys(left: Keyed, right: Keyed): number {
  return compareText(left.key, right.key);
}
