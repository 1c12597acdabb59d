/** What keeps its colour while the rest steps back: the hovered or selected thing and what touches it. */
import type { RelataGraph } from "../../graph/graph-model.ts";
import type { Selection, VisibleGraph } from "../state/app-state.ts";

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
}

/** Hovering adds to what the selection emphasises; null if neither is there, and everything keeps its colour. */
export function emphasise({ graph, visible, selection, hovered }: EmphasisInput): Emphasis | null {
  const parts = [fromSelection(graph, visible, selection), fromHovered(graph, visible, hovered)];
  const present = parts.filter((part) => part !== null);
  if (present.length === 0) return null;
  return {
    focus: new Set(present.flatMap(({ focus }) => [...focus])),
    nodes: new Set(present.flatMap(({ nodes }) => [...nodes])),
    edges: new Set(present.flatMap(({ edges }) => [...edges])),
  };
}

function fromHovered(graph: RelataGraph, visible: VisibleGraph, hovered: string | null): Emphasis | null {
  if (hovered === null) return null;
  if (visible.nodes.has(hovered)) return aroundNode(graph, visible, hovered);
  return visible.edges.has(hovered) ? onEdge(graph, hovered) : null;
}

function fromSelection(graph: RelataGraph, visible: VisibleGraph, selection: Selection): Emphasis | null {
  switch (selection.kind) {
    case "none":
      return null;
    case "entity":
    case "claim":
      return visible.nodes.has(selection.id) ? aroundNode(graph, visible, selection.id) : null;
    case "relation":
      return visible.edges.has(selection.edge) ? onEdge(graph, selection.edge) : null;
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
