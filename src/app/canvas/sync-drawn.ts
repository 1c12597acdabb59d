/** Brings the graph of display attributes to a new scene with the fewest changes: what stays is neither dropped nor moved. */
import type { MultiDirectedGraph } from "graphology";
import type { Scene, SceneEdge, SceneNode } from "../view/scene.ts";

export type DrawnNode = ReturnType<typeof nodeAttributes>;
export type DrawnEdge = ReturnType<typeof edgeAttributes>;

/** Display attributes only; `type`, which Sigma reads as the name of a program, is left to its defaults. */
export type Drawn = MultiDirectedGraph<DrawnNode, DrawnEdge>;

/** `pinned` nodes keep the place where the reader put them. */
export function syncDrawn(drawn: Drawn, scene: Scene, pinned: ReadonlySet<string>): void {
  const edges = new Set(scene.edges.map(({ key }) => key));
  const nodes = new Set(scene.nodes.map(({ key }) => key));
  for (const edge of drawn.edges()) if (!edges.has(edge)) drawn.dropEdge(edge);
  for (const node of drawn.nodes()) if (!nodes.has(node)) drawn.dropNode(node);
  for (const node of scene.nodes) {
    const attributes = nodeAttributes(node, scene);
    if (!drawn.hasNode(node.key)) drawn.addNode(node.key, attributes);
    else drawn.mergeNodeAttributes(node.key, pinned.has(node.key) ? withoutPlace(attributes) : attributes);
  }
  for (const edge of scene.edges) {
    if (drawn.hasEdge(edge.key)) drawn.mergeEdgeAttributes(edge.key, edgeAttributes(edge));
    else drawn.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, edgeAttributes(edge));
  }
}

function nodeAttributes({ x, y, size, color, core, rim }: SceneNode, { theme }: Scene) {
  return { x, y, size, color, core, rim, gap: theme.ground, zIndex: 0 };
}

function withoutPlace({ x: _x, y: _y, ...attributes }: DrawnNode) {
  return attributes;
}

function edgeAttributes({ color, width, line, curvature, isDirected }: SceneEdge) {
  return { color, size: width, line, curvature, isDirected, zIndex: 0 };
}
