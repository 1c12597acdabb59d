/** The part of a graph that a selection asks for, with what the writers look up again and again. Pure. */
import type {
  ArticleSummary,
  EdgeEntry,
  GraphSnapshot,
  NodeAttributes,
  NodeEntry,
} from "../graph/graph-model.ts";
import { entityAsOf, isPublishedBy, relationAsOf } from "./as-of.ts";
import { WHOLE_GRAPH, type Selection } from "./selection.ts";

/** What every writer writes. Nodes and edges keep the snapshot's order; both ends of each edge are among the nodes. */
export interface SelectedGraph {
  readonly nodes: readonly NodeEntry[];
  readonly edges: readonly EdgeEntry[];
  /** The articles published by the selection's date, by id. */
  readonly articles: ReadonlyMap<string, ArticleSummary>;
  /** Label of each selected node, by key. */
  readonly labels: ReadonlyMap<string, string>;
  /** Number of selected edges at each node that has any, by key. */
  readonly degrees: ReadonlyMap<string, number>;
  /** Whether claim nodes are among the nodes. */
  readonly hasClaims: boolean;
}

/** Picks the nodes and edges of `snapshot` that `selection` asks for; what it leaves out counts as `WHOLE_GRAPH` has it. */
export function selectGraph(snapshot: GraphSnapshot, selection: Partial<Selection> = {}): SelectedGraph {
  const wanted: Selection = { ...WHOLE_GRAPH, ...selection };
  const articles = new Map(snapshot.articles.map((article) => [article.id, article]));
  const nodes = snapshot.nodes.flatMap((node) => selectNode(node, wanted, articles));
  const labels = new Map(nodes.map((node) => [node.key, node.attributes.label]));
  const edges = snapshot.edges
    .filter((edge) => labels.has(edge.source) && labels.has(edge.target))
    .flatMap((edge) => selectEdge(edge, wanted));
  const hasClaims = nodes.some((node) => node.attributes.node === "claim");
  return {
    nodes,
    edges,
    articles: articlesAsOf(articles, wanted.asOf),
    labels,
    degrees: countDegrees(edges),
    hasClaims,
  };
}

function selectNode(
  entry: NodeEntry,
  wanted: Selection,
  articles: ReadonlyMap<string, ArticleSummary>,
): readonly NodeEntry[] {
  if (wanted.nodes !== null && !wanted.nodes.has(entry.key)) return [];
  if (!isWantedNode(entry.attributes, wanted)) return [];
  if (wanted.asOf === null || entry.attributes.node === "claim") return [entry];
  const attributes = entityAsOf(entry.attributes, wanted.asOf, articles);
  return attributes === null ? [] : [{ ...entry, attributes }];
}

function isWantedNode(node: NodeAttributes, wanted: Selection): boolean {
  if (node.node === "entity") return wanted.kinds.includes(node.kind);
  if (!wanted.claims || node.confidence < wanted.minConfidence) return false;
  return wanted.asOf === null || isPublishedBy(node.publishedAt, wanted.asOf);
}

function selectEdge(entry: EdgeEntry, wanted: Selection): readonly EdgeEntry[] {
  if (entry.attributes.edge === "claim") return [entry];
  const relation = wanted.asOf === null ? entry.attributes : relationAsOf(entry.attributes, wanted.asOf);
  if (relation === null || relation.confidence < wanted.minConfidence) return [];
  if (!wanted.statuses.includes(relation.status)) return [];
  return [relation === entry.attributes ? entry : { ...entry, attributes: relation }];
}

function articlesAsOf(
  articles: ReadonlyMap<string, ArticleSummary>,
  date: string | null,
): ReadonlyMap<string, ArticleSummary> {
  if (date === null) return articles;
  return new Map([...articles].filter(([, article]) => isPublishedBy(article.publishedAt, date)));
}

function countDegrees(edges: readonly EdgeEntry[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return degrees;
}
