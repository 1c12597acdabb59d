/** What keeps its colour while the rest steps back: the hovered or selected thing and what touches it. */
import type { RelataGraph } from "../../../graph/graph-model.ts";
import type { Hop } from "../../../graph/query/path.ts";
import type { Pointed, VisibleGraph } from "../../state/app-state.ts";
import type { Selection } from "../../state/selection.ts";
import { commonNeighbours } from "../visible/common-neighbours.ts";

export interface Emphasis {
  /** What it is all about, with a ring and a label on a plate. */
  readonly focus: ReadonlySet<string>;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

export interface EmphasisInput {
  readonly graph: RelataGraph;
  readonly visible: VisibleGraph;
  readonly selection: Selection;
  readonly hovered: string | null;
  /** The steps of the selected path. */
  readonly path?: readonly Hop[] | null;
  /** The row of the legend that is pointed at. */
  readonly pointed?: Pointed | null;
}

/** A row of the legend is shown alone; hovering adds to what the selection emphasises; null if neither is there, and everything keeps its colour. */
export function emphasise(input: EmphasisInput): Emphasis | null {
  const { graph, visible, selection, hovered, path, pointed = null } = input;
  const row = pointed === null ? null : ofRow(graph, visible, pointed);
  if (row !== null && row.nodes.size > 0) return row;
  const selected =
    selection.kind === "path"
      ? alongPath(path ?? [], [selection.from, selection.to])
      : fromSelection(graph, visible, selection);
  const parts = [selected, fromHovered(graph, visible, hovered)];
  const present = parts.filter((part) => part !== null);
  if (present.length === 0) return null;
  return {
    focus: new Set(present.flatMap(({ focus }) => [...focus])),
    nodes: new Set(present.flatMap(({ nodes }) => [...nodes])),
    edges: new Set(present.flatMap(({ edges }) => [...edges])),
  };
}

/** What a row of the legend stands for: nodes of a kind or group with what joins them, edges of a type or status with their ends. */
function ofRow(graph: RelataGraph, visible: VisibleGraph, pointed: Pointed): Emphasis {
  const { nodes, edges } = visible;
  if ("nodes" in pointed)
    return among(graph, visible, new Set(pointed.nodes.filter((node) => nodes.has(node))));
  const { group, key } = pointed;
  if (group === "entityKinds" || group === "claimKinds")
    return among(
      graph,
      visible,
      new Set([...nodes].filter((node) => graph.getNodeAttribute(node, "kind") === key)),
    );
  const meant = [...edges].filter((edge) => {
    const attributes = graph.getEdgeAttributes(edge);
    if (attributes.edge !== "relation") return false;
    return (group === "statuses" ? attributes.status : attributes.kind) === key;
  });
  const ends = meant.flatMap((edge) => graph.extremities(edge));
  return { focus: new Set(), nodes: new Set(ends), edges: new Set(meant) };
}

function among(graph: RelataGraph, { edges }: VisibleGraph, nodes: ReadonlySet<string>): Emphasis {
  const within = [...edges].filter((edge) => graph.extremities(edge).every((end) => nodes.has(end)));
  return { focus: new Set(), nodes, edges: new Set(within) };
}

function fromHovered(graph: RelataGraph, visible: VisibleGraph, hovered: string | null): Emphasis | null {
  if (hovered === null) return null;
  if (visible.nodes.has(hovered)) return aroundNode(graph, visible, hovered);
  return visible.edges.has(hovered) ? onEdge(graph, hovered) : null;
}

function fromSelection(
  graph: RelataGraph,
  visible: VisibleGraph,
  selection: Exclude<Selection, { readonly kind: "path" }>,
): Emphasis | null {
  switch (selection.kind) {
    case "none":
      return null;
    case "entity":
    case "claim":
      return visible.nodes.has(selection.id) ? aroundNode(graph, visible, selection.id) : null;
    case "relation":
      return visible.edges.has(selection.edge) ? onEdge(graph, selection.edge) : null;
    case "several":
      return amongNodes(graph, visible, selection.ids);
    case "article":
      return inArticle(graph, visible, selection.id);
  }
}

function aroundNode(graph: RelataGraph, visible: VisibleGraph, node: string): Emphasis {
  const edges = graph.edges(node).filter((edge) => visible.edges.has(edge));
  const ends = edges.flatMap((edge) => graph.extremities(edge));
  return { focus: new Set([node]), nodes: new Set([node, ...ends]), edges: new Set(edges) };
}

function onEdge(graph: RelataGraph, edge: string): Emphasis {
  const ends = graph.extremities(edge);
  return { focus: new Set(ends), nodes: new Set(ends), edges: new Set([edge]) };
}

function alongPath(path: readonly Hop[], ends: readonly string[]): Emphasis {
  const nodes = new Set([...ends, ...path.flatMap(({ from, to }) => [from, to])]);
  return { focus: nodes, nodes, edges: new Set(path.flatMap(({ edges }) => edges)) };
}

/** Several nodes, what joins them to each other, and those that all of them have to do with. */
function amongNodes(graph: RelataGraph, visible: VisibleGraph, ids: readonly string[]): Emphasis {
  const drawn = ids.filter((id) => visible.nodes.has(id));
  const shared = commonNeighbours(graph, drawn).filter((node) => visible.nodes.has(node));
  const nodes = new Set([...drawn, ...shared]);
  const edges = drawn
    .flatMap((id) => graph.edges(id))
    .filter((edge) => visible.edges.has(edge) && graph.extremities(edge).every((end) => nodes.has(end)));
  return { focus: new Set(drawn), nodes, edges: new Set(edges) };
}

/** Everything the article says: its parties, the relations it supports, its claims. */
function inArticle(graph: RelataGraph, visible: VisibleGraph, articleId: string): Emphasis {
  const edges = [...visible.edges].filter((edge) => {
    const attributes = graph.getEdgeAttributes(edge);
    return attributes.edge === "relation" && attributes.timeline.some(({ article }) => article === articleId);
  });
  const nodes = [...visible.nodes].filter((node) => {
    const attributes = graph.getNodeAttributes(node);
    return attributes.node === "claim"
      ? attributes.article === articleId
      : attributes.articles.includes(articleId);
  });
  return { focus: new Set(), nodes: new Set(nodes), edges: new Set(edges) };
}
