/** Brings the graph of display attributes to a new scene with the fewest changes: what stays is neither dropped nor moved. */
import type { MultiDirectedGraph } from "graphology";
import type { Scene, SceneEdge, SceneNode } from "../view/scene/scene.ts";

export type DrawnNode = ReturnType<typeof nodeAttributes>;
export type DrawnEdge = ReturnType<typeof edgeAttributes>;

/** Display attributes only; `type`, which Sigma reads as the name of a program, is left to its defaults. */
export type Drawn = MultiDirectedGraph<DrawnNode, DrawnEdge>;

export function syncDrawn(drawn: Drawn, scene: Scene): void {
  const edges = new Set(scene.edges.map(({ key }) => key));
  const nodes = new Set(scene.nodes.map(({ key }) => key));
  for (const edge of drawn.edges()) if (!edges.has(edge)) drawn.dropEdge(edge);
  for (const node of drawn.nodes()) if (!nodes.has(node)) drawn.dropNode(node);
  for (const node of scene.nodes) {
    const attributes = nodeAttributes(node, scene);
    if (drawn.hasNode(node.key)) drawn.mergeNodeAttributes(node.key, attributes);
    else drawn.addNode(node.key, attributes);
  }
  for (const edge of scene.edges) {
    if (drawn.hasEdge(edge.key)) drawn.mergeEdgeAttributes(edge.key, edgeAttributes(edge));
    else drawn.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, edgeAttributes(edge));
  }
}

function nodeAttributes({ x, y, size, color, core, rim, isPinned }: SceneNode, { theme }: Scene) {
  return { x, y, size, color, core, rim, isPinned, gap: theme.ground, zIndex: 0 };
}

function edgeAttributes({ color, width, line, curvature, isDirected }: SceneEdge) {
  return { color, size: width, line, curvature, isDirected, zIndex: 0 };
}
